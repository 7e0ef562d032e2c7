package unroll.trace;

import java.util.OptionalInt;

/// Some entries of a matrix: all of them, a row, a column, or one.
///
/// @param row which row; absent: all rows
/// @param column which column; absent: all columns
public record Patch(OptionalInt row, OptionalInt column) {
    /// Every entry.
    public static final Patch ALL = new Patch(OptionalInt.empty(), OptionalInt.empty());

    /// One entry.
    public static Patch of(int row, int column) {
        return new Patch(OptionalInt.of(row), OptionalInt.of(column));
    }

    /// Whether it is the whole matrix.
    public boolean isAll() {
        return equals(ALL);
    }

    /// Whether an entry belongs to it.
    public boolean contains(int i, int j) {
        return (row.isEmpty() || row.getAsInt() == i) && (column.isEmpty() || column.getAsInt() == j);
    }

    /// The same entries of the transposed matrix.
    public Patch transposed() {
        return new Patch(column, row);
    }

    /// This in a matrix of so many rows and columns: the one row or column that there is need not be named, but for the
    /// one entry that there is.
    public Patch in(int rows, int columns) {
        return rows == 1 && columns == 1
                ? this
                : new Patch(rows == 1 ? OptionalInt.empty() : row, columns == 1 ? OptionalInt.empty() : column);
    }

    /// The entries of both and, where these lie apart, what lies between.
    public Patch with(Patch other) {
        return new Patch(row.equals(other.row) ? row : OptionalInt.empty(),
                column.equals(other.column) ? column : OptionalInt.empty());
    }

    Patch ofRow() {
        return new Patch(row, OptionalInt.empty());
    }

    Patch ofColumn() {
        return new Patch(OptionalInt.empty(), column);
    }

    /// Entry j of a vector that lies as row j of an outer product's columns.
    Patch asColumn() {
        return new Patch(column, OptionalInt.empty());
    }
}
