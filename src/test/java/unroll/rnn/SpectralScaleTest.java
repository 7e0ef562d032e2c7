package unroll.rnn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static unroll.rnn.Changes.done;
import static unroll.rnn.Changes.refused;

import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.oracle.Scenarios;

final class SpectralScaleTest {

    @Test
    void wGetsTheRadiusAndKeepsItsDirection() {
        for (int h = 1; h <= 64; h += h < 8 ? 1 : 8) {
            Scenario before = Scenarios.words(h, 2, 2);
            for (double radius : new double[]{0.5, 1, 1.25, 1e-200, 1e200}) {
                Matrix w = done(SpectralScale.to(before, radius)).parameters().w();
                assertEquals(radius, w.spectralRadius().orElseThrow(), 1e-11 * radius, h + " units");
                double factor = w.get(0) / before.parameters().w().get(0);
                assertTrue(w.minus(before.parameters().w().scale(factor)).norm() <= 1e-14 * w.norm());
            }
        }
    }

    @Test
    void aMatrixOfWhichAPowerIsZeroCannotBeScaled() {
        for (int h = 1; h <= 64; h++) {
            Matrix shift = Matrix.zeros(h, h);
            for (int i = 1; i < h; i++) {
                shift = shift.with(i, i - 1, 3);
            }
            assertEquals(Reason.W_NILPOTENT, refused(SpectralScale.to(scenario(shift), 1)), "shift of " + h);
            Matrix turn = RandomWeights.draw(new Size(h, 1, 1), Recipe.ORTHOGONAL, 1, h).w();
            Matrix turned = turn.times(shift).timesTranspose(turn);
            assertEquals(Reason.W_NILPOTENT, refused(SpectralScale.to(scenario(turned), 1)), "turned shift of " + h);
            assertEquals(0, SpectralScale.radius(turned).orElseThrow());
        }
        assertEquals(Reason.W_NILPOTENT, refused(SpectralScale.to(scenario(Matrix.of(2, 2, 1, -1, 1, -1)), 1)));
        assertEquals(Reason.W_NILPOTENT, refused(SpectralScale.to(scenario(Matrix.zeros(3, 3)), 1)));
    }

    @Test
    void aMatrixThatIsOnlySmallIsNotTakenForNilpotent() {
        for (int h = 1; h <= 64; h++) {
            for (Recipe recipe : Recipe.values()) {
                Matrix w = RandomWeights.draw(new Size(h, 1, 1), recipe, 1e-150, 100 + h).w();
                assertFalse(SpectralScale.isNilpotent(w), recipe + " of " + h);
            }
        }
        assertFalse(SpectralScale.isNilpotent(Matrix.of(2, 2, 1, 1e6, 0, 0)));
    }

    @Test
    void whatIsNoRadiusIsRefused() {
        Scenario start = Scenarios.words(3, 2, 2);
        for (double radius : new double[]{0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertEquals(Reason.RADIUS_OUT_OF_RANGE, refused(SpectralScale.to(start, radius)));
        }
        assertEquals(Reason.W_WITHOUT_RADIUS, refused(SpectralScale.to(scenario(Matrix.of(1, 1, Double.NaN)), 1)));
        assertEquals(Reason.NOT_FINITE,
                refused(SpectralScale.to(scenario(Matrix.of(2, 2, 1, 1e9, 0, 1)), 1e300)));
    }

    private static Scenario scenario(Matrix w) {
        Scenario sized = Scenarios.words(w.rows(), 2, 2);
        return sized.with(sized.parameters().with(Weight.W, w));
    }
}
