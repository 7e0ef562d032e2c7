package unroll.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import unroll.linalg.Matrix;

/// Comparisons of numbers that name the first place where they differ.
public final class Close {

    private Close() {
    }

    /// Every entry is within `tolerance` of the expected one, relative to the larger of it and the largest entry / 1000.
    public static void assertClose(Matrix expected, Matrix actual, double tolerance, String what) {
        assertClose(expected, actual, tolerance, expected.maxAbs(), what);
    }

    /// The same with the largest entry of what else it is to be measured by, such as the terms of a sum.
    public static void assertClose(Matrix expected, Matrix actual, double tolerance, double largest, String what) {
        assertEquals(expected.rows(), actual.rows(), what + ": rows");
        assertEquals(expected.columns(), actual.columns(), what + ": columns");
        double floor = Math.max(largest / 1000, Double.MIN_NORMAL / tolerance);
        for (int i = 0; i < expected.rows(); i++) {
            for (int j = 0; j < expected.columns(); j++) {
                double a = expected.get(i, j);
                double b = actual.get(i, j);
                if (!(Math.abs(a - b) <= tolerance * Math.max(floor, Math.abs(a)))) {
                    fail(what + "[" + i + "," + j + "]: expected " + a + " but was " + b);
                }
            }
        }
    }

    /// One number, as [#assertClose(Matrix, Matrix, double, String)].
    public static void assertClose(double expected, double actual, double tolerance, String what) {
        assertClose(Matrix.column(expected), Matrix.column(actual), tolerance, what);
    }
}
