package unroll.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.text.GroupFormat;
import unroll.text.Numbers;
import unroll.trace.Change;
import unroll.trace.Quantity;

/// Draws by how much numbers changed, in place of them or below them in the same cells: signed, in round cells and in
/// colours of their own, `=` where nothing changed.
///
/// Where cells are too low for two numbers, the change is a line of its colour below the number; where they are too small
/// for one, a second heat map or strip stands beside the first.
///
/// @param shown in place of the values, or beside them
/// @param changes finds by how much a quantity changed
/// @param scale the colour of each difference
/// @param numbers writes them
/// @param look whether they are written
/// @param fresh the word for a number that was not there before
record ChangeCells(Comparison shown, Function<Quantity, Change> changes, ColourScale scale,
        Numbers numbers, Cells.Look look, String fresh) {
    /// The least height of a cell that holds two numbers, in px.
    static final double LEAST_TWO = 25;
    /// The same on a slide, whose type is larger.
    static final double LEAST_TWO_ON_SLIDE = 28;
    private static final Font BESIDE = Font.sans(11);
    private static final double UPPER_SHARE = 0.54;
    private static final double BETWEEN = 1;
    private static final double LINE = 2;

    /// The differences.
    ///
    /// @param values the font of the values
    CellLayer of(Quantity quantity, Theme theme, Font values, Form form) {
        Change change = changes.apply(quantity);
        double[] all = change.difference().toArray();
        List<GroupFormat> formats = numbers.changeGroup(all).narrower(all);
        return new CellLayer(theme, scale, formats, look,
                shown == Comparison.BOTH ? form.readable(BESIDE) : values, quantity, change.difference(),
                Optional.of(change), fresh);
    }

    /// The least height of a cell that holds two numbers.
    static double leastTwo(Form form) {
        return switch (form) {
            case WINDOW -> LEAST_TWO;
            case SLIDE -> LEAST_TWO_ON_SLIDE;
        };
    }

    /// A number and its change in each cell.
    ///
    /// @return the powers of ten of both, in LaTeX; empty for none
    static String both(Draft draft, Form form, MarkId id, CellGrid grid, CellLayer values, CellLayer.Writing upper,
            CellLayer changes, Optional<CellLayer.Writing> lower) {
        boolean two = grid.height() >= leastTwo(form) && lower.isPresent();
        for (int i = 0; i < grid.rows(); i++) {
            for (int j = 0; j < grid.columns(); j++) {
                int row = grid.row(i, j);
                int column = grid.column(i, j);
                MarkId cell = id.child(row).child(column);
                Box box = grid.cell(i, j);
                double top = two ? box.height() * UPPER_SHARE : box.height() - LINE - BETWEEN;
                values.cell(draft, cell, new Box(box.x(), box.y(), box.width(), top), row, column, upper);
                Box below = new Box(box.x(), box.y() + top + BETWEEN, box.width(), box.height() - top - BETWEEN);
                if (two) {
                    changes.cell(draft, cell.child("change"), below, row, column, lower.get());
                } else {
                    changes.line(draft, cell.child("change"), below, row, column);
                }
            }
        }
        return corner(upper, two ? lower : Optional.empty());
    }

    private static String corner(CellLayer.Writing upper, Optional<CellLayer.Writing> lower) {
        String changed = lower.map(CellLayer.Writing::corner).orElse("");
        return changed.isEmpty() ? upper.corner() : upper.corner() + "\\;\\Delta" + changed;
    }
}
