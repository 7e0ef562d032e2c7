package unroll.trace;

import java.util.OptionalDouble;
import unroll.linalg.Matrix;

/// How far a part points the way of the sum: cos = ⟨part, sum⟩ / (‖part‖ · ‖sum‖), with ⟨A, B⟩ = Σ Aᵢⱼ Bᵢⱼ and the
/// Frobenius norm. 1 where it is the sum in all but size, 0 where it adds nothing to it, negative where others cancel it.
///
/// Of a part l ⊗ r, ⟨part, sum⟩ = lᵀ · sum · r and ‖part‖ = ‖l‖ · ‖r‖, so no part is made. Each factor is brought to
/// length 1 first, so that nothing overflows on the way. There is none where the part or the sum is zero or not finite.
public final class PartCosine {

    private PartCosine() {
    }

    /// Of a part or a gradient beside the sum that it is part of.
    ///
    /// @param sum of the same shape
    public static OptionalDouble of(Trace trace, Quantity part, Quantity sum) {
        Matrix whole = trace.value(sum);
        if (!(part instanceof Quantity.Part)) {
            return of(trace.value(part), whole);
        }
        Factors factors = Factors.of(trace.equation(part));
        return of(trace.value(factors.left()), factors.right().map(trace::value).orElse(Matrix.column(1)), whole);
    }

    /// Of l ⊗ r.
    ///
    /// @param left l, m×1
    /// @param right r, n×1
    /// @param sum m×n
    static OptionalDouble of(Matrix left, Matrix right, Matrix sum) {
        if (isWithoutDirection(left) || isWithoutDirection(right) || isWithoutDirection(sum)
                || left.norm() * right.norm() == 0) {
            return OptionalDouble.empty();
        }
        Matrix towards = unit(sum).times(unit(right));
        return OptionalDouble.of(bounded(unit(left).transposeTimes(towards).get(0)));
    }

    /// Of a matrix.
    private static OptionalDouble of(Matrix part, Matrix sum) {
        if (isWithoutDirection(part) || isWithoutDirection(sum)) {
            return OptionalDouble.empty();
        }
        double[] a = unit(part).toArray();
        double[] b = unit(sum).toArray();
        double product = 0;
        for (int i = 0; i < a.length; i++) {
            product += a[i] * b[i];
        }
        return OptionalDouble.of(bounded(product));
    }

    private static boolean isWithoutDirection(Matrix m) {
        return m.isZero() || !m.isFinite();
    }

    /// The same direction with norm 1; divided by the largest entry first, so that the norm is finite.
    private static Matrix unit(Matrix m) {
        double largest = m.maxAbs();
        Matrix scaled = m.map(x -> x / largest);
        double norm = scaled.norm();
        return scaled.map(x -> x / norm);
    }

    private static double bounded(double cosine) {
        return Math.clamp(cosine, -1, 1);
    }
}
