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
    /// @return K×1; not negative, with sum 1; 0 where zᵢ is −∞ or far below the maximum; all NaN where z holds NaN or
    /// +∞, or nothing but −∞
    public static Matrix of(Matrix z) {
        double max = max(z);
        Matrix exponentials = z.map(x -> StrictMath.exp(x - max));
        double sum = sum(exponentials);
        return exponentials.map(x -> x / sum);
    }

    /// `−log softmax(z)[target]` = max + log Σ exp(zᵢ − max) − z_target, in nats.
    ///
    /// The maximum itself adds exactly 1 to the sum; log1p of the others keeps an error far below 1 exact to its last
    /// digits, where log of the whole sum would round it to 0.
    ///
    /// @param z K×1
    /// @param target the place of the right class
    /// @return not negative; +∞ where z_target is −∞ or too far below the maximum for a double, NaN where z holds NaN or
    /// +∞
    public static double crossEntropy(Matrix z, int target) {
        return crossEntropy(z.toArray(), target);
    }

    static double crossEntropy(double[] z, int target) {
        int top = 0;
        for (int i = 1; i < z.length; i++) {
            top = z[i] > z[top] ? i : top;
        }
        if (z[top] == Double.POSITIVE_INFINITY) {
            return Double.NaN;
        }
        double others = 0;
        for (int i = 0; i < z.length; i++) {
            if (i != top) {
                others += StrictMath.exp(z[i] - z[top]);
            }
        }
        return StrictMath.log1p(others) + (z[top] - z[target]);
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
