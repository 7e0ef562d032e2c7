package unroll.rnn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static unroll.rnn.Changes.done;
import static unroll.rnn.Changes.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.oracle.Scenarios;

final class StepsTest {
    private static final int MANY = 300;

    @Test
    void aStepThatIsInsertedOrDuplicatedAndRemovedAgainHasChangedNothing() {
        Scenarios.many(MANY).forEach(before -> {
            for (int t = 0; t < before.steps(); t++) {
                assertEquals(before, done(Steps.remove(done(Steps.duplicate(before, t)), t + 1)));
            }
            for (int t = 0; t <= before.steps(); t++) {
                Scenario longer = done(Steps.insert(before, t));
                assertEquals(new Input.None(), longer.sequence().inputs().get(t));
                assertEquals(Label.NONE, longer.sequence().targets().get(t));
                assertEquals(before, done(Steps.remove(longer, t)));
            }
        });
    }

    @Test
    void movingAStepThereAndBackChangesNothingAndTheFocusGoesWithIt() {
        Scenarios.many(MANY).forEach(before -> {
            Random random = new Random(before.steps());
            int i = random.nextInt(before.steps());
            int j = random.nextInt(before.steps());
            Scenario after = done(Steps.move(before, i, j));
            List<Input> expected = new ArrayList<>(before.sequence().inputs());
            expected.add(j, expected.remove(i));
            assertEquals(expected, after.sequence().inputs());
            if (before.focus() instanceof Focus.One(int e) && e == i) {
                assertEquals(new Focus.One(j), after.focus());
            }
            assertEquals(before, done(Steps.move(after, j, i)));
        });
    }

    @Test
    void theFocusStaysWithItsStepWhateverStandsBeforeIt() {
        Scenario before = Scenarios.words(2, 5, 3).with(new Focus.One(2));
        assertEquals(new Focus.One(3), done(Steps.insert(before, 2)).focus());
        assertEquals(new Focus.One(2), done(Steps.insert(before, 3)).focus());
        assertEquals(new Focus.One(2), done(Steps.duplicate(before, 2)).focus());
        assertEquals(new Focus.One(1), done(Steps.remove(before, 0)).focus());
        assertEquals(new Focus.One(3), done(Steps.remove(before, 2)).focus());
        assertEquals(new Focus.One(1), done(Steps.move(before, 0, 4)).focus());
        assertEquals(new Focus.One(4), done(Steps.target(before, 2, OptionalInt.empty())).focus());
        assertEquals(new Focus.All(), done(Steps.remove(before.with(new Focus.All()), 4)).focus());
    }

    @Test
    void oneStepAndOneTargetAlwaysRemain() {
        Scenario one = Scenarios.words(2, 1, 3);
        assertEquals(Reason.STEP_LAST, refused(Steps.remove(one, 0)));
        assertEquals(Reason.TARGET_LAST, refused(Steps.target(one, 0, OptionalInt.empty())));
        assertEquals(Reason.TARGET_LAST, refused(Steps.remove(done(Steps.insert(one, 0)), 1)));
    }

    @Test
    void anInputIsAWordOfTheVocabularyAVectorOfItsLengthOrNothing() {
        Scenario words = Scenarios.words(2, 4, 3);
        Matrix x = Matrix.column(1, 2, 3);
        assertEquals(new Input.Word(2), done(Steps.input(words, 1, new Input.Word(2))).sequence().inputs().get(1));
        Scenario vector = done(Steps.input(words, 1, new Input.Vector(x)));
        assertEquals(new Input.Vector(x), vector.sequence().inputs().get(1));
        assertEquals(new Input.None(), done(Steps.input(vector, 1, new Input.None())).sequence().inputs().get(1));
        assertEquals(Reason.VECTOR_LENGTH,
                refused(Steps.input(words, 1, new Input.Vector(Matrix.column(1, 2)))));
        assertEquals(Reason.VECTOR_LENGTH, refused(Steps.input(words, 1, new Input.Vector(x.transpose()))));
        assertEquals(Reason.NOT_FINITE,
                refused(Steps.input(words, 1, new Input.Vector(Matrix.column(1, 2, Double.NaN)))));
        assertThrows(IndexOutOfBoundsException.class, () -> Steps.input(words, 1, new Input.Word(3)));
        assertThrows(IndexOutOfBoundsException.class, () -> Steps.target(words, 1, OptionalInt.of(3)));
        assertThrows(IndexOutOfBoundsException.class, () -> Steps.insert(words, 5));
    }

    @Test
    void whereVectorsOfAnotherSizeEnterNoWordCan() {
        Scenario vectors = Scenarios.many(MANY).filter(it -> it.parameters().inputs() != it.vocabulary().size())
                .findFirst().orElseThrow();
        assertEquals(Reason.WORDS_DO_NOT_ENTER, refused(Steps.input(vectors, 0, new Input.Word(0))));
        assertEquals(Reason.WORDS_DO_NOT_ENTER, refused(Steps.input(vectors, 0, "word0")));
        Scenario aimed = done(Steps.target(vectors, 0, "new"));
        assertEquals("new", aimed.targetWord(0).orElseThrow());
        assertEquals(vectors.parameters().inputs(), aimed.parameters().inputs());
    }

    @Test
    void aTypedWordIsFoundOrJoinsTheVocabulary() {
        Scenario start = Scenarios.words(2, 4, 3);
        Scenario known = done(Steps.input(start, 2, "word1"));
        assertEquals(start.vocabulary(), known.vocabulary());
        assertEquals("word1", known.inputWord(2).orElseThrow());
        Scenario grown = done(Steps.input(start, 2, "fox").then(it -> Steps.target(it, 3, "fox")));
        assertEquals(List.of("word0", "word1", "word2", "fox"), grown.vocabulary());
        assertEquals("fox", grown.inputWord(2).orElseThrow());
        assertEquals("fox", grown.targetWord(3).orElseThrow());
        assertEquals(Reason.WORD_EMPTY, refused(Steps.target(start, 0, "")));
    }

    @Test
    void whereThereAreEnoughStepsNoMoreAreTaken() {
        Scenario longest = Scenarios.words(1, Bounds.STEPS, 2);
        assertEquals(Reason.TOO_MANY_STEPS, refused(Steps.insert(longest, 0)));
        assertEquals(Reason.TOO_MANY_STEPS, refused(Steps.duplicate(longest, 0)));
        assertTrue(done(Steps.move(longest, 0, 1)).steps() == Bounds.STEPS);
    }
}
