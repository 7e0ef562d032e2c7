package unroll.trace;

import unroll.linalg.Matrix;

/// softmax(z)ᵢ = exp(zᵢ) / Σⱼ exp(zⱼ) and the cross-entropy that goes with it, shifted by the maximum so that neither
/// overflows for any finite z.
///
/// The maximum itself adds exactly 1 to the sum of the shifted exponentials, so the sum is held as that of the others:
/// log1p of it keeps an error far below 1 to its last digits, where log of the whole sum would round it to 0.
public final class Softmax {
    private final double[] z;
    private final int top;
    private final double[] exponentials;
    private final double others;

    /// Of K numbers.
    Softmax(double[] z) {
        int at = 0;
        for (int i = 1; i < z.length; i++) {
            at = z[i] > z[at] ? i : at;
        }
        this.z = z;
        this.top = at;
        this.exponentials = new double[z.length];
        double sum = 0;
        for (int i = 0; i < z.length; i++) {
            exponentials[i] = StrictMath.exp(z[i] - z[top]);
            sum += i == top ? 0 : exponentials[i];
        }
        this.others = sum;
    }

    /// softmax(z).
    Matrix prediction() {
        double sum = exponentials[top] + others;
        double[] shares = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            shares[i] = exponentials[i] / sum;
        }
        return Matrix.column(shares);
    }

    /// `−log softmax(z)[target]`.
    double crossEntropy(int target) {
        return z[top] == Double.POSITIVE_INFINITY
                ? Double.NaN
                : StrictMath.log1p(others) + (z[top] - z[target]);
    }

    /// `−log softmax(z)[target]` with another number in one place of z: that of a softmax made anew, to the last bit, but
    /// where the maximum stays with one exponential and not K.
    double crossEntropyWith(int place, double number, int target) {
        boolean staysTop = place != top && number < z[top];
        if (!staysTop) {
            double[] changed = z.clone();
            changed[place] = number;
            return new Softmax(changed).crossEntropy(target);
        }
        double own = StrictMath.exp(number - z[top]);
        double sum = 0;
        for (int i = 0; i < z.length; i++) {
            sum += i == top ? 0 : i == place ? own : exponentials[i];
        }
        return z[top] == Double.POSITIVE_INFINITY
                ? Double.NaN
                : StrictMath.log1p(sum) + (z[top] - (target == place ? number : z[target]));
    }

    /// softmax(z).
    ///
    /// @param z K×1
    /// @return K×1; not negative, with sum 1; 0 where zᵢ is −∞ or far below the maximum; all NaN where z holds NaN or
    /// +∞, or nothing but −∞
    public static Matrix of(Matrix z) {
        return new Softmax(z.toArray()).prediction();
    }

    /// `−log softmax(z)[target]` = max + log Σ exp(zᵢ − max) − z_target, in nats.
    ///
    /// @param z K×1
    /// @param target the place of the right class
    /// @return not negative; +∞ where z_target is −∞ or too far below the maximum for a double, NaN where z holds NaN or
    /// +∞, or nothing but −∞
    public static double crossEntropy(Matrix z, int target) {
        return new Softmax(z.toArray()).crossEntropy(target);
    }
}
