package unroll.export;

import unroll.scene.Box;
import unroll.scene.Path;

/// Rectangles as paths, from the point where the painter begins: dashes begin there.
final class Contour {
    /// How far a cubic's control points are from the corner of the circle's quarter that it stands for.
    private static final double NEAR = 1 - 4 * (Math.sqrt(2) - 1) / 3;

    private Contour() {
    }

    /// A rectangle with round corners, down the left side first.
    static Path of(Box box, double radius) {
        double rx = Math.min(radius, box.width() / 2);
        double ry = Math.min(radius, box.height() / 2);
        return rx > 0 && ry > 0 ? rounded(box, rx, ry) : sharp(box);
    }

    private static Path sharp(Box box) {
        Path.Builder path = Path.builder();
        path.move(box.x(), box.y());
        path.line(box.x(), box.bottom());
        path.line(box.right(), box.bottom());
        path.line(box.right(), box.y());
        path.close();
        return path.build();
    }

    private static Path rounded(Box box, double rx, double ry) {
        double left = box.x();
        double top = box.y();
        double right = box.right();
        double bottom = box.bottom();
        double nx = rx * NEAR;
        double ny = ry * NEAR;
        Path.Builder path = Path.builder();
        path.move(left, top + ry);
        path.line(left, bottom - ry);
        path.cubic(left, bottom - ny, left + nx, bottom, left + rx, bottom);
        path.line(right - rx, bottom);
        path.cubic(right - nx, bottom, right, bottom - ny, right, bottom - ry);
        path.line(right, top + ry);
        path.cubic(right, top + ny, right - nx, top, right - rx, top);
        path.line(left + rx, top);
        path.cubic(left + nx, top, left, top + ny, left, top + ry);
        path.close();
        return path.build();
    }
}
