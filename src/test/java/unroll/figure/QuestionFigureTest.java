package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.lesson.Grain;
import unroll.lesson.Quiz;
import unroll.oracle.Scenarios;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.session.Session;
import unroll.text.Language;

/// Questions and verdicts at the sizes that the explanation has in windows.
class QuestionFigureTest {
    private static final List<Size> SIZES = List.of(new Size(960, 150), new Size(1400, 220), new Size(640, 130));
    private static final double LEAST_CHOICE = 28;
    private static final double LEAST_TYPE = 11;

    @Test
    void nothingLeavesThePanelOrIsSmall() {
        pictures((picture, session) -> {
            Box page = new Box(0, 0, picture.scene().width(), picture.scene().height());
            for (Flat flat : Flat.of(picture.scene(), Stage.TOOLS.measure())) {
                assertTrue(page.encloses(flat.box(), 1), () -> flat.mark().id().name() + " leaves " + page);
                if (flat.mark() instanceof Mark.Text text && !text.id().name().startsWith("formula")) {
                    assertTrue(text.font().size() >= LEAST_TYPE, text::toString);
                }
            }
        });
    }

    @Test
    void wordsDoNotCoverWordsOrOtherChoices() {
        pictures((picture, session) -> {
            List<Flat> texts = Flat.of(picture.scene(), Stage.TOOLS.measure()).stream()
                    .filter(flat -> flat.mark() instanceof Mark.Text && !flat.mark().id().name().startsWith("formula"))
                    .toList();
            for (Flat one : texts) {
                for (Flat other : texts) {
                    assertTrue(one == other || !one.box().inset(0.6).overlaps(other.box().inset(0.6)),
                            () -> one.mark() + " covers " + other.mark());
                }
            }
            List<Box> chips = choices(picture);
            for (int i = 0; i < chips.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertTrue(!chips.get(i).overlaps(chips.get(j)), () -> "choices of " + session.asked());
                }
            }
        });
    }

    @Test
    void choicesAreLargeEnoughToHitAndHoldTheirWords() {
        pictures((picture, session) -> session.asked().ifPresent(prompt -> {
            List<Box> chips = choices(picture);
            assertEquals(prompt.question().answers().size(), chips.size());
            chips.forEach(chip -> assertTrue(chip.height() >= LEAST_CHOICE && chip.width() >= LEAST_CHOICE));
            for (Flat flat : Flat.of(picture.scene(), Stage.TOOLS.measure())) {
                if (flat.mark() instanceof Mark.Text && flat.mark().id().name().startsWith("answer/")) {
                    Box chip = chips.get(Integer.parseInt(flat.mark().id().name().split("/")[1]));
                    assertTrue(chip.encloses(flat.box(), 0), flat::toString);
                }
            }
        }));
    }

    @Test
    void theVerdictHasAWordASignAndTheCount() {
        pictures((picture, session) -> session.quiz().flatMap(Quiz::verdict).ifPresent(verdict -> {
            Set<String> names = Set.copyOf(picture.scene().marks().stream().map(mark -> mark.id().name()).toList());
            assertTrue(names.containsAll(Set.of("verdict/sign", "verdict/words/lead/0", "quiz/count")),
                    names::toString);
        }));
    }

    @Test
    void atTheSizesOfWindowsNoQuestionAndNoReasonIsCut() {
        pictures((picture, session) -> {
            if (picture.scene().width() >= 960) {
                picture.scene().marks().stream().filter(mark -> mark instanceof Mark.Text
                        && (mark.id().name().startsWith("question") || mark.id().name().startsWith("verdict")))
                        .forEach(mark -> assertTrue(!((Mark.Text) mark).text().endsWith("…"), mark::toString));
            }
        });
    }

    private interface Check {
        void check(Picture picture, Session session);
    }

    private static List<Box> choices(Picture picture) {
        return IntStream.range(0, 5).boxed().flatMap(i -> picture.scene().marks().stream()
                .filter(mark -> mark.id().name().equals("answer/" + i)
                        && new Subject.Answer(i).equals(picture.subjects().get(mark.id())))
                .map(mark -> ((Mark.Rect) mark).box())).toList();
    }

    private static void pictures(Check check) {
        Stream.concat(Stage.scenarios().limit(8), Scenarios.many(8)).forEach(scenario -> {
            for (Language language : Language.values()) {
                sessions(scenario, language, session -> SIZES
                        .forEach(size -> check.check(Stage.PROJECTION.explanation(session, size), session)));
            }
        });
    }

    /// Some questions of a scenario, each with a right or a wrong answer to it.
    private static void sessions(Scenario scenario, Language language, Consumer<Session> consumer) {
        for (Grain grain : Grain.values()) {
            Session session = Stage.session(scenario, Theme.LIGHT, language, Weight.W).with(grain)
                    .quizzing(Optional.of(new Quiz(Set.of(), 17, 20, Optional.empty(), Optional.empty())));
            for (int i = 0; i < 40 && session.position() < session.script().size(); i++) {
                Session next = session.next();
                if (next.asked().isPresent()) {
                    consumer.accept(next);
                    next = next.answered(i % 2);
                    consumer.accept(next);
                }
                session = next;
            }
        }
    }
}
