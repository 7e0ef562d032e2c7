package unroll.render.java2d;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import unroll.scene.Box;
import unroll.scene.Paint;
import unroll.scene.Path;
import unroll.scene.Stroke;

/// The scene's values as those of AWT.
final class Shapes {
    private static final float MITER_LIMIT = 10;

    private Shapes() {
    }

    static Color color(Paint paint) {
        return new Color(paint.argb(), true);
    }

    static Rectangle2D rectangle(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    static Shape rounded(Box box, double radius) {
        return radius > 0
                ? new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius)
                : downwards(box);
    }

    /// A rectangle drawn from its top left corner down, as JavaFX does: dashes begin there.
    private static Path2D downwards(Box box) {
        Path2D path = new Path2D.Double();
        path.moveTo(box.x(), box.y());
        path.lineTo(box.x(), box.bottom());
        path.lineTo(box.right(), box.bottom());
        path.lineTo(box.right(), box.y());
        path.closePath();
        return path;
    }

    static BasicStroke stroke(Stroke stroke) {
        int count = stroke.dashes().size();
        float[] dashes = new float[count];
        for (int i = 0; i < count; i++) {
            dashes[i] = stroke.dashes().get(i).floatValue();
        }
        return new BasicStroke((float) stroke.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITER_LIMIT,
                count == 0 ? null : dashes, 0);
    }

    static Path2D path(Path path) {
        Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        path.replay(new Path.Sink() {
            @Override
            public void move(double x, double y) {
                shape.moveTo(x, y);
            }

            @Override
            public void line(double x, double y) {
                shape.lineTo(x, y);
            }

            @Override
            public void quad(double cx, double cy, double x, double y) {
                shape.quadTo(cx, cy, x, y);
            }

            @Override
            public void cubic(double c1x, double c1y, double c2x, double c2y, double x, double y) {
                shape.curveTo(c1x, c1y, c2x, c2y, x, y);
            }

            @Override
            public void close() {
                shape.closePath();
            }
        });
        return shape;
    }
}
