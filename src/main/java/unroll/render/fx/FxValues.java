package unroll.render.fx;

import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.shape.StrokeType;
import unroll.scene.Paint;
import unroll.scene.Stroke;

/// The scene's values as those of JavaFX.
final class FxValues {
    private static final double MITER_LIMIT = 10;

    private FxValues() {
    }

    /// A colour; what paints nothing is transparent.
    static Color color(Paint paint) {
        return Color.rgb(paint.red(), paint.green(), paint.blue(), paint.alpha());
    }

    static void fill(Shape shape, Paint paint) {
        shape.setFill(paint.isNone() ? null : color(paint));
    }

    static void stroke(Shape shape, Stroke stroke) {
        if (stroke.isNone()) {
            shape.setStroke(null);
            return;
        }
        shape.setStroke(color(stroke.paint()));
        shape.setStrokeWidth(stroke.width());
        shape.setStrokeType(StrokeType.CENTERED);
        shape.setStrokeLineCap(StrokeLineCap.BUTT);
        shape.setStrokeLineJoin(StrokeLineJoin.MITER);
        shape.setStrokeMiterLimit(MITER_LIMIT);
        if (!shape.getStrokeDashArray().equals(stroke.dashes())) {
            shape.getStrokeDashArray().setAll(stroke.dashes());
        }
    }
}
