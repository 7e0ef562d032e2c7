package unroll.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unroll.oracle.Json;
import unroll.oracle.Scenarios;
import unroll.rnn.Activation;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.text.Language;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.text.QuizKey;
import unroll.text.Words;
import unroll.trace.Quantity;
import unroll.trace.Trace;

final class QuestionsTest {
    /// What the window says of questions, whatever the question.
    private static final Set<QuizKey> AROUND = EnumSet.of(QuizKey.RIGHT, QuizKey.WRONG, QuizKey.COUNT,
            QuizKey.COUNT_ONE, QuizKey.SHOW_ME, QuizKey.CHOICE);

    /// A question where it is asked.
    private record Asked(Trace trace, Script script, int position, Grain grain, Prompt prompt) {
        Question question() {
            return prompt.question();
        }

        Step step() {
            return script.step(prompt.step()).orElseThrow();
        }
    }

    @Test
    void theRightAnswerIsRight() {
        everywhere(asked -> assertEquals(new RightAnswers(asked.trace()).to(asked.question(), asked.step()),
                asked.question().answers().get(asked.question().right()), asked::toString));
    }

    @Test
    void theReasonsAreTrue() {
        everywhere(asked -> {
            RightAnswers answers = new RightAnswers(asked.trace());
            Scenario scenario = asked.trace().scenario();
            List<Object> gaps = asked.question().reason().arguments();
            int k = asked.step().t().orElse(-1);
            int e = asked.step().error().orElse(-1);
            switch ((QuizKey) asked.question().reason().key()) {
                case DELTA_TANH, DELTA_RELU, DELTA_LEAKY_RELU, DELTA_SIGMOID, DELTA_IDENTITY, DELTA_OFF -> {
                    double arriving = answers.arriving(e, k);
                    assertEquals(arriving, (double) gaps.get(1), 1e-12 * arriving);
                    assertTrue((double) gaps.get(2) <= arriving * (1 + 1e-12), asked::toString);
                }
                case SUM_ALONG -> assertFalse(answers.pointsAgainst(e, k));
                case SUM_AGAINST, SUM_CANCELLED -> assertTrue(answers.pointsAgainst(e, k));
                case PART_ZERO -> assertTrue(asked.trace().value(Quantity.state(k - 1)).isZero());
                case LEARN_SMALLER, LEARN_LARGER -> assertTrue(
                        scenario.sequence().errors().equals(scenario.tracedErrors().reversed())
                                && scenario.tracedErrors().stream().allMatch(it -> scenario.lastStepBack(it) == 0));
                case LEARN_ONE -> assertTrue(scenario.focus() instanceof Focus.One);
                case OUTPUT_REASON -> assertTrue((double) gaps.get(2) > (double) gaps.get(4));
                case ERROR_REASON -> assertEquals((double) gaps.get(1) < (double) gaps.get(2),
                        asked.question().right() == 0, asked::toString);
                default -> {
                }
            }
        });
    }

    @Test
    void whatIsAskedIsNotKnownYet() {
        everywhere(asked -> {
            assertTrue(asked.prompt().step() > asked.position());
            assertTrue(asked.prompt().step() <= asked.prompt().destination());
            assertEquals(asked.script().next(asked.position(), asked.grain()), asked.prompt().destination());
            asked.script().computes(asked.step()).stream().limit(1)
                    .forEach(main -> assertFalse(asked.script().isKnown(main, asked.position()), asked::toString));
        });
    }

    @Test
    void answersAreFewAndAllDifferent() {
        everywhere(asked -> {
            List<Message> answers = asked.question().answers();
            assertTrue(answers.size() >= 2 && answers.size() <= 5, asked::toString);
            assertEquals(answers.size(), new HashSet<>(answers).size(), asked::toString);
            if (asked.question().kind() == Question.Kind.PLACE) {
                List<Integer> times = answers.stream().map(it -> (Integer) it.arguments().getFirst()).toList();
                assertEquals(times.stream().sorted().toList(), times);
            }
            if (asked.question().kind() == Question.Kind.WORD) {
                List<Integer> words = answers.stream().map(
                        it -> asked.trace().scenario().vocabulary().indexOf(it.arguments().getFirst())).toList();
                assertEquals(words.stream().sorted().toList(), words);
            }
        });
    }

