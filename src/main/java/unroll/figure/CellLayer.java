package unroll.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import unroll.linalg.Matrix;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Stroke;
import unroll.trace.Change;
import unroll.trace.Quantity;

/// One matrix of numbers to be drawn in cells: values in square ones, or changes in round ones, so that nobody takes a
/// change for a value.
///
/// @param theme the colours of all else
/// @param scale the colour of each number
/// @param formats how a number is written, the longest first; as nothing where numbers are hidden
/// @param font of the numbers
/// @param quantity whose numbers
/// @param numbers the numbers themselves
/// @param change whose differences they are; absent for values
/// @param fresh the word for what was not there before; of changes
record CellLayer(Theme theme, ColourScale scale, List<DoubleFunction<String>> formats, Font font, Quantity quantity,
        Matrix numbers, Optional<Change> change, String fresh) {
    private static final double LEAST_SHRINK = 0.72;
    private static final double LEAST_FONT = 6.2;
    private static final double STRIP_HEIGHT = 14;
    private static final double RADIUS = 2;
    private static final double MOST_ROUND = 7;
    /// What stands in the place of a change where there is none.
    static final String SAME = "=";

    /// Copies the formats.
    CellLayer {
        formats = List.copyOf(formats);
    }

    /// How all numbers of one matrix are written: in one notation and one size.
    record Writing(DoubleFunction<String> format, Font font) {}

    /// The first notation that fits without much shrinking, else the last, as small as it has to be.
    ///
    /// @param width of a cell
    Writing writing(Draft draft, Form form, double width) {
        double room = width - 2;
        DoubleFunction<String> chosen = formats.getFirst();
        double taken = widest(draft, chosen);
        for (int i = 1; i < formats.size() && taken * least(form, i) > room; i++) {
            chosen = formats.get(i);
            taken = widest(draft, chosen);
        }
        return new Writing(chosen,
                new Font(font.family(), font.weight(), font.size() * Math.min(1, room / Math.max(taken, 1))));
    }

    /// How much smaller a notation may be before the next one is taken.
    private double least(Form form, int next) {
        return switch (form) {
            case WINDOW -> next == 1 ? LEAST_SHRINK : LEAST_FONT / font.size();
            case SLIDE -> 1;
        };
    }

    private double widest(Draft draft, DoubleFunction<String> format) {
        return Arrays.stream(numbers.toArray())
                .map(number -> draft.tools().measure().width(format.apply(number), font)).max().orElse(0);
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
            String text = isNew(row, column) ? fresh : writing.format().apply(number);
            if (!text.isEmpty()) {
                draft.textIn(id.child("n"), cell, text, writing.font(), theme.inkOn(ground));
            }
        }
        draft.means(id, meaning(new Subject.Cell(quantity, row, column)));
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
        draft.means(id, meaning(new Subject.Map(quantity, grid.turn())));
    }

    /// Too many numbers for a pixel each: a strip as long as their root mean square is large, full at the full colour.
    void strip(Draft draft, MarkId id, Box box) {
        double mean = numbers.norm() / Math.sqrt(numbers.rows() * (double) numbers.columns());
        boolean finite = Double.isFinite(mean);
        double height = Math.min(STRIP_HEIGHT, box.height());
        Box track = new Box(box.x(), box.centerY() - height / 2, box.width(), height);
        draft.rect(id, track, 3, finite ? theme.zero() : theme.alarm(), Stroke.solid(theme.line(), 1));
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
