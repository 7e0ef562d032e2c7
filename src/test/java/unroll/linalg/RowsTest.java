package unroll.linalg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RowsTest {
    private final Random random = new Random(7);

    private double[][] draw(int rows, int columns) {
        double[][] drawn = new double[rows][columns];
        for (double[] row : drawn) {
            for (int j = 0; j < columns; j++) {
                row[j] = random.nextGaussian();
            }
        }
        return drawn;
    }

    /// c + a · b with three plain loops.
    private static double[][] plain(double[][] a, double[][] b, double[][] c) {
        double[][] sum = new double[c.length][];
        for (int i = 0; i < c.length; i++) {
            sum[i] = c[i].clone();
            for (int j = 0; j < sum[i].length; j++) {
                for (int k = 0; k < b.length; k++) {
                    sum[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return sum;
    }

    @Test
    void productsAreThoseOfPlainLoopsToTheLastBit() {
        int[][] shapes = {{1, 1, 1}, {2, 3, 4}, {5, 7, 23}, {5, 7, 24}, {9, 6, 101}, {160, 150, 140}};
        for (int[] shape : shapes) {
            double[][] a = draw(shape[0], shape[1]);
            double[][] b = draw(shape[1], shape[2]);
            double[][] c = draw(shape[0], shape[2]);
            double[][] expected = plain(a, b, c);
            double[][] transposed = Matrix.of(c).toRows();
            Rows.addProduct(a, b, c);
            assertArrayEquals(expected, c);
            Rows.addTransposedProduct(Matrix.of(a).transpose().toRows(), b, transposed);
            assertArrayEquals(expected, transposed);
        }
    }

    @Test
    void infinityAndNaNAreCarried() {
        double[] sum = {0, 0, 1};
        Rows.addCombination(new double[]{0, 1}, new double[][]{{Double.POSITIVE_INFINITY, 1, 2}, {1, 1e308, 3}}, sum);
        assertArrayEquals(new double[]{Double.NaN, 1e308, 4}, sum);
    }

    @Test
    void normsNeitherOverflowNorUnderflowOnTheWay() {
        assertEquals(5, Rows.norm(new double[]{3, -4}));
        assertEquals(5e200, Rows.norm(new double[]{3e200, 4e200}), 1e185);
        assertEquals(5e-200, Rows.norm(new double[]{3e-200, 4e-200}), 1e-215);
        assertEquals(5 * Double.MIN_VALUE, Rows.norm(new double[]{3 * Double.MIN_VALUE, 4 * Double.MIN_VALUE}));
        assertEquals(0, Rows.norm(new double[]{0, -0.0}));
        assertEquals(Double.POSITIVE_INFINITY, Rows.norm(new double[]{1, Double.NEGATIVE_INFINITY}));
        assertEquals(Double.NaN, Rows.norm(new double[]{1, Double.NaN, Double.POSITIVE_INFINITY}));
    }
}
