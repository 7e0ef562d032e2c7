package unroll.scene;

import java.util.ArrayList;
import java.util.List;

/// One cell of a heat map as a renderer paints it. A cell reaches under the neighbours that are painted after it: where
/// an edge crosses a pixel, the two colours mix and the ground doesn't shine through.
///
/// @param box what is painted
/// @param paint in which colour
public record GridCell(Box box, Paint paint) {

    /// All cells of a heat map that have a colour, in the order in which they are painted.
    public static List<GridCell> of(Mark.Grid grid) {
        List<GridCell> cells = new ArrayList<>(grid.cells().size());
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                Paint paint = grid.cells().get(row * grid.columns() + column);
                if (!paint.isNone()) {
                    cells.add(new GridCell(place(grid, row, column, paint), paint));
                }
            }
        }
        return cells;
    }

    private static Box place(Mark.Grid grid, int row, int column, Paint paint) {
        boolean opaque = paint.alpha() == 1;
        boolean wider = opaque && isOpaque(grid, row, column + 1);
        boolean higher = opaque && isOpaque(grid, row + 1, column) && (!wider || isOpaque(grid, row + 1, column + 1));
        Box box = grid.box();
        double left = box.x() + box.width() * column / grid.columns();
        double top = box.y() + box.height() * row / grid.rows();
        double right = box.x() + box.width() * (column + (wider ? 2 : 1)) / grid.columns();
        double bottom = box.y() + box.height() * (row + (higher ? 2 : 1)) / grid.rows();
        return new Box(left, top, right - left, bottom - top);
    }

    private static boolean isOpaque(Mark.Grid grid, int row, int column) {
        return row < grid.rows() && column < grid.columns()
                && grid.cells().get(row * grid.columns() + column).alpha() == 1;
    }
}
