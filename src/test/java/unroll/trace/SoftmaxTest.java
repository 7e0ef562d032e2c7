package unroll.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;

class SoftmaxTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    @Test
    void equalLogitsShareEvenlyHoweverLarge() {
        for (double z : new double[]{0, 1, 1e308, -1e308, Double.MIN_VALUE, Double.MAX_VALUE}) {
            assertEquals(Matrix.column(0.25, 0.25, 0.25, 0.25), Softmax.of(Matrix.column(z, z, z, z)));
            assertEquals(Math.log(4), Softmax.crossEntropy(Matrix.column(z, z, z, z), 2), 1e-15);
        }
    }

    @Test
    void logitsAtTheEndsOfTheRangeDoNotOverflow() {
        Matrix z = Matrix.column(1e308, -1e308, 0);
        assertEquals(Matrix.column(1, 0, 0), Softmax.of(z));
        assertEquals(0, Softmax.crossEntropy(z, 0));
        assertEquals(1e308, Softmax.crossEntropy(z, 2));
        assertEquals(INFINITY, Softmax.crossEntropy(z, 1));
    }

    @Test
    void aSmallErrorKeepsItsDigits() {
        assertEquals(Math.exp(-50), Softmax.crossEntropy(Matrix.column(50, 0), 0), 1e-36);
        assertEquals(Math.log1p(Math.exp(-2) + Math.exp(-3)), Softmax.crossEntropy(Matrix.column(0, -2, -3), 0), 1e-16);
    }

    @Test
    void infinityAndNaNAreCarriedAsWhatTheyAre() {
        Matrix all = Matrix.column(Double.NaN, Double.NaN, Double.NaN);
        assertEquals(all, Softmax.of(Matrix.column(INFINITY, 0, 1)));
        assertEquals(all, Softmax.of(Matrix.column(0, Double.NaN, 1)));
        assertEquals(all, Softmax.of(Matrix.column(-INFINITY, -INFINITY, -INFINITY)));
        assertEquals(Matrix.column(0.5, 0, 0.5), Softmax.of(Matrix.column(3, -INFINITY, 3)));
        for (int target = 0; target < 3; target++) {
            assertEquals(Double.NaN, Softmax.crossEntropy(Matrix.column(INFINITY, 0, 1), target));
            assertEquals(Double.NaN, Softmax.crossEntropy(Matrix.column(0, 1, INFINITY), target));
            assertEquals(Double.NaN, Softmax.crossEntropy(Matrix.column(Double.NaN, 1, 2), target));
            assertEquals(Double.NaN, Softmax.crossEntropy(Matrix.column(0, 1, Double.NaN), target));
        }
        assertEquals(INFINITY, Softmax.crossEntropy(Matrix.column(3, -INFINITY, 3), 1));
        assertEquals(Math.log(2), Softmax.crossEntropy(Matrix.column(3, -INFINITY, 3), 0), 1e-15);
    }
}
