package unroll.trace;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import unroll.linalg.Matrix;
import unroll.linalg.Rows;

/// How far a truncated gradient is from the full one: F full, C what is cut, T = F − C the sum of the parts kept, all in
/// the shape of the weight, in the Frobenius norm.
///
/// @param verdict whether there is anything to compare
/// @param ratio ‖C‖ / ‖F‖; absent where F is zero or a number is not finite
/// @param angle between F and T, in degrees, 0 … 180; absent where either is zero or a number is not finite
public record Shortfall(Verdict verdict, OptionalDouble ratio, OptionalDouble angle) {

    /// What a comparison comes to.
    public enum Verdict {
        /// Both have a size and a direction.
        COMPARED,
        /// F is zero: nothing to compare with.
        FULL_IS_ZERO,
        /// T is zero and has no direction, so there is no angle; all is cut, and the ratio is 1.
        KEPT_IS_ZERO,
        /// A number of either is infinite or NaN.
        NOT_FINITE
    }

    /// Compares.
    ///
    /// With t = T/‖T‖ and F = T + C, the angle is atan2(‖C − ⟨C, t⟩ t‖, ‖T‖ + ⟨C, t⟩), which keeps its digits near 0°, where
    /// the inverse cosine would lose them. What C has across t counts as 0 where it is no more than the subtraction's
    /// rounding. Everything is divided by the largest entry first, so that nothing overflows.
    ///
    /// @param full F
    /// @param kept T
    /// @param cut C
    static Shortfall of(Matrix full, Matrix kept, Matrix cut) {
        if (!full.isFinite() || !kept.isFinite() || !cut.isFinite()) {
            return new Shortfall(Verdict.NOT_FINITE, OptionalDouble.empty(), OptionalDouble.empty());
        }
        if (full.isZero()) {
            return new Shortfall(Verdict.FULL_IS_ZERO, OptionalDouble.empty(), OptionalDouble.empty());
        }
        double largest = DoubleStream.of(full.maxAbs(), kept.maxAbs(), cut.maxAbs()).max().orElseThrow();
        double[] f = over(full, largest);
        double[] t = over(kept, largest);
        double[] c = over(cut, largest);
        OptionalDouble ratio = OptionalDouble.of(Rows.norm(c) / Rows.norm(f)).stream().filter(Double::isFinite)
                .findFirst();
        return kept.isZero()
                ? new Shortfall(Verdict.KEPT_IS_ZERO, ratio, OptionalDouble.empty())
                : new Shortfall(Verdict.COMPARED, ratio, OptionalDouble.of(angle(t, c)));
    }

    private static double angle(double[] kept, double[] cut) {
        double size = Rows.norm(kept);
        double[] direction = over(kept, size);
        double along = 0;
        for (int i = 0; i < cut.length; i++) {
            along += cut[i] * direction[i];
        }
        double[] across = new double[cut.length];
        for (int i = 0; i < cut.length; i++) {
            across[i] = cut[i] - along * direction[i];
        }
        double aside = Rows.norm(across);
        double rounding = cut.length * Math.ulp(1.0) * Rows.norm(cut);
        return StrictMath.toDegrees(StrictMath.atan2(aside > rounding ? aside : 0, size + along));
    }

    private static double[] over(Matrix m, double size) {
        return over(m.toArray(), size);
    }

    private static double[] over(double[] numbers, double size) {
        return Arrays.stream(numbers).map(x -> x / size).toArray();
    }
}
