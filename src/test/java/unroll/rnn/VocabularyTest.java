package unroll.rnn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static unroll.oracle.Close.assertClose;
import static unroll.rnn.Changes.done;
import static unroll.rnn.Changes.refused;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.oracle.Scenarios;
import unroll.trace.Forward;
import unroll.trace.PlainGradient;

final class VocabularyTest {
    private static final int MANY = 300;

    @Test
    void aWordAtTheEndLeavesEveryStateAndTheLogitsOfTheOthersBitEqual() {
        Scenarios.many(MANY).forEach(before -> {
            Scenario after = done(Vocabulary.add(before, "new"));
            int classes = before.vocabulary().size();
            assertEquals("new", after.vocabulary().getLast());
            Forward old = Forward.of(before);
            Forward now = Forward.of(after);
            for (int t = 0; t < before.steps(); t++) {
                assertEquals(old.state(t), now.state(t), before.title());
                assertArrayEquals(old.steps().get(t).z().toArray(),
                        Arrays.copyOf(now.steps().get(t).z().toArray(), classes));
            }
            assertEquals(before.sequence().targets(), after.sequence().targets());
            assertEquals(before.readsWords() ? classes + 1 : before.parameters().inputs(),
                    after.parameters().inputs());
            assertTrue(after.parameters().v().get(classes, 0) != 0);
        });
    }

    /// Where nothing enters at all, and a new word makes D = K, nothing says that the columns of U belong to other things.
    @Test
    void aWordThatIsRemovedAgainHasChangedNothing() {
        Scenarios.many(MANY).filter(it -> it.readsWords() || holdsVector(it)).forEach(before -> assertEquals(before,
                done(Vocabulary.remove(done(Vocabulary.add(before, "new")), before.vocabulary().size()))));
    }

    @Test
    void newWordsAreAllDifferentAndNeverComeBackAsAnother() {
        Scenario start = add(Scenarios.words(4, 3, 5), "a", "b");
        Scenario again = add(done(Vocabulary.remove(start, 5)), "c");
        assertEquals(add(Scenarios.words(4, 3, 5), "a", "b"), start);
        for (Scenario each : List.of(start, again)) {
            for (int i = 0; i < 7; i++) {
                for (int j = 0; j < i; j++) {
                    assertNotEquals(each.parameters().u().columnAt(i), each.parameters().u().columnAt(j));
                    assertNotEquals(each.parameters().v().toRows()[i][0], each.parameters().v().toRows()[j][0]);
                }
            }
        }
    }

    /// The numbers were computed by the documented formula in another language.
    @Test
    void aNewWordHasTheSameWeightsEverywhere() {
        Parameters p = add(Scenarios.words(2, 3, 3), "dog").parameters();
        assertEquals(Matrix.column(-0.3029262103290369, -0.7301380715236101), p.u().columnAt(3));
        assertEquals(Matrix.column(-0.6581208846668918, 0.3246714446801029), p.v().transpose().columnAt(3));
    }

    @Test
    void aNewNameChangesNothingButTheName() {
        Scenarios.many(MANY).forEach(before -> {
            Scenario after = done(Vocabulary.rename(before, 0, "other"));
            assertEquals("other", after.vocabulary().getFirst());
            assertEquals(Forward.of(before), Forward.of(after));
            assertEquals(before, done(Vocabulary.rename(after, 0, before.vocabulary().getFirst())));
            assertEquals(before, done(Vocabulary.rename(before, 0, before.vocabulary().getFirst())));
        });
    }

    @Test
    void movingAWordThereAndBackChangesNothing() {
        Scenarios.many(MANY).forEach(before -> {
            int words = before.vocabulary().size();
            Random random = new Random(words);
            int i = random.nextInt(words);
            int j = random.nextInt(words);
            assertEquals(before, done(Vocabulary.move(done(Vocabulary.move(before, i, j)), j, i)));
        });
    }

    @Test
    void wherePartsOfAWordMoveTheErrorsStayAndTheGradientsMoveWithIt() {
        Scenarios.many(MANY).forEach(before -> {
            int words = before.vocabulary().size();
            for (int i = 0; i < words; i++) {
                int j = (i + 2) % words;
                Scenario after = done(Vocabulary.move(before, i, j));
                List<String> expected = new ArrayList<>(before.vocabulary());
                expected.add(j, expected.remove(i));
                assertEquals(expected, after.vocabulary());
                int[] from = expected.stream().mapToInt(before.vocabulary()::indexOf).toArray();
                Forward old = Forward.of(before);
                Forward now = Forward.of(after);
                assertClose(old.totalLoss(), now.totalLoss(), 1e-12, "E");
                PlainGradient a = PlainGradient.of(before, old);
                PlainGradient b = PlainGradient.of(after, now);
                assertClose(before.readsWords() ? columns(a.u(), from) : a.u(), b.u(), 1e-10, "dU");
                assertClose(a.w(), b.w(), 1e-10, "dW");
                assertClose(rows(a.v(), from), b.v(), 1e-10, "dV");
                assertClose(a.stateBias(), b.stateBias(), 1e-10, "db");
                assertClose(rows(a.outputBias(), from), b.outputBias(), 1e-10, "dc");
            }
        });
    }

