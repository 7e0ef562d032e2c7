package unroll.render.java2d;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.scene.Paint;

/// Paints heat maps. Without antialiasing, so that a pixel has the colour of the cell under its centre: neighbours
/// leave no seam, and a picture scaled up without smoothing, which is how JavaFX draws it, looks the same.
final class GridPainter {

    private GridPainter() {
    }

    static void paint(Graphics2D graphics, Mark.Grid grid) {
        Object before = graphics.getRenderingHint(RenderingHints.KEY_ANTIALIASING);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        Box box = grid.box();
        for (int row = 0; row < grid.rows(); row++) {
            double top = box.y() + box.height() * row / grid.rows();
            double bottom = box.y() + box.height() * (row + 1) / grid.rows();
            for (int column = 0; column < grid.columns(); column++) {
                Paint cell = grid.cells().get(row * grid.columns() + column);
                if (!cell.isNone()) {
                    double left = box.x() + box.width() * column / grid.columns();
                    double right = box.x() + box.width() * (column + 1) / grid.columns();
                    graphics.setColor(Shapes.color(cell));
                    graphics.fill(new Rectangle2D.Double(left, top, right - left, bottom - top));
                }
            }
        }
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, before);
    }
}
