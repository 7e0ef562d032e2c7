package unroll.figure;

import unroll.linalg.Matrix;
import unroll.rnn.Axis;
import unroll.trace.Quantity;

/// The numbers of a quantity as they stand in a formula: all of them, or one entry.
///
/// @param quantity whose numbers
/// @param value all of its numbers
/// @param turn whether it lies, so that its rows are drawn as columns
/// @param entry the row of the one entry shown; −1: all
record NumberBlock(Quantity quantity, Matrix value, Subject.Turn turn, int entry) {
    private static final int ALL = -1;

    /// All numbers of a quantity.
    static NumberBlock all(Quantity quantity, Matrix value, Subject.Turn turn) {
        return new NumberBlock(quantity, value, turn, ALL);
    }

    /// One entry of a vector.
    static NumberBlock entry(Quantity quantity, Matrix value, int row) {
        return new NumberBlock(quantity, value, Subject.Turn.UPRIGHT, row);
    }

    /// Whether it is a number, not a vector or matrix, so that it has no brackets.
    boolean isOne() {
        return entry != ALL || quantity.rows() == Axis.ONE;
    }

    /// The one number.
    double one() {
        return value.get(Math.max(0, entry), 0);
    }

    /// The row of the one number.
    int oneRow() {
        return Math.max(0, entry);
    }

    /// Rows on the page.
    int rows() {
        return isUpright() ? value.rows() : value.columns();
    }

    /// Columns on the page.
    int columns() {
        return isUpright() ? value.columns() : value.rows();
    }

    /// What the rows on the page count.
    Axis rowAxis() {
        return isUpright() ? quantity.rows() : quantity.columns();
    }

    /// What the columns on the page count.
    Axis columnAxis() {
        return isUpright() ? quantity.columns() : quantity.rows();
    }

    /// The number in a row and a column of the page.
    double at(int row, int column) {
        return isUpright() ? value.get(row, column) : value.get(column, row);
    }

    /// What the number in a row and a column of the page is.
    Subject.Cell subject(int row, int column) {
        return isUpright()
                ? new Subject.Cell(quantity, row, column)
                : new Subject.Cell(quantity, column, row);
    }

    private boolean isUpright() {
        return turn == Subject.Turn.UPRIGHT;
    }
}
