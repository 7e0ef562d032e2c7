package unroll.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import unroll.edit.Edit;
import unroll.edit.NetworkEdit;
import unroll.edit.Outcome;
import unroll.edit.SetNumber;
import unroll.edit.Slot;
import unroll.edit.StepEdit;
import unroll.edit.WordEdit;
import unroll.linalg.Matrix;
import unroll.oracle.Json;
import unroll.oracle.Scenarios;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

final class DifferenceTest {
    private final Scenario cat = Json.theCat();
    private final Trace before = Trace.of(cat);

    @Test
    void everyDifferenceIsNowLessBefore() {
        Trace now = Trace.of(after(new SetNumber(new Slot.OfWeight(Weight.W, 0, 1), 0.9)));
        Difference difference = Difference.of(now, before);
        for (Quantity quantity : List.of(new Quantity.Shared(Weight.W), Quantity.state(3),
                Quantity.prediction(3), Quantity.loss(2), Quantity.delta(3, 1),
                new Quantity.Part(3, 2, Weight.W), new Quantity.RunningSum(3, 1, Weight.U),
                new Quantity.TotalGradient(Weight.V), new Quantity.Learned(Weight.W), new Quantity.LearnedLoss(3))) {
            Change change = difference.of(quantity);
            Matrix a = now.value(quantity);
            Matrix b = before.value(quantity);
            for (int i = 0; i < a.rows(); i++) {
                for (int j = 0; j < a.columns(); j++) {
                    assertEquals(OptionalDouble.of(b.get(i, j)), change.before(i, j));
                    assertEquals(OptionalDouble.of(a.get(i, j) - b.get(i, j)), change.at(i, j));
                    assertEquals(a.get(i, j) - b.get(i, j), change.difference().get(i, j), quantity::toString);
                    assertEquals(a.get(i, j) == b.get(i, j), change.isSame(i, j));
                }
            }
            assertEquals(OptionalDouble.of(b.norm()), change.normBefore());
            assertEquals(change.difference().maxAbs(), change.largest(), quantity::toString);
        }
    }

    @Test
    void nothingDiffersFromItself() {
        Difference difference = Difference.of(Trace.of(cat), before);
        assertTrue(difference.of(new Quantity.RunningSum(3, 0, Weight.W)).isSame());
        assertEquals(0, difference.of(Quantity.state(2)).largest());
    }

    @Test
    void aUnitThatWasNotThereIsNewInEveryQuantityOfUnits() {
        Difference difference = Difference.of(Trace.of(after(new NetworkEdit.SetHidden(4))), before);
        Change w = difference.of(new Quantity.Shared(Weight.W));
        assertTrue(w.isSame(2, 2));
        assertEquals(OptionalDouble.empty(), w.at(3, 0));
        assertEquals(OptionalDouble.empty(), w.at(0, 3));
        assertFalse(w.isSame(3, 3));
        assertFalse(w.isSame());
        assertEquals(0, w.difference().get(3, 3));
        Change delta = difference.of(Quantity.delta(3, 2));
        assertTrue(delta.at(2, 0).isPresent());
        assertEquals(OptionalDouble.empty(), delta.before(3, 0));
    }

    @Test
    void unitsThatWentAreComparedWithNothing() {
        Change v = Difference.of(Trace.of(after(new NetworkEdit.SetHidden(2))), before)
                .of(new Quantity.Shared(Weight.V));
        assertEquals(4, v.difference().rows());
        assertEquals(2, v.difference().columns());
        assertTrue(v.isSame());
    }

    @Test
    void wordsAreComparedWithThemselvesWhereverTheyStand() {
        Difference difference = Difference.of(Trace.of(after(new WordEdit.Move(2, 0))), before);
        assertTrue(difference.of(new Quantity.Shared(Weight.U)).isSame());
        assertTrue(difference.of(new Quantity.Shared(Weight.V)).isSame());
        assertTrue(difference.of(Quantity.input(1)).isSame());
        assertEquals(0, difference.of(Quantity.prediction(3)).largest(), 1e-15);
    }

    @Test
    void aNewWordIsNewAndTheOthersAreNot() {
        Change u = Difference.of(Trace.of(after(new WordEdit.Add("mouse"))), before)
                .of(new Quantity.Shared(Weight.U));
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 4; j++) {
                assertTrue(u.isSame(i, j));
            }
            assertEquals(OptionalDouble.empty(), u.at(i, 4));
        }
    }

    @Test
    void aStepThatWasNotThereIsNewAsAWhole() {
        Trace now = Trace.of(after(new StepEdit.Add(4)));
        Change state = Difference.of(now, before).of(Quantity.state(4));
        for (int i = 0; i < 3; i++) {
            assertEquals(OptionalDouble.empty(), state.at(i, 0));
        }
        assertEquals(OptionalDouble.empty(), state.normBefore());
        assertEquals(now.value(Quantity.state(4)), state.now());
    }

    @Test
    void aPartThatWasCutIsNew() {
        Trace cut = Trace.of(cat.withTruncation(OptionalInt.of(1)));
        assertEquals(OptionalDouble.empty(),
                Difference.of(before, cut).of(new Quantity.Part(3, 0, Weight.U)).at(0, 0));
        assertTrue(Difference.of(before, cut).of(new Quantity.Part(3, 2, Weight.W)).isSame());
    }

    @Test
    void anythingCanBeComparedWithAnything() {
        Trace now = Trace.of(Scenarios.words(5, 6, 9));
        for (int i = 0; i < 12; i++) {
            Difference difference = Difference.of(now, Trace.of(Scenarios.of(i)));
            for (Quantity quantity : List.of(new Quantity.Shared(Weight.U), new Quantity.Shared(Weight.W),
                    Quantity.state(-1), Quantity.state(5), Quantity.input(0), Quantity.prediction(2),
                    new Quantity.TotalGradient(Weight.V))) {
                Change change = difference.of(quantity);
                assertEquals(now.value(quantity).rows(), change.difference().rows());
                assertEquals(now.value(quantity).columns(), change.difference().columns());
            }
        }
    }

    @Test
    void zerosAreTheSameWhateverTheirSignAndSoIsWhatIsInfiniteOrNoNumber() {
        assertTrue(Change.isSame(0.0, -0.0));
        assertTrue(Change.isSame(Double.NaN, Double.NaN));
        assertTrue(Change.isSame(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY));
        assertFalse(Change.isSame(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY));
        assertFalse(Change.isSame(1, Math.nextUp(1.0)));
    }

    private Scenario after(Edit edit) {
        return ((Outcome.Changed) edit.apply(cat)).scenario();
    }
}
