package unroll.render.java2d;

import java.awt.Graphics2D;
import unroll.scene.GridCell;
import unroll.scene.Mark;

/// Paints heat maps.
final class GridPainter {

    private GridPainter() {
    }

    static void paint(Graphics2D graphics, Mark.Grid grid) {
        for (GridCell cell : GridCell.of(grid)) {
            graphics.setColor(Shapes.color(cell.paint()));
            graphics.fill(Shapes.rectangle(cell.box()));
        }
    }
}
