package unroll.rnn;

/// Vectors at right angles, of length 1, out of random ones.
///
/// Vector after vector is drawn, normal number after normal number, and made orthogonal to those before it (Gram,
/// Schmidt): for each of them, q, in their order, g ← g − (q · g) q; all this twice, so that rounding leaves nothing
/// (Giraud, Langou, Rozložník 2005); then g ← g / √(g · g). Products are summed from the first entry to the last.
/// This is the QR decomposition with a positive diagonal, so the vectors are unique, and evenly spread over all
/// rotations and reflections.
final class Orthogonal {

    private Orthogonal() {
    }

    /// This many vectors.
    ///
    /// @param count at most `length`
    static double[][] vectors(int count, int length, RandomNumbers source) {
        double[][] made = new double[count][];
        for (int i = 0; i < count; i++) {
            double square = 0;
            while (square == 0) {
                made[i] = drawn(length, source);
                turn(made, i);
                turn(made, i);
                square = product(made[i], made[i]);
            }
            double norm = Math.sqrt(square);
            for (int j = 0; j < length; j++) {
                made[i][j] /= norm;
            }
        }
        return made;
    }

    private static double[] drawn(int length, RandomNumbers source) {
        double[] numbers = new double[length];
        for (int j = 0; j < length; j++) {
            numbers[j] = source.normal();
        }
        return numbers;
    }

    private static void turn(double[][] vectors, int i) {
        for (int k = 0; k < i; k++) {
            double along = product(vectors[k], vectors[i]);
            for (int j = 0; j < vectors[i].length; j++) {
                vectors[i][j] -= along * vectors[k][j];
            }
        }
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }
}
