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
/// @param gap between two rows
/// @param sumTop top of the sum's part of the panel
/// @param sumCell height of a cell of the sum
/// @param note height of a line about truncation below the sum, 0 for none
record LedgerLayout(int count, Cells.Shape shape, double factorCell, double partCell, double cellHeight,
        double width,
        double rowsTop, double rowsRoom, double gap, double sumTop, double sumCell, double note)
        implements
            LedgerGeometry {
    private static final double LEAST_PART_SHARE = 0.515;
    private static final double LEAST_BLOCK = 44;
    private static final double LEAST_ROW = 34;
    private static final double LEAST_FACTOR_ROOM = 44;
    private static final double LEAST_PART_ROOM = 122;
    private static final double MOST_NUMBERS = 96;

    /// A cell of this width holds a number of two decimals.
    private static final double NUMBER_CELL = 31.6;
    private static final double LEAST_FACTOR_CELL = 8;
    /// The width of a cell of the right factor beside that of the part: both hold numbers where one does.
    private static final double FACTOR_SHARE = 0.94;

    /// The height of a line of words below the sum.
    static final double NOTE = 20;

    /// The height of a line of buttons below the title.
    static final double GATES = 26;

    /// Without buttons below the title.
    static LedgerLayout of(int count, Cells.Shape shape, double note, Size room) {
        return of(count, shape, note, 0, room);
    }

    /// The layout of a panel.
    ///
    /// @param choice the height of what stands below the title
    static LedgerLayout of(int count, Cells.Shape shape, double note, double choice, Size room) {
        LedgerMeasures measures = LedgerMeasures.WINDOW;
        double both = (room.width() - measures.fixed()) / shape.columns();
        double unit = both / (1 + FACTOR_SHARE);
        boolean isNumbered = unit < NUMBER_CELL && both >= NUMBER_CELL + LEAST_FACTOR_CELL;
        double partCell = Math.min(measures.partCell(), isNumbered ? NUMBER_CELL : unit);
        double factorCell = Math.min(measures.factorCell(), isNumbered ? both - NUMBER_CELL : FACTOR_SHARE * unit);
        double top = measures.title() + choice + measures.header();
        double text = measures.sumText() + note;
        double sumCell = sumCell(measures, count, shape, room.height() - text - top - 8,
                cellHeight(measures, shape.rows(), room.height() * 0.22));
        double sumTop = room.height() - text - sumCell * shape.rows();
        double rowsRoom = Math.max(40, sumTop - top - 8);
        double gap = gap(measures, rowsRoom / count, shape.rows());
        boolean fits = gap < measures.gap();
        double cell = cellHeight(measures, shape.rows(),
                fits
                        ? rowsRoom / count - gap
                        : Math.max(rowsRoom / count - gap, Math.min(LEAST_BLOCK, rowsRoom - gap)));
        return new LedgerLayout(count, shape, factorCell, partCell, cell, room.width(), top, rowsRoom, gap, sumTop,
                sumCell, note);
    }

    /// The gap between two rows: smaller where all rows fit then, and else would have to be scrolled.
    ///
    /// @param row the height that each row has where all are shown
    private static double gap(LedgerMeasures measures, double row, int rows) {
        double left = row - leastBlock(measures, rows);
        return left >= measures.leastGap() ? Math.min(measures.gap(), left) : measures.gap();
    }

    private static double leastBlock(LedgerMeasures measures, int rows) {
        return Math.max(cellHeight(measures, rows, LEAST_ROW) * rows, LEAST_ROW);
    }

    /// The height of a cell of the sum: smaller where all rows fit then, and else would have to be scrolled.
    ///
    /// @param room for all rows and the cells of the sum
    private static double sumCell(LedgerMeasures measures, int count, Cells.Shape shape, double room, double wish) {
        double block = Math.max(cellHeight(measures, shape.rows(), LEAST_BLOCK) * shape.rows(), LEAST_ROW);
        double left = (room - count * (block + measures.gap())) / shape.rows();
        if (left >= measures.leastSumCell()) {
            return Math.min(wish, left);
        }
        double low = leastBlock(measures, shape.rows()) + measures.leastGap();
        return room - count * low >= shape.rows() * measures.leastSumCell() ? measures.leastSumCell() : wish;
    }

    /// The height of one of n cells in a room: one that holds numbers where it can be had.
    private static double cellHeight(LedgerMeasures measures, int n, double room) {
        boolean few = n * measures.leastCell() <= MOST_NUMBERS;
        return Math.min(measures.mostCell(), few ? Math.max(measures.leastCell(), room / n) : room / n);
    }

    LedgerMeasures measures() {
        return LedgerMeasures.WINDOW;
    }

    /// y of the rows at the top of their room where a row is to be seen.
    double following(int row) {
        return Math.clamp(row(row).bottom() + rowHeight() / 2 - rowsRoom, 0,
                Math.max(0, contentHeight() - rowsRoom));
    }

    @Override
    public double names() {
        return measures().names();
    }

    @Override
    public boolean hasFactors() {
        return true;
    }

    @Override
    public double sizeRoom() {
        return measures().size();
    }

    @Override
    public int nameLines() {
        return 3;
    }

    double rowHeight() {
        return Math.max(cellHeight * shape.rows(), LEAST_ROW) + gap;
    }

    /// Height of all rows, in px.
    double contentHeight() {
        return count * rowHeight();
    }

    @Override
    public Box row(int i) {
        return new Box(6, i * rowHeight(), width - 12, rowHeight());
    }

    @Override
    public Box left(int i) {
        return new Box(measures().name(), top(i), measures().leftCell(), cellHeight * shape.rows());
    }

    @Override
    public Box right(int i) {
        double height = Math.clamp(cellHeight, Math.min(14, cellHeight * shape.rows()), measures().mostCell());
        double cells = factorCell * shape.columns();
        return new Box(measures().name() + measures().leftCell() + measures().sign() + (factorRoom() - cells) / 2,
                top(i) + (cellHeight * shape.rows() - height) / 2, cells, height);
    }

    @Override
    public Box part(int i) {
        return new Box(partLeft(), top(i), partCell * shape.columns(), cellHeight * shape.rows());
    }

    @Override
    public Box bar(int i) {
        double height = Math.max(cellHeight * shape.rows(), LEAST_ROW);
        return new Box(roomLeft() + partRoom() + 8, i * rowHeight() + gap / 2, measures().bar(), height);
    }

    /// The cells of the sum.
    Box sum() {
        double height = Math.min(sumCell, cellHeight(measures(), shape.rows(), sumTop * 0.3));
        return new Box(partLeft(), sumTop + 14, partCell * shape.columns(), height * shape.rows());
    }

    @Override
    public Box waiting(int i) {
        Box bar = bar(i);
        return new Box(measures().name(), bar.y(), bar.right() - measures().name(), bar.height());
    }

    private double partLeft() {
        return roomLeft() + (partRoom() - partCell * shape.columns()) / 2;
    }

    private double roomLeft() {
        return measures().name() + measures().leftCell() + 2 * measures().sign() + factorRoom();
    }

    private double factorRoom() {
        return Math.max(factorCell * shape.columns(), LEAST_FACTOR_ROOM);
    }

    private double partRoom() {
        return Math.max(partCell * shape.columns(),
                Math.min(LEAST_PART_ROOM, LEAST_PART_SHARE * (width - measures().fixed())));
    }

    /// Top of the cells of row i, in the middle of the row.
    private double top(int i) {
        return i * rowHeight() + (rowHeight() - cellHeight * shape.rows()) / 2;
    }
}
