package unroll.listing;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unroll.linalg.Matrix;
import unroll.rnn.Axis;
import unroll.trace.Quantity;

/// Numbers as NumPy reads them, each back to the same double.
public final class NumpyText {

    private NumpyText() {
    }

    /// All numbers of a quantity, in the form they have in the listing: a matrix as an array of rows, a vector as a plain
    /// array, one number as itself.
    public static String of(Quantity quantity, Matrix value) {
        if (quantity.rows() == Axis.ONE) {
            return number(value.get(0));
        }
        return "np.array(" + (quantity.columns() == Axis.ONE ? vector(value) : rows(value)) + ")";
    }

    /// A vector as a list.
    static String vector(Matrix vector) {
        return IntStream.range(0, vector.rows()).mapToObj(i -> number(vector.get(i)))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /// A matrix as a list of rows.
    static String rows(Matrix matrix) {
        Matrix columns = matrix.transpose();
        return IntStream.range(0, columns.columns()).mapToObj(i -> vector(columns.columnAt(i)))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "np.nan";
        }
        return Double.isFinite(value) ? Double.toString(value) : value > 0 ? "np.inf" : "-np.inf";
    }
}