    @Test
    void whereARemovedWordStoodThereIsNothing() {
        int[] kept = {0};
        Scenarios.many(MANY).forEach(before -> {
            for (int i = 0; i < before.vocabulary().size(); i++) {
                int gone = i;
                Change change = Vocabulary.remove(before, i);
                boolean left = before.sequence().targets().stream()
                        .anyMatch(it -> it.word().isPresent() && it.word().getAsInt() != gone);
                if (before.vocabulary().size() == 1) {
                    assertEquals(Reason.WORD_LAST, refused(change));
                } else if (!left) {
                    assertEquals(Reason.TARGET_LAST, refused(change));
                } else {
                    assertWithout(before, gone, done(change));
                    kept[0]++;
                }
            }
        });
        assertTrue(kept[0] > MANY);
    }

    private static void assertWithout(Scenario before, int gone, Scenario after) {
        String word = before.vocabulary().get(gone);
        for (int t = 0; t < before.steps(); t++) {
            assertEquals(before.inputWord(t).filter(it -> !it.equals(word)), after.inputWord(t));
            assertEquals(before.targetWord(t).filter(it -> !it.equals(word)), after.targetWord(t));
        }
        for (String other : after.vocabulary()) {
            int old = before.vocabulary().indexOf(other);
            int now = after.vocabulary().indexOf(other);
            assertEquals(before.parameters().v().transpose().columnAt(old),
                    after.parameters().v().transpose().columnAt(now));
            assertTrue(!before.readsWords() || before.parameters().u().columnAt(old)
                    .equals(after.parameters().u().columnAt(now)));
        }
    }

    @Test
    void aFocusWhoseTargetIsGoneGoesToTheLastError() {
        Scenario before = Scenarios.words(2, 4, 3).with(Sequence.ofWords(
                List.of(new Input.Word(0), new Input.Word(1), new Input.None(), new Input.Word(2)),
                List.of(OptionalInt.of(0), OptionalInt.of(1), OptionalInt.of(1), OptionalInt.of(2))))
                .with(new Focus.One(3));
        assertEquals(new Focus.One(2), done(Vocabulary.remove(before, 2)).focus());
        assertEquals(new Focus.One(3), done(Vocabulary.remove(before, 0)).focus());
    }

    @Test
    void aWordNeedsANameOfItsOwn() {
        Scenario start = Scenarios.words(2, 3, 3);
        assertEquals(Reason.WORD_EMPTY, refused(Vocabulary.add(start, "")));
        assertEquals(Reason.WORD_TAKEN, refused(Vocabulary.add(start, "word1")));
        assertEquals(Reason.WORD_TAKEN, refused(Vocabulary.rename(start, 0, "word1")));
        assertEquals(Reason.WORD_EMPTY, refused(Vocabulary.rename(start, 0, "")));
        assertEquals(Reason.WORD_TOO_LONG, refused(Vocabulary.add(start, "x".repeat(1001))));
        assertEquals(Reason.WORD_TOO_LONG, refused(Vocabulary.rename(start, 0, "x".repeat(1001))));
        assertThrows(IndexOutOfBoundsException.class, () -> Vocabulary.remove(start, 3));
    }

    @Test
    void whatLooksTheSameIsTheSameWord() {
        Scenario start = add(Scenarios.words(2, 3, 3), "cafe\u0301");
        assertEquals("caf\u00E9", start.vocabulary().getLast());
        assertEquals(Reason.WORD_TAKEN, refused(Vocabulary.add(start, "caf\u00E9")));
        assertEquals(Reason.WORD_TAKEN, refused(Vocabulary.add(start, "cafe\u0301")));
    }

    private static boolean holdsVector(Scenario scenario) {
        return scenario.sequence().inputs().stream().anyMatch(it -> it instanceof Input.Vector);
    }

    private static Scenario add(Scenario start, String... words) {
        Scenario now = start;
        for (String word : words) {
            now = done(Vocabulary.add(now, word));
        }
        return now;
    }

    private static Matrix columns(Matrix m, int[] from) {
        return rows(m.transpose(), from).transpose();
    }

    private static Matrix rows(Matrix m, int[] from) {
        double[][] made = new double[from.length][];
        for (int i = 0; i < from.length; i++) {
            made[i] = m.toRows()[from[i]];
        }
        return Matrix.of(made);
    }
}
