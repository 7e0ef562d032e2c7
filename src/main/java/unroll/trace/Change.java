package unroll.trace;

import java.util.Optional;
import java.util.stream.IntStream;
import unroll.linalg.Matrix;

/// By how much a quantity differs from the same quantity of another trace, number by number: now − before.
///
/// @param now its numbers
/// @param before those compared with, in the same shape
public record Change(Matrix now, Matrix before) {

    /// Makes sure that both have one shape.
    ///
    /// @throws IllegalArgumentException where they have not
    public Change {
        if (!areAlike(now, before)) {
            throw new IllegalArgumentException("a change is of numbers in one shape");
        }
    }

    /// The change of a quantity; absent where the trace before has no such quantity, or has it in another shape.
    ///
    /// @param now has the quantity
    /// @param before what it is compared with
    public static Optional<Change> of(Trace now, Trace before, Quantity quantity) {
        if (!before.has(quantity)) {
            return Optional.empty();
        }
        Matrix numbers = now.value(quantity);
        Matrix compared = before.value(quantity);
        return areAlike(numbers, compared) ? Optional.of(new Change(numbers, compared)) : Optional.empty();
    }

    private static boolean areAlike(Matrix one, Matrix other) {
        return one.rows() == other.rows() && one.columns() == other.columns();
    }

    /// One difference; not a number where both are infinite alike.
    ///
    /// @param row from 0
    /// @param column from 0
    public double at(int row, int column) {
        return now.get(row, column) - before.get(row, column);
    }

    /// Whether one number is the same to the last bit.
    ///
    /// @param row from 0
    /// @param column from 0
    public boolean isSame(int row, int column) {
        return isSame(now.get(row, column), before.get(row, column));
    }

    /// Whether all numbers are the same to the last bit.
    public boolean isSame() {
        return IntStream.range(0, now.rows())
                .allMatch(i -> IntStream.range(0, now.columns()).allMatch(j -> isSame(i, j)));
    }

    /// Whether two numbers are the same to the last bit; all that is not a number is the same.
    public static boolean isSame(double one, double other) {
        return Double.doubleToLongBits(one) == Double.doubleToLongBits(other);
    }

    /// All differences.
    public Matrix difference() {
        return now.minus(before);
    }

    /// By how much the Frobenius norm differs: ‖now‖ − ‖before‖, which is not the norm of the difference.
    public double ofNorm() {
        return now.norm() - before.norm();
    }
}
