package unroll.rnn;

import java.util.Optional;
import unroll.linalg.Matrix;

/// Weights drawn by a seed, the same on every machine and in every version of the program.
///
/// The generator is SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014): its state
/// starts as the seed; each draw adds 0x9E3779B97F4A7C15 to it and mixes a copy z by z ← (z ⊕ z≫30) · 0xBF58476D1CE4E5B9,
/// z ← (z ⊕ z≫27) · 0x94D049BB133111EB, z ← z ⊕ z≫31. The top 53 bits of z, over 2⁵³, are a number r in [0, 1).
/// A weight of an n×m matrix is (2 r − 1) · √(6 / (n + m)) (Glorot, Bengio 2010), with the multiplication and the square
/// root of IEEE 754. U, W and V are filled in this order, each row after row.
public final class RandomWeights {
    private static final double UNIT = 0x1p-53;
    private long state;

    private RandomWeights(long seed) {
        this.state = seed;
    }

    /// The weights of a network without biases.
    ///
    /// @param hidden H
    /// @param inputs D
    /// @param classes K
    /// @param seed any number
    public static Parameters draw(int hidden, int inputs, int classes, long seed) {
        RandomWeights source = new RandomWeights(seed);
        Matrix u = source.matrix(hidden, inputs);
        Matrix w = source.matrix(hidden, hidden);
        Matrix v = source.matrix(classes, hidden);
        return new Parameters(u, w, v, Optional.empty(), Optional.empty());
    }

    private Matrix matrix(int rows, int columns) {
        double bound = Math.sqrt(6.0 / (rows + columns));
        double[] numbers = new double[rows * columns];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (2 * unit() - 1) * bound;
        }
        return Matrix.of(rows, columns, numbers);
    }

    private double unit() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return ((z ^ z >>> 31) >>> 11) * UNIT;
    }
}
