package unroll.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What lies at p between two values, 0 … 1.
final class Mix {

    private Mix() {
    }

    static double of(double from, double to, double p) {
        return from + (to - from) * p;
    }

    static Box of(Box from, Box to, double p) {
        return from.equals(to)
                ? from
                : new Box(of(from.x(), to.x(), p), of(from.y(), to.y(), p), of(from.width(), to.width(), p),
                        of(from.height(), to.height(), p));
    }

    /// A clip that only one of the two has is there at once.
    static Optional<Box> clip(Optional<Box> from, Optional<Box> to, double p) {
        return from.isPresent() && to.isPresent() ? Optional.of(of(from.get(), to.get(), p)) : to;
    }

    static Stroke of(Stroke from, Stroke to, double p) {
        if (from.equals(to)) {
            return from;
        }
        List<Double> dashes = to.isNone() ? from.dashes() : to.dashes();
        return new Stroke(from.paint().mix(to.paint(), p), of(from.width(), to.width(), p), dashes);
    }

    /// Two marks of one kind; of another kind, the second at once.
    static Mark of(Mark from, Mark to, double p) {
        return switch (to) {
            case Mark.Rect rect -> from instanceof Mark.Rect before ? of(before, rect, p) : rect;
            case Mark.Outline outline -> from instanceof Mark.Outline before ? of(before, outline, p) : outline;
            case Mark.Text text -> from instanceof Mark.Text before ? of(before, text, p) : text;
            case Mark.Grid grid -> from instanceof Mark.Grid before ? of(before, grid, p) : grid;
            case Mark.Group group -> group;
        };
    }

    private static Mark of(Mark.Rect from, Mark.Rect to, double p) {
        return new Mark.Rect(to.id(), of(from.box(), to.box(), p), of(from.radius(), to.radius(), p),
                from.fill().mix(to.fill(), p), of(from.stroke(), to.stroke(), p));
    }

    private static Mark of(Mark.Outline from, Mark.Outline to, double p) {
        Path path = from.path().isLike(to.path()) ? from.path().mix(to.path(), p) : to.path();
        return new Mark.Outline(to.id(), path, from.fill().mix(to.fill(), p), of(from.stroke(), to.stroke(), p));
    }

    private static Mark of(Mark.Text from, Mark.Text to, double p) {
        Font font = from.font().family() == to.font().family() && from.font().weight() == to.font().weight()
                ? new Font(to.font().family(), to.font().weight(), of(from.font().size(), to.font().size(), p))
                : to.font();
        return new Mark.Text(to.id(), of(from.x(), to.x(), p), of(from.baseline(), to.baseline(), p), to.text(), font,
                from.fill().mix(to.fill(), p));
    }

    private static Mark of(Mark.Grid from, Mark.Grid to, double p) {
        Box box = of(from.box(), to.box(), p);
        if (from.rows() != to.rows() || from.columns() != to.columns() || from.cells().equals(to.cells())) {
            return new Mark.Grid(to.id(), box, to.rows(), to.columns(), to.cells());
        }
        List<Paint> cells = new ArrayList<>(to.cells().size());
        for (int i = 0; i < to.cells().size(); i++) {
            cells.add(from.cells().get(i).mix(to.cells().get(i), p));
        }
        return new Mark.Grid(to.id(), box, to.rows(), to.columns(), cells);
    }

    /// A mark with less colour, all of it at 1.
    static Mark faded(Mark mark, double opacity) {
        return switch (mark) {
            case Mark.Rect rect -> new Mark.Rect(rect.id(), rect.box(), rect.radius(), faded(rect.fill(), opacity),
                    faded(rect.stroke(), opacity));
            case Mark.Outline outline -> new Mark.Outline(outline.id(), outline.path(), faded(outline.fill(), opacity),
                    faded(outline.stroke(), opacity));
            case Mark.Text text -> new Mark.Text(text.id(), text.x(), text.baseline(), text.text(), text.font(),
                    faded(text.fill(), opacity));
            case Mark.Grid grid -> new Mark.Grid(grid.id(), grid.box(), grid.rows(), grid.columns(),
                    grid.cells().stream().map(cell -> faded(cell, opacity)).toList());
            case Mark.Group group -> new Mark.Group(group.id(), group.dx(), group.dy(), group.opacity() * opacity,
                    group.clip(), group.marks());
        };
    }

    private static Paint faded(Paint paint, double opacity) {
        return paint.isNone() ? paint : paint.withAlpha(paint.alpha() * opacity);
    }

    private static Stroke faded(Stroke stroke, double opacity) {
        return new Stroke(faded(stroke.paint(), opacity), stroke.width(), stroke.dashes());
    }
}
