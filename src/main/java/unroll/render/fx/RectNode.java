package unroll.render.fx;

import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import unroll.scene.Box;
import unroll.scene.Mark;

/// A rectangle.
final class RectNode implements MarkNode {
    private final Rectangle rectangle = new Rectangle();
    private Mark.Rect shown;

    RectNode(Mark.Rect rect) {
        rectangle.setManaged(false);
        place(rect);
        FxValues.fill(rectangle, rect.fill());
        FxValues.stroke(rectangle, rect.stroke());
        shown = rect;
    }

    @Override
    public Node node() {
        return rectangle;
    }

    @Override
    public boolean canShow(Mark mark) {
        return mark instanceof Mark.Rect;
    }

    @Override
    public void show(Mark mark) {
        if (mark == shown || !(mark instanceof Mark.Rect rect)) {
            return;
        }
        if (!rect.box().equals(shown.box()) || rect.radius() != shown.radius()) {
            place(rect);
        }
        if (!rect.fill().equals(shown.fill())) {
            FxValues.fill(rectangle, rect.fill());
        }
        if (!rect.stroke().equals(shown.stroke())) {
            FxValues.stroke(rectangle, rect.stroke());
        }
        shown = rect;
    }

    private void place(Mark.Rect rect) {
        Box box = rect.box();
        rectangle.setX(box.x());
        rectangle.setY(box.y());
        rectangle.setWidth(box.width());
        rectangle.setHeight(box.height());
        rectangle.setArcWidth(2 * rect.radius());
        rectangle.setArcHeight(2 * rect.radius());
    }
}
