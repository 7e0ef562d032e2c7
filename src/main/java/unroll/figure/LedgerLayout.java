package unroll.figure;

import unroll.scene.Box;

/// Where the ledger's columns and rows stand, in px: a function of shape and room alone.
///
/// @param count how many rows there are
/// @param shape rows and columns of the weight
/// @param factorCell width of a cell of the right factor
/// @param partCell width of a cell of a part
/// @param cellHeight height of a cell
/// @param width of the panel
/// @param rowsTop top of the first row
/// @param rowsRoom height of the room for rows; more rows are scrolled
/// @param sumTop top of the sum's part of the panel
/// @param sumCell height of a cell of the sum
/// @param note height of a line about truncation below the sum, 0 for none
record LedgerLayout(int count, Cells.Shape shape, double factorCell, double partCell, double cellHeight, double width,
        double rowsTop, double rowsRoom, double sumTop, double sumCell, double note) {
    static final double GAP = 24;
    static final double LEFT_CELL = 37;
    private static final double NAME = 56;
    private static final double SIGN = 19;
    private static final double BAR = 12;
    static final double SIZE = 52;
    private static final double FIXED = NAME + LEFT_CELL + 2 * SIGN + 10 + BAR + SIZE + 8;
    private static final double LEAST_PART_SHARE = 0.6;
    private static final double TITLE = 46;
    private static final double HEADER = 24;
    private static final double SUM_TEXT = 66;
    private static final double MOST_CELL = 23;
    private static final double LEAST_CELL = 13.5;
    private static final double LEAST_SUM_CELL = 15;
    private static final double LEAST_BLOCK = 44;
    private static final double LEAST_ROW = 34;
    private static final double LEAST_FACTOR_ROOM = 44;
    private static final double LEAST_PART_ROOM = 122;
    private static final double MOST_NUMBERS = 96;

    /// The height of a line of words below the sum.
    static final double NOTE = 20;

    static LedgerLayout of(int count, Cells.Shape shape, double note, Size room) {
        double unit = (room.width() - FIXED) / (1.66 * shape.columns());
        double partCell = Math.min(48, unit);
        double factorCell = Math.min(34, 0.66 * unit);
        double top = TITLE + HEADER;
        double text = SUM_TEXT + note;
        double sumCell = sumCell(count, shape, room.height() - text - top - 8,
                cellHeight(shape.rows(), room.height() * 0.22));
        double sumTop = room.height() - text - sumCell * shape.rows();
        double rowsRoom = Math.max(40, sumTop - top - 8);
        double cell = cellHeight(shape.rows(),
                Math.max(rowsRoom / count - GAP, Math.min(LEAST_BLOCK, rowsRoom - GAP)));
        return new LedgerLayout(count, shape, factorCell, partCell, cell, room.width(), top, rowsRoom, sumTop,
                sumCell, note);
    }

    /// The height of a cell of the sum: smaller where all rows fit then, and else would have to be scrolled.
    ///
    /// @param room for all rows and the cells of the sum
    private static double sumCell(int count, Cells.Shape shape, double room, double wish) {
        double row = Math.max(cellHeight(shape.rows(), LEAST_BLOCK) * shape.rows(), LEAST_ROW) + GAP;
        double left = (room - count * row) / shape.rows();
        return left >= LEAST_SUM_CELL ? Math.min(wish, left) : wish;
    }

    /// The height of one of n cells in a room: one that holds numbers where it can be had.
    private static double cellHeight(int n, double room) {
        boolean few = n * LEAST_CELL <= MOST_NUMBERS;
        return Math.min(MOST_CELL, few ? Math.max(LEAST_CELL, room / n) : room / n);
    }

    double rowHeight() {
        return Math.max(cellHeight * shape.rows(), LEAST_ROW) + GAP;
    }

    /// Height of all rows, in px.
    double contentHeight() {
        return count * rowHeight();
    }

    /// The whole of row i, in the rows' own coordinates.
    Box row(int i) {
        return new Box(6, i * rowHeight(), width - 12, rowHeight());
    }

    Box left(int i) {
        return new Box(NAME, top(i), LEFT_CELL, cellHeight * shape.rows());
    }

    Box right(int i) {
        double height = Math.clamp(cellHeight, Math.min(14, cellHeight * shape.rows()), MOST_CELL);
        double cells = factorCell * shape.columns();
        return new Box(NAME + LEFT_CELL + SIGN + (factorRoom() - cells) / 2,
                top(i) + (cellHeight * shape.rows() - height) / 2, cells, height);
    }

    Box part(int i) {
        return new Box(partLeft(), top(i), partCell * shape.columns(), cellHeight * shape.rows());
    }

    Box bar(int i) {
        double height = Math.max(cellHeight * shape.rows(), LEAST_ROW);
        return new Box(roomLeft() + partRoom() + 8, i * rowHeight() + GAP / 2, BAR, height);
    }

    /// The cells of the sum.
    Box sum() {
        double height = Math.min(sumCell, cellHeight(shape.rows(), sumTop * 0.3));
        return new Box(partLeft(), sumTop + 14, partCell * shape.columns(), height * shape.rows());
    }

    /// Where a row's words stand that is not begun.
    Box waiting(int i) {
        Box bar = bar(i);
        return new Box(NAME, bar.y(), bar.right() - NAME, bar.height());
    }

    private double partLeft() {
        return roomLeft() + (partRoom() - partCell * shape.columns()) / 2;
    }

    private double roomLeft() {
        return NAME + LEFT_CELL + SIGN + factorRoom() + SIGN;
    }

    private double factorRoom() {
        return Math.max(factorCell * shape.columns(), LEAST_FACTOR_ROOM);
    }

    private double partRoom() {
        return Math.max(partCell * shape.columns(), Math.min(LEAST_PART_ROOM, LEAST_PART_SHARE * (width - FIXED)));
    }

    /// Top of the cells of row i, in the middle of the row.
    private double top(int i) {
        return i * rowHeight() + (rowHeight() - cellHeight * shape.rows()) / 2;
    }
}
