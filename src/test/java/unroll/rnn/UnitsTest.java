package unroll.rnn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static unroll.rnn.Changes.done;
import static unroll.rnn.Changes.refused;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.oracle.Scenarios;
import unroll.trace.Forward;
import unroll.trace.PlainGradient;

final class UnitsTest {

    @Test
    void moreUnitsKeepEveryOldNumberAndEveryOutput() {
        Scenarios.many(300).forEach(before -> {
            for (int more : new int[]{1, 3, 40}) {
                Scenario after = done(Units.resize(before, before.parameters().hidden() + more));
                int h = before.parameters().hidden();
                assertEquals(h + more, after.parameters().hidden());
                assertCorner(before.parameters().u(), after.parameters().u());
                assertCorner(before.parameters().w(), after.parameters().w());
                assertCorner(before.parameters().v(), after.parameters().v());
                Forward old = Forward.of(before);
                Forward now = Forward.of(after);
                assertEquals(old.totalLoss(), now.totalLoss(), before.title());
                for (int t = 0; t < before.steps(); t++) {
                    assertArrayEquals(old.state(t).toArray(), Arrays.copyOf(now.state(t).toArray(), h), 0.0);
                    assertArrayEquals(old.steps().get(t).z().toArray(), now.steps().get(t).z().toArray(), 0.0);
                }
            }
        });
    }

    @Test
    void fewerUnitsAgainHaveChangedNothing() {
        Scenarios.many(300).forEach(before -> {
            int h = before.parameters().hidden();
            assertEquals(before, done(Units.resize(done(Units.resize(before, h + 5)), h)));
            assertEquals(before, done(Units.resize(before, h)));
        });
    }

    @Test
    void newUnitsDifferAndLearningGivesThemAVoice() {
        Scenario after = done(Units.resize(Scenarios.words(3, 5, 4), 6));
        Forward forward = Forward.of(after);
        PlainGradient gradient = PlainGradient.of(after, forward);
        for (int i = 3; i < 6; i++) {
            assertTrue(forward.state(4).get(i) != 0);
            assertEquals(0, after.parameters().v().columnAt(i).maxAbs());
            assertTrue(gradient.v().columnAt(i).maxAbs() > 1e-6);
            assertTrue(gradient.w().columnAt(i).maxAbs() > 1e-6);
            assertNotEquals(gradient.v().columnAt(i), gradient.v().columnAt(3 + (i + 1) % 3));
        }
    }

    @Test
    void fewerUnitsAreTheFirstOnes() {
        Scenarios.many(100).filter(it -> it.parameters().hidden() > 1).forEach(before -> {
            Scenario after = done(Units.resize(before, 1));
            assertEquals(before.parameters().w().get(0), after.parameters().w().get(0));
            assertEquals(before.initialState().get(0), after.initialState().get(0));
            assertEquals(1, after.parameters().w().columns());
            assertEquals(before.sequence(), after.sequence());
            assertEquals(before.focus(), after.focus());
        });
    }

    @Test
    void aNumberOfUnitsThatCannotBeIsRefused() {
        Scenario start = Scenarios.words(3, 5, 4);
        assertEquals(Reason.UNITS_OUT_OF_RANGE, refused(Units.resize(start, 0)));
        assertEquals(Reason.UNITS_OUT_OF_RANGE, refused(Units.resize(start, Bounds.HIDDEN + 1)));
        assertEquals(Reason.TOO_LARGE, refused(Units.resize(Scenarios.words(1, 1500, 2), 900)));
    }

    private static void assertCorner(Matrix old, Matrix now) {
        for (int i = 0; i < old.rows(); i++) {
            for (int j = 0; j < old.columns(); j++) {
                assertEquals(old.get(i, j), now.get(i, j));
            }
        }
    }
}
