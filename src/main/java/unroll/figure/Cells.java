package unroll.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
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
/// @param format a number's text
/// @param brief its text where there is no room for the other at a size that can be read
/// @param font of the numbers
/// @param leastWidth of a cell that holds a number, in px
/// @param form what they are drawn for
/// @param changes how differences to what was pinned look, where they are shown
record Cells(Theme theme, ColourScale scale, DoubleFunction<String> format, DoubleFunction<String> brief, Font font,
        double leastWidth, Form form, Optional<ChangeCells> changes) {
    private static final double LEAST_HEAT = 0.5;
    private static final double LEAST_CELL = 9;
    /// The least width of a cell that holds a number of two decimals, in px.
    static final double LEAST_NUMBER_WIDTH = 24;
    private static final double LEAST_NUMBER_HEIGHT = 13;

    /// Whether cells of this size have room for numbers.
    static boolean holdNumbers(double width, double height) {
        return width >= LEAST_NUMBER_WIDTH && height >= LEAST_NUMBER_HEIGHT;
    }

    /// Draws a quantity into a box, cut evenly into cells.
    ///
    /// @param id stands for the quantity as a whole: nothing but its numbers is to lie below it
    /// @param shape its rows and columns, known before its numbers
    /// @param value its numbers, if known
    void draw(Draft draft, MarkId id, Box box, Shape shape, Optional<Matrix> value, Quantity quantity,
            Subject.Turn turn) {
        CellGrid grid = new CellGrid(box, shape, turn);
        draft.means(id, new Subject.Whole(quantity));
        if (value.isEmpty()) {
            draft.rect(id.child("blank"), box.inset(CellGrid.GAP / 2), 3, Paint.NONE, Stroke.dashed(theme.line(), 1));
            return;
        }
        CellLayer values = new CellLayer(theme, scale, List.of(format, brief), font, quantity, value.get(),
                Optional.empty(), "");
        Optional<CellLayer> differences = changes.map(it -> it.of(quantity, theme, font, form));
        if (differences.isEmpty()) {
            alone(draft, id, grid, values);
        } else if (changes.get().shown() == Comparison.DIFFERENCE) {
            alone(draft, id, grid, differences.get());
        } else {
            both(draft, id, grid, values, differences.get());
        }
    }

    /// These where nothing is compared.
    Cells alone() {
        return new Cells(theme, scale, format, brief, font, leastWidth, form, Optional.empty());
    }

    private boolean holdsNumbers(CellGrid grid) {
        return grid.width() >= leastWidth && grid.height() >= LEAST_NUMBER_HEIGHT;
    }

    private static boolean holdsColours(CellGrid grid) {
        return Math.min(grid.width(), grid.height()) >= LEAST_HEAT;
    }

    private void alone(Draft draft, MarkId id, CellGrid grid, CellLayer layer) {
        if (!holdsColours(grid)) {
            layer.strip(draft, id.child("strip"), grid.box());
        } else if (!holdsNumbers(grid)) {
            colours(draft, id, grid, layer);
        } else {
            CellLayer.Writing writing = layer.writing(draft, form, grid.width() - CellGrid.GAP);
            if (writing.font().size() < form.least()) {
                colours(draft, id, grid, layer);
                return;
            }
            for (int i = 0; i < grid.rows(); i++) {
                for (int j = 0; j < grid.columns(); j++) {
                    int row = grid.row(i, j);
                    int column = grid.column(i, j);
                    layer.cell(draft, id.child(row).child(column), grid.cell(i, j), row, column, writing);
                }
            }
        }
    }

    /// Colours without numbers: as one map, on a slide as cells while these are large enough.
    private void colours(Draft draft, MarkId id, CellGrid grid, CellLayer layer) {
        switch (form) {
            case WINDOW -> layer.heat(draft, id.child("heat"), grid);
            case SLIDE -> {
                if (Math.min(grid.width(), grid.height()) < LEAST_CELL) {
                    layer.heat(draft, id.child("heat"), grid);
                } else {
                    layer.cells(draft, id, grid);
                }
            }
        }
    }

    private void both(Draft draft, MarkId id, CellGrid grid, CellLayer values, CellLayer differences) {
        MarkId change = id.child("change");
        if (!holdsColours(grid.first())) {
            Box box = grid.box();
            double half = box.height() / 2;
            values.strip(draft, id.child("strip"), new Box(box.x(), box.y(), box.width(), half - 1));
            differences.strip(draft, change.child("strip"),
                    new Box(box.x(), box.y() + half + 1, box.width(), half - 1));
        } else if (!holdsNumbers(grid) || !ChangeCells.haveRoom(draft, form, grid, values, differences)) {
            values.heat(draft, id.child("heat"), grid.first());
            differences.heat(draft, change.child("heat"), grid.second());
        } else {
            ChangeCells.both(draft, form, id, grid, values, differences);
        }
    }

    /// Rows and columns of a quantity.
    record Shape(int rows, int columns) {}
}
