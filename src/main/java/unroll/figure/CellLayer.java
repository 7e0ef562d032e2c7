package unroll.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import unroll.linalg.Matrix;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Path;
import unroll.scene.Stroke;
import unroll.text.GroupFormat;
import unroll.trace.Change;
import unroll.trace.Quantity;

/// One matrix of numbers to be drawn in cells: values in square ones, or changes in round ones, so that nobody takes a
/// change for a value.
///
/// @param theme the colours of all else
/// @param scale the colour of each number
/// @param formats ways to write all numbers, the longest first
/// @param look whether they are written
/// @param font of the numbers
/// @param quantity whose numbers
/// @param numbers the numbers themselves
/// @param change whose differences they are; absent for values
/// @param fresh the word for what was not there before; of changes
record CellLayer(Theme theme, ColourScale scale, List<GroupFormat> formats, Cells.Look look, Font font,
        Quantity quantity,
        Matrix numbers, Optional<Change> change, String fresh) {
    private static final double STRIP_HEIGHT = 14;
    private static final double RADIUS = 2;
    private static final double PADDING = 1;
    private static final String MINUS = "−0";
    /// The share of the full colour below which a number looks like none.
    private static final double SMALL = 0.06;
    private static final double LEAST_SIGNED = 9;
    private static final double SIGN = 4;
    private static final double SIGN_ARM = 2;
    private static final double MOST_ROUND = 7;
    /// What stands in the place of a change where there is none.
    static final String SAME = "=";

    /// Copies the formats.
    CellLayer {
        formats = List.copyOf(formats);
    }

    /// The values of a quantity as cells look.
    static CellLayer of(Cells look, Quantity quantity, Matrix value) {
        List<GroupFormat> formats = look.numbers().format(quantity, value).narrower(value.toArray());
        return new CellLayer(look.theme(), look.scale(), formats, look.look(), look.font(), quantity, value,
                Optional.empty(), "");
    }

    /// How all numbers of one matrix are written: in one notation and one size, decimal signs under each other.
    ///
    /// @param before width of what stands before the decimal sign, at most
    /// @param after width of the rest, at most
    record Writing(GroupFormat format, Font font, double before, double after) {
        /// The power of ten of all numbers, in LaTeX; empty for none.
        String corner() {
            return format.corner();
        }
    }

    /// The first notation that fits in a size that can be read; absent where none does.
    ///
    /// @param width of a cell
    Optional<Writing> writing(Draft draft, Form form, double width) {
        double room = width - PADDING;
        return formats.stream().map(format -> writing(draft, format, room, least(draft, format)))
                .filter(writing -> writing.font().size() >= form.leastNumber()).findFirst();
    }

    /// The least room before the decimal sign: of all notations but the last, that of a minus, so that vectors of the same
    /// kind have the same digits whatever their signs.
    private double least(Draft draft, GroupFormat format) {
        return format == formats.getLast() ? 0 : draft.tools().measure().width(MINUS, font);
    }

    private Writing writing(Draft draft, GroupFormat format, double room, double least) {
        double before = least;
        double after = 0;
        for (double number : numbers.toArray()) {
            String text = format.of(number);
            double wholes = draft.tools().measure().width(GroupFormat.wholes(text), font);
            before = Math.max(before, wholes);
            after = Math.max(after, draft.tools().measure().width(text, font) - wholes);
        }
        double share = Math.min(1, room / Math.max(before + after, 1));
        return new Writing(format, new Font(font.family(), font.weight(), font.size() * share),
                before * share, after * share);
    }

    /// One number on its ground.
    void cell(Draft draft, MarkId id, Box cell, int row, int column, Writing writing) {
        double number = numbers.get(row, column);
        if (isSame(row, column)) {
            draft.rect(id, cell, RADIUS, Paint.NONE, Stroke.NONE);
            draft.textIn(id.child("n"), cell, SAME, writing.font(), theme.muted());
        } else {
            Paint ground = ground(row, column);
            draft.rect(id, cell, radius(cell), ground, Stroke.NONE);
            hatch(draft, id, cell, row, column);
            small(draft, id, cell, row, column, isTold(row, column, writing));
            if (isNew(row, column)) {
                draft.textIn(id.child("n"), cell, fresh, writing.font(), theme.inkOn(ground));
            } else if (look == Cells.Look.NUMBERS) {
                text(draft, id, cell, writing.format().of(number), writing, theme.inkOn(ground));
            }
        }
        draft.means(id, meaning(new Subject.Cell(quantity, row, column)));
    }

    /// Whether the digits of a number tell it, where numbers are shown.
    private boolean isTold(int row, int column, Writing writing) {
        double number = numbers.get(row, column);
        return number == 0 || isNew(row, column) || writing.format().read(number) != 0;
    }

    /// A number that is small for its colours is computed all the same: it has a border, and where no digits tell its sign a
    /// mark for that.
    private void small(Draft draft, MarkId id, Box cell, int row, int column, boolean written) {
        if (isNew(row, column) || !isSmall(row, column)) {
            return;
        }
        draft.rect(id.child("edge"), cell.inset(0.5), radius(cell), Paint.NONE,
                Stroke.solid(written ? theme.line() : theme.blank(), 1));
        Path.Builder path = Path.builder();
        if (!written && Math.min(cell.width(), cell.height()) >= LEAST_SIGNED) {
            sign(path, cell.x() + SIGN, cell.bottom() - SIGN, numbers.get(row, column));
        }
        sign(draft, id.child("sign"), path);
    }

    private boolean isSmall(int row, int column) {
        double number = numbers.get(row, column);
        return Double.isFinite(number) && Math.abs(number) < SMALL * scale.largest();
    }

    private void sign(Draft draft, MarkId id, Path.Builder path) {
        Path signs = path.build();
        if (!signs.isEmpty()) {
            draft.add(new Mark.Outline(id, signs, Paint.NONE, Stroke.solid(theme.muted(), 1)));
        }
    }

    private static void sign(Path.Builder path, double x, double y, double number) {
        if (number != 0) {
            path.move(x - SIGN_ARM, y);
            path.line(x + SIGN_ARM, y);
        }
        if (number > 0) {
            path.move(x, y - SIGN_ARM);
            path.line(x, y + SIGN_ARM);
        }
    }

    private static void text(Draft draft, MarkId id, Box cell, String text, Writing writing, Paint ink) {
        double wholes = draft.tools().measure().width(GroupFormat.wholes(text), writing.font());
        double point = cell.centerX() + (writing.before() - writing.after()) / 2;
        draft.textLeft(id.child("n"), point - wholes, draft.middleBaseline(cell.centerY(), writing.font()), text,
                writing.font(), ink);
    }

    /// A number as a thin line of its colour; nothing where there is no change.
    void line(Draft draft, MarkId id, Box line, int row, int column) {
        if (!isSame(row, column)) {
            draft.rect(id, line, line.height() / 2, ground(row, column), Stroke.NONE);
            hatch(draft, id, line, row, column);
            draft.means(id, meaning(new Subject.Cell(quantity, row, column)));
        }
    }

    private void hatch(Draft draft, MarkId id, Box cell, int row, int column) {
        if (!isNew(row, column)) {
            new Hatch(draft, theme).cell(id.child("hatch"), cell, radius(cell), numbers.get(row, column));
        }
    }

    private boolean isSame(int row, int column) {
        return change.filter(it -> it.isSame(row, column)).isPresent();
    }

    private boolean isNew(int row, int column) {
        return change.filter(it -> it.at(row, column).isEmpty()).isPresent();
    }

    private Paint ground(int row, int column) {
        return isNew(row, column) ? theme.line() : scale.of(numbers.get(row, column));
    }

    private double radius(Box cell) {
        return change.isPresent() ? Math.min(MOST_ROUND, Math.min(cell.width(), cell.height()) / 2) : RADIUS;
    }

    /// A colour a number, in a mark each.
    void cells(Draft draft, MarkId id, CellGrid grid) {
        for (int i = 0; i < grid.rows(); i++) {
            for (int j = 0; j < grid.columns(); j++) {
                int row = grid.row(i, j);
                int column = grid.column(i, j);
                MarkId cell = id.child(row).child(column);
                draft.rect(cell, grid.cell(i, j), RADIUS, ground(row, column), Stroke.NONE);
                hatch(draft, cell, grid.cell(i, j), row, column);
                small(draft, cell, grid.cell(i, j), row, column, false);
                draft.means(cell, meaning(new Subject.Cell(quantity, row, column)));
            }
        }
    }

    /// A colour a number, in one mark.
    void heat(Draft draft, MarkId id, CellGrid grid) {
        List<Paint> paints = new ArrayList<>(grid.rows() * grid.columns());
        for (int i = 0; i < grid.rows(); i++) {
            for (int j = 0; j < grid.columns(); j++) {
                paints.add(ground(grid.row(i, j), grid.column(i, j)));
            }
        }
        Box box = grid.box().inset(CellGrid.GAP / 2);
        draft.add(new Mark.Grid(id, box, grid.rows(), grid.columns(), paints));
        new Hatch(draft, theme).grid(id.child("hatch"), box, grid.rows(), grid.columns(),
                (i, j) -> isNew(grid.row(i, j), grid.column(i, j))
                        ? 0
                        : numbers.get(grid.row(i, j), grid.column(i, j)));
        edged(draft, id, grid, box);
        draft.means(id, meaning(new Subject.Map(quantity, grid.turn())));
    }

    /// A border around a map that has small numbers at its rim, and the signs of small numbers where there is room.
    private void edged(Draft draft, MarkId id, CellGrid grid, Box box) {
        Path.Builder path = Path.builder();
        boolean small = false;
        for (int i = 0; i < grid.rows(); i++) {
            for (int j = 0; j < grid.columns(); j++) {
                int row = grid.row(i, j);
                int column = grid.column(i, j);
                if (!isNew(row, column) && isSmall(row, column)) {
                    small = true;
                    if (Math.min(grid.width(), grid.height()) >= LEAST_SIGNED) {
                        Box cell = grid.cell(i, j);
                        sign(path, cell.x() + SIGN, cell.bottom() - SIGN, numbers.get(row, column));
                    }
                }
            }
        }
        if (small) {
            draft.rect(id.child("edge"), box.inset(0.5), 0, Paint.NONE, Stroke.solid(theme.blank(), 1));
        }
        sign(draft, id.child("sign"), path);
    }

    /// Too many numbers for a pixel each: a strip as long as their root mean square is large, full at the full colour.
    void strip(Draft draft, MarkId id, Box box) {
        double mean = numbers.norm() / Math.sqrt(numbers.rows() * (double) numbers.columns());
        boolean finite = Double.isFinite(mean);
        double height = Math.min(STRIP_HEIGHT, box.height());
        Box track = new Box(box.x(), box.centerY() - height / 2, box.width(), height);
        draft.rect(id, track, 3, finite ? theme.zero() : theme.alarm(), Stroke.solid(theme.blank(), 1));
        double filled = finite ? track.width() * Math.min(1, mean / scale.largest()) : 0;
        draft.rect(id.child("filled"), new Box(track.x(), track.y(), filled, height), Math.min(3, filled / 2),
                change.isPresent() ? theme.more() : theme.forward(), Stroke.NONE);
        draft.means(id, meaning(new Subject.Norm(quantity)));
        draft.means(id.child("filled"), meaning(new Subject.Norm(quantity)));
    }

    private Subject meaning(Subject.Numeric value) {
        return change.isPresent() ? new Subject.Change(value) : value;
    }
}
