package unroll.trace;

import unroll.linalg.Matrix;

/// softmax(z)ᵢ = exp(zᵢ) / Σⱼ exp(zⱼ) and the cross-entropy that goes with it, shifted by the maximum so that neither
/// overflows for any finite z.
public final class Softmax {

    private Softmax() {
    }

    /// softmax(z).
    ///
    /// @param z K×1
    /// @return K×1; positive, with sum 1, or all NaN where z holds NaN or +∞
    public static Matrix of(Matrix z) {
        double max = max(z);
        Matrix exponentials = z.map(x -> StrictMath.exp(x - max));
        double sum = sum(exponentials);
        return exponentials.map(x -> x / sum);
    }

    /// `−log softmax(z)[target]` = max + log Σ exp(zᵢ − max) − z_target, in nats.
    ///
    /// @param z K×1
    /// @param target the place of the right class
    public static double crossEntropy(Matrix z, int target) {
        double max = max(z);
        double sum = sum(z.map(x -> StrictMath.exp(x - max)));
        return StrictMath.log(sum) - (z.get(target) - max);
    }

    private static double max(Matrix z) {
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < z.rows(); i++) {
            max = Math.max(max, z.get(i));
        }
        return max;
    }

    private static double sum(Matrix m) {
        double sum = 0;
        for (int i = 0; i < m.rows(); i++) {
            sum += m.get(i);
        }
        return sum;
    }
}
