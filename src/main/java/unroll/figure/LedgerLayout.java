package unroll.figure;

import unroll.scene.Box;

/// Where the ledger's columns and rows stand, in px: a function of shape and room alone.
///
/// @param form what they are drawn for
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
record LedgerLayout(Form form, int count, Cells.Shape shape, double factorCell, double partCell, double cellHeight,
        double width,
        double rowsTop, double rowsRoom, double gap, double sumTop, double sumCell, double note) {
    private static final double LEAST_PART_SHARE = 0.6;
    private static final double LEAST_BLOCK = 44;
    private static final double LEAST_ROW = 34;
    private static final double LEAST_FACTOR_ROOM = 44;
    private static final double LEAST_PART_ROOM = 122;
    private static final double MOST_NUMBERS = 96;
    private static final double SLIDE_SUM_CELL = 47;
    private static final double SLIDE_SUM_LEFT = 112;
    private static final double HAIR = 1e-6;
    private static final double WINDOW_CELL = 13.5;
    private static final double LEAST_GAP = 13;

    /// The height of a line of words below the sum.
    static final double NOTE = 20;

    static LedgerLayout of(Form form, int count, Cells.Shape shape, double note, Size room) {
        LedgerMeasures measures = LedgerMeasures.of(form, room.width());
        double unit = (room.width() - measures.fixed()) / ((measures.hasFactors() ? 1.66 : 1) * shape.columns());
        double partCell = Math.min(measures.partCell(), unit);
        double factorCell = factorCell(form, measures, shape, partCell, unit, room.width());
        double top = measures.title() + measures.header();
        double text = measures.sumText() + note;
        double sumCell = sumCell(measures, count, shape, room.height() - text - top - 8,
                cellHeight(measures, shape.rows(), room.height() * 0.22));
        double sumTop = room.height() - text - Math.max(sumCell * shape.rows(), measures.leastSum());
        double rowsRoom = Math.max(40, sumTop - top - 8);
        double gap = gap(form, measures, rowsRoom / count, shape.rows());
        double cell = cellHeight(measures, shape.rows(),
                Math.max(rowsRoom / count - gap, Math.min(leastBlock(form, measures, shape.rows()), rowsRoom - gap)));
        return new LedgerLayout(form, count, shape, factorCell, partCell, cell, room.width(), top, rowsRoom, gap,
                sumTop,
                sumCell, note);
    }

    /// The height of a cell of the sum: smaller where all rows fit then, and else would have to be scrolled.
    ///
    /// @param room for all rows and the cells of the sum
    private static double sumCell(LedgerMeasures measures, int count, Cells.Shape shape, double room, double wish) {
        double row = Math.max(cellHeight(measures, shape.rows(), leastBlock(measures)) * shape.rows(), LEAST_ROW)
                + measures.gap();
        double left = (room - count * row) / shape.rows();
        return left >= measures.leastSumCell() ? Math.min(wish, left) : wish;
    }

    /// The height of one of n cells in a room: one that holds numbers where it can be had.
    private static double cellHeight(LedgerMeasures measures, int n, double room) {
        boolean few = n * measures.leastCell() <= MOST_NUMBERS;
        return Math.min(measures.mostCell(), few ? Math.max(measures.leastCell(), room / n) : room / n);
    }

    /// The width of a cell of the right factor: on a slide what the cells of the part leave.
    private static double factorCell(Form form, LedgerMeasures measures, Cells.Shape shape, double partCell,
            double unit, double width) {
        double share = switch (form) {
            case WINDOW -> 0.66 * unit;
            case SLIDE -> (width - measures.fixed()) / shape.columns() - partCell;
        };
        return Math.min(measures.factorCell(), share);
    }

    /// The gap between two rows: smaller on a slide where all rows fit then.
    private static double gap(Form form, LedgerMeasures measures, double row, int rows) {
        return switch (form) {
            case WINDOW -> measures.gap();
            case SLIDE -> {
                double left = row - Math.max(LEAST_ROW, rows * measures.leastCell());
                yield left < (measures.hasFactors() ? LEAST_GAP : measures.gap())
                        ? measures.gap()
                        : Math.min(measures.gap(), left);
            }
        };
    }

    private static double leastBlock(Form form, LedgerMeasures measures, int rows) {
        return form == Form.SLIDE && rows * measures.leastCell() <= MOST_NUMBERS
                ? rows * measures.leastCell()
                : leastBlock(measures);
    }

    private static double leastBlock(LedgerMeasures measures) {
        return LEAST_BLOCK * measures.leastCell() / WINDOW_CELL;
    }

    LedgerMeasures measures() {
        return LedgerMeasures.of(form, width);
    }

    /// The height of the rows that are seen at a time, in px: on a slide whole ones only.
    double shownRoom() {
        return switch (form) {
            case WINDOW -> rowsRoom;
            case SLIDE -> Math.min(count, Math.max(1, Math.floor(rowsRoom / rowHeight() + HAIR))) * rowHeight();
        };
    }

    /// y of the rows at the top of their room where a row is to be seen.
    double following(int row) {
        return switch (form) {
            case WINDOW -> Math.clamp(row(row).bottom() + rowHeight() / 2 - rowsRoom, 0,
                    Math.max(0, contentHeight() - rowsRoom));
            case SLIDE -> {
                int seen = (int) Math.round(shownRoom() / rowHeight());
                yield Math.min(row / seen * seen, count - seen) * rowHeight();
            }
        };
    }

    double rowHeight() {
        return Math.max(cellHeight * shape.rows(), LEAST_ROW) + gap;
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
        return new Box(measures().name(), top(i), measures().leftCell(), cellHeight * shape.rows());
    }

    Box right(int i) {
        double height = Math.clamp(cellHeight, Math.min(14, cellHeight * shape.rows()), measures().mostCell());
        double cells = factorCell * shape.columns();
        return new Box(measures().name() + measures().leftCell() + measures().sign() + (factorRoom() - cells) / 2,
                top(i) + (cellHeight * shape.rows() - height) / 2, cells, height);
    }

    Box part(int i) {
        return new Box(partLeft(), top(i), partCell * shape.columns(), cellHeight * shape.rows());
    }

    Box bar(int i) {
        double height = Math.max(cellHeight * shape.rows(), LEAST_ROW);
        return new Box(roomLeft() + partRoom() + 8, i * rowHeight() + gap / 2, measures().bar(), height);
    }

    /// The cells of the sum.
    Box sum() {
        double height = Math.min(sumCell, cellHeight(measures(), shape.rows(), sumTop * 0.3));
        return switch (form) {
            case WINDOW -> new Box(partLeft(), sumTop + 14, partCell * shape.columns(), height * shape.rows());
            case SLIDE -> {
                double cell = Math.min(SLIDE_SUM_CELL, (width - SLIDE_SUM_LEFT - 12) / shape.columns());
                double most = width - 12 - cell * shape.columns();
                double spare = Math.max(0, measures().leastSum() - height * shape.rows());
                yield new Box(Math.min(most, Math.max(SLIDE_SUM_LEFT, right(0).x())), sumTop + 12 + spare / 2,
                        cell * shape.columns(), height * shape.rows());
            }
        };
    }

    /// Where a row's words stand that is not begun.
    Box waiting(int i) {
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
        return measures().hasFactors() ? Math.max(factorCell * shape.columns(), LEAST_FACTOR_ROOM) : 0;
    }

    private double partRoom() {
        return switch (form) {
            case WINDOW -> Math.max(partCell * shape.columns(),
                    Math.min(LEAST_PART_ROOM, LEAST_PART_SHARE * (width - measures().fixed())));
            case SLIDE -> Math.max(partCell * shape.columns(), width - measures().fixed() - factorRoom());
        };
    }

    /// Top of the cells of row i, in the middle of the row.
    private double top(int i) {
        return i * rowHeight() + (rowHeight() - cellHeight * shape.rows()) / 2;
    }
}
