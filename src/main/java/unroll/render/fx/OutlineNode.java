package unroll.render.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import unroll.scene.Mark;
import unroll.scene.Path;

/// An outline. One that was only moved keeps its elements.
final class OutlineNode implements MarkNode {
    private final javafx.scene.shape.Path path = new javafx.scene.shape.Path();
    /// The path whose points the elements have; an equal one may be shown.
    private Path drawn;
    private Mark.Outline shown;

    OutlineNode(Mark.Outline outline) {
        path.setManaged(false);
        path.setFillRule(FillRule.NON_ZERO);
        drawn = outline.path();
        path.getElements().setAll(elements(drawn.unmoved()));
        place(drawn);
        FxValues.fill(path, outline.fill());
        FxValues.stroke(path, outline.stroke());
        shown = outline;
    }

    @Override
    public Node node() {
        return path;
    }

    @Override
    public boolean canShow(Mark mark) {
        return mark instanceof Mark.Outline;
    }

    @Override
    public void show(Mark mark) {
        if (mark == shown || !(mark instanceof Mark.Outline outline)) {
            return;
        }
        draw(outline.path());
        if (!outline.fill().equals(shown.fill())) {
            FxValues.fill(path, outline.fill());
        }
        if (!outline.stroke().equals(shown.stroke())) {
            FxValues.stroke(path, outline.stroke());
        }
        shown = outline;
    }

    private void draw(Path next) {
        if (next.equals(shown.path())) {
            return;
        }
        if (!next.sharesPointsWith(drawn)) {
            path.getElements().setAll(elements(next.unmoved()));
            drawn = next;
        }
        place(next);
    }

    private void place(Path moved) {
        path.setTranslateX(moved.dx());
        path.setTranslateY(moved.dy());
    }

    private static List<PathElement> elements(Path path) {
        List<PathElement> elements = new ArrayList<>();
        path.replay(new Path.Sink() {
            @Override
            public void move(double x, double y) {
                elements.add(new MoveTo(x, y));
            }

            @Override
            public void line(double x, double y) {
                elements.add(new LineTo(x, y));
            }

            @Override
            public void quad(double cx, double cy, double x, double y) {
                elements.add(new QuadCurveTo(cx, cy, x, y));
            }

            @Override
            public void cubic(double c1x, double c1y, double c2x, double c2y, double x, double y) {
                elements.add(new CubicCurveTo(c1x, c1y, c2x, c2y, x, y));
            }

            @Override
            public void close() {
                elements.add(new ClosePath());
            }
        });
        return elements;
    }
}
