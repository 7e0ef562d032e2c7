package unroll.scene;

/// A scene made larger or smaller as a whole: every place, length and type size times a factor.
public final class Scaled {

    private Scaled() {
    }

    /// The scene times a factor; the very scene where that is 1.
    public static Scene of(Scene scene, double factor) {
        return factor == 1
                ? scene
                : new Scene(scene.width() * factor, scene.height() * factor, scene.ground(),
                        scene.marks().stream().map(mark -> of(mark, factor)).toList());
    }

    private static Mark of(Mark mark, double factor) {
        return switch (mark) {
            case Mark.Rect rect -> new Mark.Rect(rect.id(), of(rect.box(), factor), rect.radius() * factor, rect.fill(),
                    of(rect.stroke(), factor));
            case Mark.Outline outline -> new Mark.Outline(outline.id(), outline.path().scaled(factor), outline.fill(),
                    of(outline.stroke(), factor));
            case Mark.Text text -> new Mark.Text(text.id(), text.x() * factor, text.baseline() * factor, text.text(),
                    new Font(text.font().family(), text.font().weight(), text.font().size() * factor), text.fill());
            case Mark.Grid grid ->
                new Mark.Grid(grid.id(), of(grid.box(), factor), grid.rows(), grid.columns(), grid.cells());
            case Mark.Group group -> new Mark.Group(group.id(), group.dx() * factor, group.dy() * factor,
                    group.opacity(), group.clip().map(clip -> of(clip, factor)),
                    group.marks().stream().map(inner -> of(inner, factor)).toList());
        };
    }

    private static Box of(Box box, double factor) {
        return new Box(box.x() * factor, box.y() * factor, box.width() * factor, box.height() * factor);
    }

    private static Stroke of(Stroke stroke, double factor) {
        return stroke.isNone()
                ? stroke
                : new Stroke(stroke.paint(), stroke.width() * factor,
                        stroke.dashes().stream().map(dash -> dash * factor).toList());
    }
}
