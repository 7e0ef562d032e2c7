package unroll.scene;

import java.util.List;

/// How an outline is drawn, centred on it, with butt caps and mitred joins.
///
/// @param paint its colour
/// @param width in px
/// @param dashes lengths of dash and gap in turn, in px; empty: solid
public record Stroke(Paint paint, double width, List<Double> dashes) {
    /// No outline.
    public static final Stroke NONE = new Stroke(Paint.NONE, 0, List.of());

    /// Copies the dashes.
    public Stroke {
        dashes = List.copyOf(dashes);
    }

    /// A solid outline.
    public static Stroke solid(Paint paint, double width) {
        return new Stroke(paint, width, List.of());
    }

    /// A dashed outline.
    public static Stroke dashed(Paint paint, double width) {
        return new Stroke(paint, width, List.of(3.0, 3.0));
    }

    /// Whether nothing is drawn.
    public boolean isNone() {
        return paint.isNone() || width <= 0;
    }
}
