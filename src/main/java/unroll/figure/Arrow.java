package unroll.figure;

import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Path;
import unroll.scene.Stroke;

/// A straight arrow as one filled outline, so that it can grow and move as a whole; its tip is on the given point.
final class Arrow {

    private Arrow() {
    }

    /// An arrow from one point to another.
    ///
    /// @param width of its shaft, in px; the head grows with it
    static Mark between(MarkId id, double x1, double y1, double x2, double y2, double width, Paint paint) {
        double length = Math.max(1e-6, Math.hypot(x2 - x1, y2 - y1));
        double ux = (x2 - x1) / length;
        double uy = (y2 - y1) / length;
        double head = Math.min(length, 6 + 2 * width);
        double half = width / 2;
        double wing = Math.min(length / 2, 3 + 1.1 * width);
        double nx = -uy;
        double ny = ux;
        double bx = x2 - ux * head;
        double by = y2 - uy * head;
        Path.Builder path = Path.builder();
        path.move(x1 + nx * half, y1 + ny * half);
        path.line(bx + nx * half, by + ny * half);
        path.line(bx + nx * wing, by + ny * wing);
        path.line(x2, y2);
        path.line(bx - nx * wing, by - ny * wing);
        path.line(bx - nx * half, by - ny * half);
        path.line(x1 - nx * half, y1 - ny * half);
        path.close();
        return new Mark.Outline(id, path.build(), paint, Stroke.NONE);
    }
}
