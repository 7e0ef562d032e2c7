package unroll.trace;

import java.util.Optional;
import java.util.OptionalDouble;
import unroll.linalg.Matrix;

/// By how much the numbers of a quantity differ from those that they were, one by one: now − before. A number that was
/// not there before is new: it has no difference.
public final class Change {
    private final Matrix now;
    private final Optional<Matrix> before;
    private final Counterparts rows;
    private final Counterparts columns;

    /// @param before numbers of a network that may have another size; absent where it has no such quantity
    /// @param rows which row of now is which before
    /// @param columns which column of now is which before
    Change(Matrix now, Optional<Matrix> before, Counterparts rows, Counterparts columns) {
        this.now = now;
        this.before = before;
        this.rows = rows;
        this.columns = columns;
    }

    /// The numbers now.
    public Matrix now() {
        return now;
    }

    /// A number as it was; absent where it is new.
    ///
    /// @param row of now, from 0
    /// @param column of now, from 0
    public OptionalDouble before(int row, int column) {
        int i = rows.of(row);
        int j = columns.of(column);
        return before.isEmpty() || i == Counterparts.NONE || j == Counterparts.NONE
                ? OptionalDouble.empty()
                : OptionalDouble.of(before.get().get(i, j));
    }

    /// One difference; absent where the number is new, and not a number where both are infinite alike.
    ///
    /// @param row from 0
    /// @param column from 0
    public OptionalDouble at(int row, int column) {
        OptionalDouble was = before(row, column);
        return was.isPresent() ? OptionalDouble.of(now.get(row, column) - was.getAsDouble()) : was;
    }

    /// Whether one number is the same to the last bit.
    ///
    /// @param row from 0
    /// @param column from 0
    public boolean isSame(int row, int column) {
        OptionalDouble was = before(row, column);
        return was.isPresent() && isSame(now.get(row, column), was.getAsDouble());
    }

    /// Whether two numbers are the same to the last bit, the sign of 0 aside; all that is not a number is the same.
    public static boolean isSame(double one, double other) {
        return one == other || Double.isNaN(one) && Double.isNaN(other);
    }

    /// All differences that have something to show: 0 where a number is the same, and where it is new.
    public Matrix difference() {
        double[] differences = new double[now.rows() * now.columns()];
        for (int i = 0; i < now.rows(); i++) {
            for (int j = 0; j < now.columns(); j++) {
                differences[i * now.columns() + j] = isSame(i, j) ? 0 : at(i, j).orElse(0);
            }
        }
        return Matrix.of(now.rows(), now.columns(), differences);
    }

    /// Whether all numbers are the same to the last bit.
    public boolean isSame() {
        for (int i = 0; i < now.rows(); i++) {
            for (int j = 0; j < now.columns(); j++) {
                if (!isSame(i, j)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// The size of the largest finite difference; 0 where there is none.
    public double largest() {
        double largest = 0;
        for (int i = 0; i < now.rows(); i++) {
            for (int j = 0; j < now.columns(); j++) {
                double size = Math.abs(at(i, j).orElse(0));
                largest = Double.isFinite(size) ? Math.max(largest, size) : largest;
            }
        }
        return largest;
    }

    /// The Frobenius norm as it was, ‖before‖; absent where all of it is new.
    public OptionalDouble normBefore() {
        return before.isPresent() ? OptionalDouble.of(before.get().norm()) : OptionalDouble.empty();
    }
}
