package unroll.trace;

import unroll.linalg.Matrix;

/// The errors of one step that are not of one right class.
final class Losses {

    private Losses() {
    }

    /// −Σ (y log σ(z) + (1 − y) log(1 − σ(z))) = Σ (max(z, 0) − y z + log(1 + exp(−|z|))), in nats; it does not overflow
    /// where the result does not.
    ///
    /// @param z K×1
    /// @param y K×1, from 0 to 1
    static double binaryCrossEntropy(Matrix z, Matrix y) {
        double sum = 0;
        for (int i = 0; i < z.rows(); i++) {
            double x = z.get(i);
            // the two products apart, so that a certain z with the right y gives no ∞ − ∞
            double held = x > 0 ? (1 - y.get(i)) * x : -y.get(i) * x;
            sum += held + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
        }
        return sum;
    }

    /// ½ ‖ŷ − y‖².
    ///
    /// @param prediction ŷ, K×1
    /// @param y K×1
    static double halfSquare(Matrix prediction, Matrix y) {
        double sum = 0;
        for (int i = 0; i < y.rows(); i++) {
            double difference = prediction.get(i) - y.get(i);
            sum += difference * difference;
        }
        return sum / 2;
    }
}
