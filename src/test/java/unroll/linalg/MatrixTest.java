package unroll.linalg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MatrixTest {
    private static final Matrix M = Matrix.of(2, 3, 1, 2, 3, 4, 5, 6);

    @Test
    void nothingThatGoesInOrComesOutCanChangeIt() {
        double[] numbers = {1, 2};
        double[][] rows = {{1, 2}};
        Matrix column = Matrix.column(numbers);
        Matrix row = Matrix.of(rows);
        numbers[0] = 9;
        rows[0][0] = 9;
        column.toArray()[0] = 9;
        row.toRows()[0][0] = 9;
        assertEquals(Matrix.of(2, 1, 1, 2), column);
        assertEquals(Matrix.of(1, 2, 1, 2), row);
    }

    @Test
    void equalityIsByShapeAndByEveryBit() {
        assertEquals(Matrix.column(Double.NaN), Matrix.column(Double.NaN));
        assertEquals(Matrix.column(1, 2).hashCode(), Matrix.of(2, 1, 1, 2).hashCode());
        assertNotEquals(Matrix.column(0.0), Matrix.column(-0.0));
        assertNotEquals(Matrix.column(1, 2), Matrix.of(1, 2, 1, 2));
    }

    @Test
    void productsAreTheMatrixProducts() {
        assertEquals(Matrix.column(14, 32), M.times(Matrix.column(1, 2, 3)));
        assertEquals(Matrix.column(9, 12, 15), M.transposeTimes(Matrix.column(1, 2)));
        assertEquals(Matrix.of(2, 2, 14, 32, 32, 77), M.timesTranspose(M));
        assertEquals(Matrix.of(2, 3, 3, 4, 5, 6, 8, 10), Matrix.column(1, 2).timesTranspose(Matrix.column(3, 4, 5)));
        assertEquals(Matrix.of(3, 2, 1, 4, 2, 5, 3, 6), M.transpose());
    }

    @Test
    void entriesAreCountedRowAfterRow() {
        assertEquals(6, M.get(1, 2));
        assertEquals(4, M.get(3));
        assertEquals(Matrix.column(2, 5), M.columnAt(1));
        assertArrayEquals(new double[]{4, 5, 6}, M.toRows()[1]);
        assertEquals(Matrix.of(2, 3, 1, 2, 3, 4, 5, 7), M.with(1, 2, 7));
        assertEquals(6, M.get(1, 2));
    }

    @Test
    void entryByEntryOperationsKeepTheShape() {
        assertEquals(Matrix.of(2, 3, 2, 4, 6, 8, 10, 12), M.plus(M));
        assertEquals(M.plus(M), M.scale(2));
        assertEquals(Matrix.zeros(2, 3), M.minus(M));
        assertEquals(Matrix.of(2, 3, 1, 4, 9, 16, 25, 36), M.hadamard(M));
        assertThrows(IllegalArgumentException.class, () -> M.plus(M.transpose()));
    }

    @Test
    void wrongShapesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Matrix.of(new double[][]{{1}, {1, 2}}));
        assertThrows(IllegalArgumentException.class, () -> Matrix.of(new double[0][]));
        assertThrows(IllegalArgumentException.class, () -> Matrix.of(2, 2, 1, 2, 3));
    }

    @Test
    void whatIsNotFiniteIsSeen() {
        assertTrue(M.isFinite());
        assertFalse(M.with(0, 0, Double.POSITIVE_INFINITY).isFinite());
        assertEquals(Double.NaN, M.with(0, 0, Double.NaN).maxAbs());
        assertFalse(Matrix.column(Double.NaN).isZero());
        assertTrue(Matrix.column(0, -0.0).isZero());
    }

    /// ‖A‖₂ is the largest of ‖A x‖ over ‖x‖ = 1: no x reaches more, and the iteration x ← Aᵀ A x / ‖Aᵀ A x‖ reaches it.
    @Test
    void theSpectralNormIsTheMostThatAVectorIsStretched() {
        Random random = new Random(5);
        for (int n = 0; n < 60; n++) {
            double size = n % 3 == 0 ? 1 : n % 3 == 1 ? 1e160 : 1e-160;
            Matrix a = Matrix.zeros(1 + random.nextInt(7), 1 + random.nextInt(7)).map(_ -> random.nextGaussian());
            double norm = a.scale(size).spectralNorm() / size;
            Matrix x = Matrix.zeros(a.columns(), 1).map(_ -> random.nextGaussian());
            for (int i = 0; i < 3000; i++) {
                Matrix unit = x.scale(1 / x.norm());
                assertTrue(a.times(unit).norm() <= norm * (1 + 1e-12));
                x = a.transposeTimes(a.times(unit));
            }
            assertEquals(a.times(x.scale(1 / x.norm())).norm(), norm, 1e-7 * norm);
        }
        assertEquals(5, Matrix.of(2, 2, 3, 0, 0, -5).spectralNorm(), 1e-14);
        assertEquals(0, Matrix.zeros(2, 3).spectralNorm());
        assertEquals(Double.NaN, Matrix.column(1, Double.NaN).spectralNorm());
        assertEquals(Double.POSITIVE_INFINITY, Matrix.column(1, Double.NEGATIVE_INFINITY).spectralNorm());
    }
}
