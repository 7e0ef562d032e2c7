package unroll.figure;

import java.util.List;
import unroll.rnn.Input;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.text.FigureKey;

/// Where the ledger's columns and rows stand on a slide or on a page of its own, in px: a function of the scenario, of
/// what is compared and of the page alone. All rows are there as long as each has a line of words; more of them are cut
/// into pages that are alike.
///
/// @param shape rows and columns of the weight
/// @param columns their widths
/// @param count how many rows there are
/// @param perPage how many of them stand on a page
/// @param rowHeight of each
/// @param cellHeight of a cell of the left factor and of the part
/// @param width of the page
/// @param sumTop top of the sum's part of the page
/// @param sumCell height of a cell of the sum
/// @param sumLeft left of the sum, right of the words beside it
/// @param two whether cells hold two numbers
record SlideLedgerLayout(Cells.Shape shape, SlideLedgerColumns columns, int count, int perPage, double rowHeight,
        double cellHeight, double width, double sumTop, double sumCell, double sumLeft,
        boolean two) implements LedgerGeometry {
    /// Top of the rows, below title and heads.
    static final double ROWS_TOP = 52;
    /// The font of the names of rows.
    static final Font NAME = Font.sans(12);
    private static final Font WORD = Font.medium(12);
    private static final double LEAST_ROW = 14;
    private static final double TWO_LINES = 32;
    private static final double MOST_NAME = 96;
    private static final double LEAST_NAME = 34;
    private static final double NAME_GAP = 8;
    private static final double LEAST_NUMBER = 14;
    private static final double LEAST_TWO = 29;
    private static final double MOST_CELL = 21;
    private static final double MOST_TWO = 34;
    private static final double MOST_BLOCK = 110;
    private static final double GAP_SHARE = 0.2;
    private static final double LEAST_GAP = 2;
    private static final double MOST_GAP = 26;
    private static final double ABOVE_SUM = 10;
    private static final double BELOW_SUM = 22;
    private static final double LEAST_SUM = 40;
    private static final double MOST_SUM = 66;
    private static final double SUM_CELL_WIDTH = 47;
    private static final double SUM_GAP = 10;
    private static final double PAGE_LINE = 17;
    private static final double LEAST_RIGHT = 12;
    /// For the number of a size.
    private static final double SIZE = 44;
    /// Beside a network, the rest is its.
    private static final double MOST_BESIDE = 540;

    /// @param rows all rows, of parts kept and cut
    static SlideLedgerLayout of(Frame frame, List<LedgerRow> rows, Size room) {
        int count = count(frame, rows);
        Cells.Shape shape = frame.shape(frame.view().weight());
        boolean two = frame.shown() == Comparison.BOTH;
        double sumCell = sumCell(shape, two);
        double sumTop = room.height() - sumHeight(shape, sumCell);
        double rowsRoom = Math.max(LEAST_ROW, sumTop - ROWS_TOP - 2);
        int perPage = perPage(count, rowsRoom);
        double onRows = rowsRoom - (perPage < count ? PAGE_LINE : 0);
        double most = Math.min(MOST_BLOCK, shape.rows() * (two ? MOST_TWO : MOST_CELL)) + MOST_GAP;
        double rowHeight = Math.min(onRows / perPage, Math.max(most, TWO_LINES + MOST_GAP));
        double block = rowHeight - Math.clamp(GAP_SHARE * rowHeight, LEAST_GAP, MOST_GAP);
        double least = (two ? LEAST_TWO : LEAST_NUMBER) * shape.rows();
        boolean numbers = rowHeight - LEAST_GAP - 1 >= least;
        double height = numbers ? Math.max(block, least) : block;
        double cell = Math.min(two ? MOST_TWO : MOST_CELL, height / shape.rows());
        boolean lines = rowHeight >= TWO_LINES;
        SlideLedgerColumns columns = SlideLedgerColumns.of(name(frame, lines), SIZE,
                shape.columns(), SlideLedgerColumns.factorCell(bits(frame)),
                numbers ? SlideLedgerColumns.Numbers.SHOWN : SlideLedgerColumns.Numbers.FOLDED, room.width());
        return new SlideLedgerLayout(shape, columns, count, perPage, rowHeight, cell, room.width(), sumTop,
                sumCell, sumLeft(frame, count), two);
    }

    /// How large a ledger is that shows all its rows and, of networks that are not too large, all its numbers.
    static Size wish(Frame frame, List<LedgerRow> rows) {
        Cells.Shape shape = frame.shape(frame.view().weight());
        boolean two = frame.shown() == Comparison.BOTH;
        double block = Math.clamp(shape.rows() * (two ? LEAST_TWO + 2 : LEAST_NUMBER + 4), TWO_LINES,
                Math.max(MOST_BLOCK, 10 * LEAST_NUMBER));
        double height = ROWS_TOP + count(frame, rows) * (block + 0.25 * MOST_GAP + LEAST_GAP) + 2
                + sumHeight(shape, sumCell(shape, two));
        double width = SlideLedgerColumns.whole(name(frame, true), SIZE, shape.columns(),
                SlideLedgerColumns.factorCell(bits(frame)));
        return new Size(Math.max(width, 260), height);
    }

    /// The widths of a ledger of a height in which δ ⊗ s has room, the widest first: with all numbers, and with fewer.
    static List<Double> widths(Frame frame, double height) {
        List<LedgerRow> rows = LedgerFigure.all(frame);
        SlideLedgerLayout wide = of(frame, rows, new Size(Double.MAX_VALUE, height));
        return SlideLedgerColumns.withFactors(name(frame, wide.nameLines() > 1), SIZE, wide.shape.columns(),
                SlideLedgerColumns.factorCell(bits(frame)), wide.numbers()).stream()
                .map(SlideLedgerColumns::width).filter(it -> it <= MOST_BESIDE).toList();
    }

    private SlideLedgerColumns.Numbers numbers() {
        double least = (two ? LEAST_TWO : LEAST_NUMBER) * shape.rows();
        return rowHeight - LEAST_GAP - 1 >= least
                ? SlideLedgerColumns.Numbers.SHOWN
                : SlideLedgerColumns.Numbers.FOLDED;
    }

    private static double sumLeft(Frame frame, int count) {
        return SlideLedgerColumns.NAMES + SUM_GAP
                + width(frame, frame.say(FigureKey.PARTS_COUNT, count, count), NAME);
    }

    private static double sumCell(Cells.Shape shape, boolean two) {
        double wish = two ? LEAST_TWO + 1 : 18;
        return shape.rows() * wish <= (two ? 2 : 1.65) * MOST_SUM ? wish : MOST_SUM / shape.rows();
    }

    private static double sumHeight(Cells.Shape shape, double cell) {
        return ABOVE_SUM + Math.max(cell * shape.rows(), LEAST_SUM) + BELOW_SUM;
    }

    /// All rows, or as many as are on each of some pages that are alike.
    private static int perPage(int count, double room) {
        if (count * LEAST_ROW <= room) {
            return Math.max(1, count);
        }
        int most = Math.max(1, (int) Math.floor((room - PAGE_LINE) / LEAST_ROW));
        int pages = (count + most - 1) / most;
        return (count + pages - 1) / pages;
    }

    private static SlideLedgerColumns.Bits bits(Frame frame) {
        boolean words = frame.moment().trace().scenario().sequence().inputs().stream()
                .noneMatch(Input.Vector.class::isInstance);
        return words && frame.view().weight().role() == Weight.Role.INPUT && frame.shown() == Comparison.VALUE
                ? SlideLedgerColumns.Bits.ONE_HOT
                : SlideLedgerColumns.Bits.NUMBERS;
    }

    /// The rows that there is room for: where errors are told one after the other, those of the longest way back.
    private static int count(Frame frame, List<LedgerRow> rows) {
        return frame.tracesAll() && frame.view().weight().isRecurrent()
                ? frame.moment().trace().scenario().steps()
                : rows.size();
    }

    /// The width of the names: of the widest line of all steps, up to a measure.
    private static double name(Frame frame, boolean lines) {
        double widest = LEAST_NAME;
        for (int t = 0; t < frame.moment().trace().scenario().steps(); t++) {
            LedgerName name = LedgerName.of(frame, t);
            widest = Math.max(widest, lines
                    ? Math.max(width(frame, name.upper(), NAME), width(frame, name.lower(), WORD))
                    : width(frame, name.brief(), NAME));
        }
        return Math.min(widest, MOST_NAME) + NAME_GAP;
    }

    private static double width(Frame frame, String words, Font font) {
        return frame.tools().measure().width(words, font);
    }

    /// The rows of the page that a row is on: the number of the first.
    int first(int row) {
        return row / perPage * perPage;
    }

    /// How many pages there are.
    int pages() {
        return Math.max(1, (count + perPage - 1) / perPage);
    }

    @Override
    public double names() {
        return SlideLedgerColumns.NAMES;
    }

    @Override
    public boolean hasFactors() {
        return columns.hasFactors();
    }

    @Override
    public double sizeRoom() {
        return columns.size();
    }

    @Override
    public int nameLines() {
        return rowHeight >= TWO_LINES ? 2 : 1;
    }

    @Override
    public Box row(int i) {
        return new Box(4, y(i), Math.min(width - 8, columns.width() - 6), rowHeight);
    }

    @Override
    public Box left(int i) {
        return block(i, SlideLedgerColumns.NAMES + columns.name(), columns.left());
    }

    @Override
    public Box right(int i) {
        double height = Math.clamp(cellHeight, Math.min(LEAST_RIGHT, blockHeight()), two ? MOST_TWO : MOST_CELL);
        return new Box(columns.rightX(), y(i) + (rowHeight - height) / 2, columns.right(), height);
    }

    @Override
    public Box part(int i) {
        return block(i, columns.partX(), columns.part());
    }

    @Override
    public Box bar(int i) {
        double height = Math.max(blockHeight(), Math.min(TWO_LINES, rowHeight - LEAST_GAP));
        return new Box(columns.barX(), y(i) + (rowHeight - height) / 2, SlideLedgerColumns.BAR, height);
    }

    @Override
    public Box waiting(int i) {
        Box bar = bar(i);
        double x = SlideLedgerColumns.NAMES + columns.name();
        return new Box(x, bar.y(), bar.right() - x, bar.height());
    }

    /// The cells of the sum, below the part where they have room there.
    Box sum() {
        double cell = Math.min(SUM_CELL_WIDTH, (width - sumLeft - LEAST_RIGHT) / shape.columns());
        double cells = cell * shape.columns();
        double spare = Math.max(0, LEAST_SUM - sumCell * shape.rows());
        double x = Math.min(width - LEAST_RIGHT - cells, Math.max(sumLeft, columns.rightX()));
        return new Box(x, sumTop + ABOVE_SUM + spare / 2, cells, sumCell * shape.rows());
    }

    private Box block(int i, double x, double wide) {
        return new Box(x, y(i) + (rowHeight - blockHeight()) / 2, wide, blockHeight());
    }

    private double blockHeight() {
        return cellHeight * shape.rows();
    }

    /// Top of row i on its page.
    private double y(int i) {
        return i % perPage * rowHeight;
    }
}
