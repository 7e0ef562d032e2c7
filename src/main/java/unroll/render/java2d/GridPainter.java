package unroll.render.java2d;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.scene.Paint;

/// Paints heat maps. A cell reaches under the neighbours that are painted after it: where an edge crosses a pixel, the
/// two colours mix and the ground doesn't shine through.
final class GridPainter {
    private final Graphics2D graphics;
    private final Mark.Grid grid;

    private GridPainter(Graphics2D graphics, Mark.Grid grid) {
        this.graphics = graphics;
        this.grid = grid;
    }

    static void paint(Graphics2D graphics, Mark.Grid grid) {
        new GridPainter(graphics, grid).paint();
    }

    private void paint() {
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                Paint cell = grid.cells().get(row * grid.columns() + column);
                if (!cell.isNone()) {
                    graphics.setColor(Shapes.color(cell));
                    graphics.fill(place(row, column, cell));
                }
            }
        }
    }

    private Rectangle2D place(int row, int column, Paint cell) {
        boolean opaque = cell.alpha() == 1;
        boolean wider = opaque && isOpaque(row, column + 1);
        boolean higher = opaque && isOpaque(row + 1, column) && (!wider || isOpaque(row + 1, column + 1));
        Box box = grid.box();
        double left = box.x() + box.width() * column / grid.columns();
        double top = box.y() + box.height() * row / grid.rows();
        double right = box.x() + box.width() * (column + (wider ? 2 : 1)) / grid.columns();
        double bottom = box.y() + box.height() * (row + (higher ? 2 : 1)) / grid.rows();
        return new Rectangle2D.Double(left, top, right - left, bottom - top);
    }

    private boolean isOpaque(int row, int column) {
        return row < grid.rows() && column < grid.columns()
                && grid.cells().get(row * grid.columns() + column).alpha() == 1;
    }
}
