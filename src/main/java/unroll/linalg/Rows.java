package unroll.linalg;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// The inner loops of the large sums: numbers in rows, added to in place, for use inside one method.
///
/// Every sum is added in the order of its index, from left to right, one rounding an addition. So the numbers are those
/// of a plain loop, the same on every machine and on any number of threads: a row of the result is made by one thread.
/// The loops run along rows, where neighbouring sums do not depend on each other, and so use the vector unit; a loop
/// along the index summed over could not.
public final class Rows {
    /// Multiplications from which more than one thread pays.
    private static final double WORTH_THREADS = 3e6;

    /// Length from which rows take the loop made for long ones. Short rows never enter it: the compiler shapes a loop by
    /// the lengths that it has seen, and one that saw a network of three units does poorly on one of a hundred.
    private static final int LONG = 24;

    private Rows() {
    }

    /// `sum += Σᵢ factors[i] · rows[i]`.
    ///
    /// @param factors as many as rows
    /// @param rows each at least as long as `sum`
    /// @param sum changed
    public static void addCombination(double[] factors, double[][] rows, double[] sum) {
        addCombination(factors, rows, 0, factors.length, sum);
    }

    /// The same of some of the terms: done in pieces, one after the other, it gives the same numbers.
    ///
    /// @param from the first term
    /// @param to the first that is not added any more
    /// @param sum changed
    public static void addCombination(double[] factors, double[][] rows, int from, int to, double[] sum) {
        int i = from;
        if (sum.length >= LONG) {
            for (; i + 4 <= to; i += 4) {
                addFour(factors[i], rows[i], factors[i + 1], rows[i + 1], factors[i + 2], rows[i + 2], factors[i + 3],
                        rows[i + 3], sum);
            }
        }
        for (; i < to; i++) {
            addScaled(factors[i], rows[i], sum);
        }
    }

    /// sum += factor · row.
    ///
    /// @param sum changed
    public static void addScaled(double factor, double[] row, double[] sum) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += factor * row[j];
        }
    }

    private static void addFour(double a, double[] rowA, double b, double[] rowB, double c, double[] rowC, double d,
            double[] rowD, double[] sum) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] = sum[j] + a * rowA[j] + b * rowB[j] + c * rowC[j] + d * rowD[j];
        }
    }

    /// sum += a · b.
    ///
    /// @param a m×n
    /// @param b n×p
    /// @param sum m×p; changed
    public static void addProduct(double[][] a, double[][] b, double[][] sum) {
        each(sum, a[0].length, i -> addCombination(a[i], b, sum[i]));
    }

    /// sum += aᵀ · b, added in the order of the rows of a and b: row after row, sum += aᵢ ⊗ bᵢ.
    ///
    /// @param a m×n
    /// @param b m×p
    /// @param sum n×p; changed
    public static void addTransposedProduct(double[][] a, double[][] b, double[][] sum) {
        each(sum, a.length, i -> {
            double[] column = new double[a.length];
            for (int k = 0; k < column.length; k++) {
                column[k] = a[k][i];
            }
            addCombination(column, b, sum[i]);
        });
    }

    private static void each(double[][] sum, int terms, IntConsumer row) {
        double work = (double) sum.length * sum[0].length * terms;
        if (work < WORTH_THREADS) {
            for (int i = 0; i < sum.length; i++) {
                row.accept(i);
            }
        } else {
            IntStream.range(0, sum.length).parallel().forEach(row);
        }
    }

    /// The Euclidean norm √(Σ xⱼ²); it overflows or underflows only where the result does.
    public static double norm(double[] x) {
        double sum = 0;
        for (double entry : x) {
            sum += entry * entry;
        }
        return sum > 0x1p-900 && sum < 0x1p1000 ? Math.sqrt(sum) : scaledNorm(x);
    }

    private static double scaledNorm(double[] x) {
        double largest = 0;
        for (double entry : x) {
            largest = Math.max(largest, Math.abs(entry));
        }
        if (largest == 0 || !Double.isFinite(largest)) {
            return largest;
        }
        double sum = 0;
        for (double entry : x) {
            double scaled = entry / largest;
            sum += scaled * scaled;
        }
        return largest * Math.sqrt(sum);
    }
}