    @Test
    void theSamePlaceAlwaysHasTheSameQuestion() {
        everywhere(asked -> assertEquals(Optional.of(asked.prompt()),
                Questions.before(Trace.of(asked.trace().scenario()), asked.script(), asked.position(),
                        asked.grain())));
    }

    @ParameterizedTest
    @EnumSource
    void everythingIsSaidWithoutGaps(Language language) {
        Words words = new Words(language);
        everywhere(asked -> {
            List<Message> said = new ArrayList<>(asked.question().answers());
            said.addAll(List.of(asked.prompt().lead(), asked.question().words(), asked.question().reason()));
            said.stream().map(words::say).forEach(it -> assertTrue(!it.isBlank() && it.indexOf('{') < 0
                    && !it.contains("  ") && !it.contains("NaN") && !it.contains("∞"), it));
            assertTrue(words.say(asked.question().words()).endsWith("?"));
            assertTrue(words.say(asked.question().reason()).endsWith("."));
        });
    }

    @Test
    void everyQuestionAnswerAndReasonIsUsed() {
        Set<MessageKey> unsaid = new HashSet<>(EnumSet.complementOf(EnumSet.copyOf(AROUND)));
        Consumer<Asked> hear = asked -> {
            asked.question().answers().forEach(it -> unsaid.remove(it.key()));
            Stream.of(asked.prompt().lead(), asked.question().words(), asked.question().reason())
                    .forEach(it -> unsaid.remove(it.key()));
        };
        everywhere(hear);
        rash(OptionalInt.empty()).forEach(scenario -> in(scenario).forEach(hear));
        rash(OptionalInt.of(1)).forEach(scenario -> in(scenario).forEach(hear));
        assertEquals(Set.of(), unsaid);
    }

    @Test
    void ofNetworksWhoseOtherQuestionsAreNotKnownItIsAskedWhatLearningDoesToTheError() {
        List<Scenario> others = Shapes.various(120)
                .filter(it -> !it.network().isPlain() || it.focus() instanceof Focus.Joined).toList();
        others.forEach(scenario -> assertEquals(Set.of(), in(scenario).map(asked -> asked.step().operation())
                .filter(it -> it != Operation.LEARN).collect(Collectors.toSet()), scenario::toString));
        assertTrue(others.stream().flatMap(QuestionsTest::in).count() > 100);
    }

    @Test
    void inTheExampleEverySecondOrThirdOperationIsAskedAbout() {
        long questions = in(Json.theCat()).filter(asked -> asked.grain() == Grain.OPERATION).count();
        int steps = Script.of(Shape.of(Json.theCat())).size();
        assertTrue(3 * questions >= steps && 2 * questions <= steps, () -> questions + " of " + steps);
    }

    @Test
    void whatIsWrittenAlikeIsNotCompared() {
        assertFalse(Margin.isClear(0.0201, 0.0219));
        assertFalse(Margin.isClear(1, 1.04));
        assertFalse(Margin.isClear(0, 0));
        assertFalse(Margin.isClear(Double.NaN, 1));
        assertFalse(Margin.isClear(1, Double.POSITIVE_INFINITY));
        assertTrue(Margin.isClear(1, 1.2));
        assertTrue(Margin.isClear(0, 1e-9));
    }

    /// Learning rates so large that E grows.
    private static Stream<Scenario> rash(OptionalInt truncation) {
        return Scenarios.many(40).map(s -> s.with(new Focus.All()).withTruncation(truncation).withLearningRate(40));
    }

    private static void everywhere(Consumer<Asked> check) {
        long questions = Stream.concat(Stream.of(Json.theCat(), Shapes.with(Json.theCat(), Activation.RELU)),
                Scenarios.many(220)).flatMap(QuestionsTest::in).peek(check).count();
        assertTrue(questions > 3000, () -> questions + " questions");
    }

    private static Stream<Asked> in(Scenario scenario) {
        Trace trace = Trace.of(scenario);
        Script script = Script.of(Shape.of(scenario));
        List<Asked> all = new ArrayList<>();
        for (Grain grain : Grain.values()) {
            for (int position = 0; position <= script.size(); position++) {
                int place = position;
                Questions.before(trace, script, position, grain)
                        .ifPresent(prompt -> all.add(new Asked(trace, script, place, grain, prompt)));
            }
        }
        return all.stream();
    }
}
