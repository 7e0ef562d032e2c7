package unroll.render.fx;

import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import unroll.scene.Box;
import unroll.scene.Mark;

/// Marks that move, fade and are clipped together. The clip is on a node of its own inside the one that fades: on one
/// and the same node JavaFX would let the children fade one by one.
final class GroupNode implements MarkNode {
    private final Group clipped = new Group();
    private final Group group = new Group(clipped);
    private final MarkNodes marks;
    private Mark.Group shown;

    GroupNode(Mark.Group mark, FxFonts fonts) {
        group.setManaged(false);
        group.setAutoSizeChildren(false);
        clipped.setManaged(false);
        clipped.setAutoSizeChildren(false);
        marks = new MarkNodes(clipped.getChildren(), fonts);
        place(mark);
        clipped.setClip(clip(mark.clip()));
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
            clipped.setClip(clip(next.clip()));
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
