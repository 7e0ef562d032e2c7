package unroll.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SpectralRadiusTest {

    /// ρ(A) = lim ‖Aᵐ‖^(1/m) (Gelfand), and for every m it is not larger. With m = 2⁴⁰ the factor between them, at most
    /// the condition of the eigenvectors to the power 1/m, is gone.
    @Test
    void itIsHowFastPowersGrow() {
        Random random = new Random(3);
        for (int n = 1; n <= 64; n += n < 8 ? 1 : 7) {
            for (int again = 0; again < 4; again++) {
                double size = again == 0 ? 1e-290 : again == 1 ? 1e290 : 1;
                Matrix a = Matrix.zeros(n, n).map(_ -> size * random.nextGaussian());
                double expected = size * growth(a.scale(1 / size));
                assertEquals(expected, a.spectralRadius().orElseThrow(), 1e-9 * expected, n + "×" + n);
            }
        }
    }

    @Test
    void ofACompanionMatrixItIsTheLargestRoot() {
        // (x − 3)(x + 5)(x − 1) and (x² − 2x + 10)(x − 2), whose complex pair 1 ± 3i is larger than 2.
        assertRadius(5, companion(15, -17, 1));
        assertRadius(Math.sqrt(10), companion(-20, 14, -4));
    }

    @Test
    void ofARotationTimesAFactorItIsTheFactor() {
        for (double angle = 0; angle < 7; angle += 0.1) {
            double c = 0.7 * Math.cos(angle);
            double s = 0.7 * Math.sin(angle);
            assertRadius(0.7, Matrix.of(2, 2, c, -s, s, c));
            assertRadius(0.7, Matrix.of(3, 3, c, -s, 0, s, c, 0, 0, 0, 0.1));
        }
    }

    /// All eigenvalues of a cyclic shift lie on one circle, where QR steps without an exceptional shift never end.
    @Test
    void ofAShiftAroundACircleItIsOneForEverySize() {
        for (int n = 1; n <= 64; n++) {
            Matrix shift = Matrix.zeros(n, n);
            for (int i = 0; i < n; i++) {
                shift = shift.with(i, (i + 1) % n, 2);
            }
            assertEquals(2, shift.spectralRadius().orElseThrow(), 1e-12, n + "×" + n);
        }
    }

    @Test
    void ofATriangleItIsTheLargestOnTheDiagonal() {
        assertRadius(4, Matrix.of(3, 3, 1, 9, 9, 0, -4, 9, 0, 0, 2));
        assertEquals(OptionalDouble.of(0), Matrix.of(2, 2, 0, 1e300, 0, 0).spectralRadius());
    }

    @Test
    void ofZeroItIsZero() {
        assertEquals(OptionalDouble.of(0), Matrix.zeros(3, 3).spectralRadius());
        assertEquals(OptionalDouble.of(0), Matrix.of(1, 1, -0.0).spectralRadius());
    }

    @Test
    void atTheEndsOfTheRangeItIsExactOrAbsent() {
        assertEquals(OptionalDouble.of(Double.MIN_VALUE), Matrix.of(1, 1, -Double.MIN_VALUE).spectralRadius());
        assertEquals(OptionalDouble.of(Double.MAX_VALUE), Matrix.of(1, 1, Double.MAX_VALUE).spectralRadius());
        double m = Double.MAX_VALUE;
        assertEquals(OptionalDouble.empty(), Matrix.of(2, 2, m, m, m, m).spectralRadius());
    }

    @Test
    void whereAnEntryIsNotFiniteThereIsNone() {
        for (double bad : new double[]{Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertEquals(OptionalDouble.empty(), Matrix.of(2, 2, 1, 2, bad, 3).spectralRadius());
        }
        assertThrows(IllegalArgumentException.class, () -> Matrix.zeros(2, 3).spectralRadius());
    }

    /// What makes the numbers the same everywhere: a shift of a stuck iteration has 1 − 0.1ⁿ, and a power that is off by
    /// its last place, which is all that is allowed, gives the same difference.
    @Test
    void theLastPlaceOfAPowerDoesNotReachTheShift() {
        for (int n = 1; n < 40; n++) {
            double power = StrictMath.pow(0.1, n);
            assertEquals(1 - power, 1 - Math.nextUp(power));
            assertEquals(1 - power, 1 - Math.nextDown(power));
        }
    }

    private static void assertRadius(double expected, Matrix a) {
        double actual = a.spectralRadius().orElseThrow();
        assertTrue(Math.abs(actual - expected) <= 1e-13 * expected, expected + " but was " + actual);
    }

    /// ‖Aᵐ‖^(1/m) for m = 2⁴⁰, squaring and keeping the size apart.
    private static double growth(Matrix a) {
        double log = 0;
        Matrix power = a;
        for (int k = 0; k < 40; k++) {
            double norm = power.norm();
            log += Math.log(norm) / Math.pow(2, k);
            Matrix unit = power.scale(1 / norm);
            power = unit.times(unit);
        }
        return Math.exp(log + Math.log(power.norm()) / Math.pow(2, 40));
    }

    /// The matrix whose characteristic polynomial is xⁿ + cₙ₋₁ xⁿ⁻¹ + … + c₀.
    private static Matrix companion(double... c) {
        Matrix made = Matrix.zeros(c.length, c.length);
        for (int i = 0; i < c.length; i++) {
            made = made.with(i, c.length - 1, -c[i]);
            made = i > 0 ? made.with(i, i - 1, 1) : made;
        }
        return made;
    }
}
