package unroll.figure;

import java.util.Optional;
import unroll.linalg.Matrix;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Stroke;
import unroll.trace.Quantity;

/// Draws the numbers of a quantity as a matrix of cells: numbers on coloured ground, a heat map where the cells are too
/// small for numbers, a strip for their norm where they are too small for a pixel. What is not computed yet is empty and dashed: blank is not zero.
///
/// @param theme the colours
/// @param scale the colour of each number
/// @param numbers writes them
/// @param look whether they are written, or only their colours are shown
/// @param font of the numbers
/// @param leastWidth of a cell that holds a number, in px
/// @param form what they are drawn for
/// @param corner where a power of ten stands that all numbers have
/// @param changes how differences to what was pinned look, where they are shown
record Cells(Theme theme, ColourScale scale, ShownNumbers numbers, Look look, Font font, double leastWidth, Form form,
        Corner corner, Optional<ChangeCells> changes) {
    private static final double LEAST_HEAT = 0.5;
    private static final double POWER = 10.5;
    private static final double ABOVE = 3;
    private static final double MARGIN = 2;
    private static final double LEAST_CELL = 9;
    /// The least width of a cell that holds a number of two decimals, in px.
    static final double LEAST_NUMBER_WIDTH = 24;
    private static final double LEAST_NUMBER_HEIGHT = 13;

    /// Whether cells of this size have room for numbers.
    static boolean holdNumbers(double width, double height) {
        return width >= LEAST_NUMBER_WIDTH && height >= LEAST_NUMBER_HEIGHT;
    }

    /// Whether numbers are written into cells that have room for them.
    enum Look {
        NUMBERS, COLOURS
    }

    /// Where the power of ten stands that all numbers of a matrix are to be multiplied with.
    enum Corner {
        /// Above the last column.
        ABOVE,
        /// Above the names of the rows, left of those of the columns.
        BESIDE,
        /// Beside the name of the quantity: whoever draws that tells it.
        TOLD
    }

    /// Draws a quantity into a box, cut evenly into cells.
    ///
    /// @param id stands for the quantity as a whole: nothing but its numbers is to lie below it
    /// @param shape its rows and columns, known before its numbers
    /// @param value its numbers, if known
    /// @return the power of ten that its numbers are to be multiplied with, in LaTeX, where it is still to be told beside
    ///         the name, or its room to be kept where numbers are hidden; empty for none
    String draw(Draft draft, MarkId id, Box box, Shape shape, Optional<Matrix> value, Quantity quantity,
            Subject.Turn turn) {
        CellGrid grid = new CellGrid(box, shape, turn);
        draft.means(id, new Subject.Whole(quantity));
        if (value.isEmpty()) {
            draft.rect(id.child("blank"), box.inset(CellGrid.GAP / 2), 3, Paint.NONE, Stroke.dashed(theme.blank(), 1));
            return "";
        }
        CellLayer values = CellLayer.of(this, quantity, value.get());
        Optional<CellLayer> differences = changes.map(it -> it.of(quantity, theme, font, form));
        if (differences.isEmpty()) {
            return alone(draft, id, grid, values);
        }
        return changes.get().shown() == Comparison.DIFFERENCE
                ? alone(draft, id, grid, differences.get())
                : both(draft, id, grid, values, differences.get());
    }

    /// Whether the numbers of a vector are written in a box without a power of ten.
    boolean write(Draft draft, Box box, Quantity quantity, Matrix value) {
        CellGrid grid = new CellGrid(box, new Shape(value.rows(), value.columns()), Subject.Turn.UPRIGHT);
        return holdsNumbers(grid) && CellLayer.of(this, quantity, value).writing(draft, form, grid.width() - CellGrid.GAP)
                .filter(it -> it.corner().isEmpty()).isPresent();
    }

    /// These with their numbers written, or not.
    Cells with(Look other) {
        return new Cells(theme, scale, numbers, other, font, leastWidth, form, corner, changes);
    }

    /// These where nothing is compared.
    Cells alone() {
        return new Cells(theme, scale, numbers, look, font, leastWidth, form, corner, Optional.empty());
    }

    /// These with the power of ten elsewhere.
    Cells with(Corner other) {
        return new Cells(theme, scale, numbers, look, font, leastWidth, form, other, changes);
    }

    /// These in other colours.
    Cells with(ColourScale other) {
        return new Cells(theme, other, numbers, look, font, leastWidth, form, corner, changes);
    }

    private boolean holdsNumbers(CellGrid grid) {
        return grid.width() >= leastWidth && grid.height() >= LEAST_NUMBER_HEIGHT;
    }

    private static boolean holdsColours(CellGrid grid) {
        return Math.min(grid.width(), grid.height()) >= LEAST_HEAT;
    }

    private String alone(Draft draft, MarkId id, CellGrid grid, CellLayer layer) {
        Optional<CellLayer.Writing> writing = holdsNumbers(grid)
                ? layer.writing(draft, form, grid.width() - CellGrid.GAP)
                : Optional.empty();
        if (!holdsColours(grid)) {
            layer.strip(draft, id.child("strip"), grid.box());
        } else if (writing.isEmpty()) {
            colours(draft, id, grid, layer);
        } else {
            for (int i = 0; i < grid.rows(); i++) {
                for (int j = 0; j < grid.columns(); j++) {
                    int row = grid.row(i, j);
                    int column = grid.column(i, j);
                    layer.cell(draft, id.child(row).child(column), grid.cell(i, j), row, column, writing.get());
                }
            }
            return told(draft, id.child("power"), grid.box(), writing.get().corner());
        }
        return "";
    }

    /// Writes a power of ten at the corner of the cells, or leaves it to be told.
    private String told(Draft draft, MarkId id, Box box, String latex) {
        if (latex.isEmpty() || corner == Corner.TOLD) {
            return latex;
        }
        if (look == Look.COLOURS) {
            return "";
        }
        double size = form.readable(POWER);
        Runnable power = switch (corner) {
            case ABOVE -> () -> draft.mathRight(id, box.right(), box.y() - ABOVE, latex, size, theme.muted());
            case BESIDE -> () -> {
                double width = draft.tools().typesetter().typeset(latex, size).width();
                double room = box.x() - ABOVE - MARGIN;
                draft.mathRight(id, box.x() - ABOVE, box.y() - ABOVE, latex, size * Math.min(1, room / width),
                        theme.muted());
            };
            case TOLD -> () -> {
            };
        };
        power.run();
        return "";
    }

    /// Colours without numbers: as one map, on a slide as cells while these are large enough.
    private void colours(Draft draft, MarkId id, CellGrid grid, CellLayer layer) {
        Runnable colouring = switch (form) {
            case WINDOW -> () -> layer.heat(draft, id.child("heat"), grid);
            case SLIDE -> () -> {
                if (Math.min(grid.width(), grid.height()) < LEAST_CELL) {
                    layer.heat(draft, id.child("heat"), grid);
                } else {
                    layer.cells(draft, id, grid);
                }
            };
        };
        colouring.run();
    }

    private String both(Draft draft, MarkId id, CellGrid grid, CellLayer values, CellLayer differences) {
        MarkId change = id.child("change");
        double width = grid.width() - CellGrid.GAP;
        Optional<CellLayer.Writing> upper = holdsNumbers(grid) ? values.writing(draft, form, width) : Optional.empty();
        Optional<CellLayer.Writing> lower = differences.writing(draft, form, width);
        if (!holdsColours(grid.first())) {
            Box box = grid.box();
            double half = box.height() / 2;
            values.strip(draft, id.child("strip"), new Box(box.x(), box.y(), box.width(), half - 1));
            differences.strip(draft, change.child("strip"),
                    new Box(box.x(), box.y() + half + 1, box.width(), half - 1));
        } else if (upper.isEmpty() || grid.height() >= ChangeCells.leastTwo(form) && lower.isEmpty()) {
            values.heat(draft, id.child("heat"), grid.first());
            differences.heat(draft, change.child("heat"), grid.second());
        } else {
            return told(draft, id.child("power"), grid.box(),
                    ChangeCells.both(draft, form, id, grid, values, upper.get(), differences, lower));
        }
        return "";
    }

    /// Rows and columns of a quantity.
    record Shape(int rows, int columns) {}
}
