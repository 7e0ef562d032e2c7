package unroll.render.fx;

import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import unroll.scene.Box;
import unroll.scene.Mark;

/// Marks that move, fade and are clipped together.
final class GroupNode implements MarkNode {
    private final Group group = new Group();
    private final MarkNodes marks;
    private Mark.Group shown;

    GroupNode(Mark.Group mark, FxFonts fonts) {
        group.setManaged(false);
        group.setAutoSizeChildren(false);
        marks = new MarkNodes(group.getChildren(), fonts);
        place(mark);
        group.setClip(clip(mark.clip()));
        marks.show(mark.marks());
        shown = mark;
    }

    @Override
    public Node node() {
        return group;
    }

    @Override
    public boolean canShow(Mark mark) {
        return mark instanceof Mark.Group;
    }

    @Override
    public void show(Mark mark) {
        if (mark == shown || !(mark instanceof Mark.Group next)) {
            return;
        }
        place(next);
        if (!next.clip().equals(shown.clip())) {
            group.setClip(clip(next.clip()));
        }
        marks.show(next.marks());
        shown = next;
    }

    private void place(Mark.Group mark) {
        group.setTranslateX(mark.dx());
        group.setTranslateY(mark.dy());
        group.setOpacity(mark.opacity());
    }

    private static Node clip(Optional<Box> clip) {
        return clip.map(box -> new Rectangle(box.x(), box.y(), box.width(), box.height())).orElse(null);
    }
}
