package unroll.rnn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static unroll.rnn.Changes.done;
import static unroll.rnn.Changes.refused;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.oracle.Scenarios;
import unroll.trace.Forward;

final class TextSequenceTest {
    private static final String TEXT = "the cat saw the dog";
    private static final Scenario START = Scenarios.words(3, 2, 4).withVocabulary(List.of("dog", "a", "the", "owl"));

    @Test
    void eachWordPredictsTheNext() {
        Scenario after = done(sequence(100, TextSequence.End.PREDICTED, TextSequence.Growth.REPLACED)
                .enter(START, TEXT));
        assertEquals(List.of("the", "cat", "saw", "dog"), after.vocabulary());
        assertEquals(List.of("the", "cat", "saw", "the"), inputs(after));
        assertEquals(List.of("cat", "saw", "the", "dog"), targets(after));
    }

    @Test
    void theLastWordMayEnterWithoutATarget() {
        Scenario after = done(sequence(100, TextSequence.End.ENTERS, TextSequence.Growth.ADDED).enter(START, TEXT));
        assertEquals(List.of("dog", "a", "the", "owl", "cat", "saw"), after.vocabulary());
        assertEquals(List.of("the", "cat", "saw", "the", "dog"), inputs(after));
        assertEquals(List.of("cat", "saw", "the", "dog", ""), targets(after));
    }

    @Test
    void ofALongTextTheFirstStepsAreTakenAndTheLastOfThemHasItsTarget() {
        for (TextSequence.End end : TextSequence.End.values()) {
            Scenario after = done(sequence(2, end, TextSequence.Growth.REPLACED).enter(START, TEXT));
            assertEquals(List.of("the", "cat"), inputs(after));
            assertEquals(List.of("cat", "saw"), targets(after));
            assertEquals(List.of("the", "cat", "saw"), after.vocabulary());
        }
    }

    @Test
    void wordsThatWereThereKeepTheirWeights() {
        for (TextSequence.Growth growth : TextSequence.Growth.values()) {
            Scenario after = done(sequence(9, TextSequence.End.ENTERS, growth).enter(START, TEXT));
            for (String word : List.of("the", "dog")) {
                int old = START.vocabulary().indexOf(word);
                int now = after.vocabulary().indexOf(word);
                assertEquals(START.parameters().u().columnAt(old), after.parameters().u().columnAt(now));
                assertArrayEquals(START.parameters().v().toRows()[old], after.parameters().v().toRows()[now]);
            }
            assertEquals(START.parameters().w(), after.parameters().w());
        }
    }

    @Test
    void afterVectorsUIsNewAndWordsEnter() {
        Scenarios.many(300).filter(it -> !it.readsWords()).forEach(before -> {
            Scenario after = done(sequence(9, TextSequence.End.ENTERS, TextSequence.Growth.ADDED).enter(before, TEXT));
            assertEquals(after.vocabulary().size(), after.parameters().inputs());
            assertEquals(5, Forward.of(after).steps().size());
            assertEquals(before.truncation(), after.truncation());
            assertEquals(before.title(), after.title());
        });
    }

    @Test
    void theFocusGoesToTheLastErrorUnlessItIsOnAll() {
        TextSequence whole = sequence(9, TextSequence.End.ENTERS, TextSequence.Growth.ADDED);
        assertEquals(new Focus.All(), done(whole.enter(START, TEXT)).focus());
        assertEquals(new Focus.One(3), done(whole.enter(START.with(new Focus.One(1)), TEXT)).focus());
    }

    @Test
    void aTextOfFewerThanTwoWordsIsRefused() {
        TextSequence whole = sequence(9, TextSequence.End.ENTERS, TextSequence.Growth.ADDED);
        for (String text : List.of("", " . ", "one", "one.")) {
            assertEquals(Reason.TEXT_TOO_SHORT, refused(whole.enter(START, text)));
        }
        assertThrows(IllegalArgumentException.class,
                () -> sequence(0, TextSequence.End.ENTERS, TextSequence.Growth.ADDED));
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsMade() {
        TextSequence most = sequence(Bounds.STEPS, TextSequence.End.PREDICTED, TextSequence.Growth.REPLACED);
        assertEquals(Bounds.STEPS, done(most.enter(START, "a b ".repeat(5000))).steps());
        assertEquals(Reason.TOO_MANY_STEPS,
                refused(sequence(Integer.MAX_VALUE, TextSequence.End.ENTERS, TextSequence.Growth.ADDED)
                        .enter(START, TEXT)));
        assertEquals(Reason.WORD_TOO_LONG, refused(most.enter(START, "x".repeat(1001) + " y")));
        String different = String.join(" ", IntStream.range(0, 2001).mapToObj(i -> "w" + i).toList());
        assertEquals(Reason.TOO_LARGE, refused(most.enter(START, different)));
    }

    @Test
    void anOldWordIsFoundHoweverItIsComposed() {
        Scenario start = START.withVocabulary(List.of("cafe\u0301", "caf\u00E9", "the", "owl"));
        Scenario after = done(sequence(9, TextSequence.End.PREDICTED, TextSequence.Growth.ADDED)
                .enter(start, "the caf\u00E9 owl"));
        assertEquals(start.vocabulary(), after.vocabulary());
        assertEquals(List.of("the", "cafe\u0301"), inputs(after));
        assertEquals(List.of("cafe\u0301", "owl"), targets(after));
    }

    @Test
    void aNetworkWithBiasesKeepsThem() {
        Parameters p = START.parameters();
        Scenario biased = START.with(new Parameters(p.u(), p.w(), p.v(), Optional.of(Matrix.column(1, 2, 3)),
                Optional.of(Matrix.column(4, 5, 6, 7))));
        Parameters after = done(sequence(9, TextSequence.End.ENTERS, TextSequence.Growth.REPLACED)
                .enter(biased, TEXT)).parameters();
        assertEquals(Optional.of(Matrix.column(1, 2, 3)), after.stateBias());
        assertEquals(Optional.of(Matrix.column(6, 0, 0, 4)), after.outputBias());
    }

    private static TextSequence sequence(int steps, TextSequence.End end, TextSequence.Growth growth) {
        return new TextSequence(Reading.words(), steps, end, growth);
    }

    private static List<String> inputs(Scenario scenario) {
        return IntStream.range(0, scenario.steps()).mapToObj(t -> scenario.inputWord(t).orElse("")).toList();
    }

    private static List<String> targets(Scenario scenario) {
        return IntStream.range(0, scenario.steps()).mapToObj(t -> scenario.targetWord(t).orElse("")).toList();
    }
}
