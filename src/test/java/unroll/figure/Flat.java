package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.scene.Path;
import unroll.scene.Scene;
import unroll.scene.TextMeasure;

/// The marks of a scene without their groups, each with the box that it takes on the page.
///
/// @param mark not a group
/// @param box on the page
/// @param clip what of the page may show it
record Flat(Mark mark, Box box, Box clip) {

    static List<Flat> of(Scene scene, TextMeasure measure) {
        List<Flat> found = new ArrayList<>();
        collect(scene.marks(), 0, 0, new Box(0, 0, scene.width(), scene.height()), measure, found);
        return found;
    }

    /// Whether some of it is cut away by a group's clip or lies outside of it.
    boolean isCut() {
        return !clip.encloses(box, 0.5);
    }

    private static void collect(List<Mark> marks, double dx, double dy, Box clip, TextMeasure measure,
            List<Flat> found) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Group group -> collect(group.marks(), dx + group.dx(), dy + group.dy(),
                        clip(clip, group.clip().map(c -> c.moved(dx + group.dx(), dy + group.dy()))), measure, found);
                case Mark.Rect rect -> found.add(new Flat(mark, rect.box().moved(dx, dy), clip));
                case Mark.Grid grid -> found.add(new Flat(mark, grid.box().moved(dx, dy), clip));
                case Mark.Outline outline -> found.add(new Flat(mark, bounds(outline.path()).moved(dx, dy), clip));
                case Mark.Text text -> found.add(new Flat(mark, box(text, measure).moved(dx, dy), clip));
            }
        }
    }

    private static Box clip(Box outer, Optional<Box> inner) {
        if (inner.isEmpty()) {
            return outer;
        }
        double left = Math.max(outer.x(), inner.get().x());
        double top = Math.max(outer.y(), inner.get().y());
        return new Box(left, top, Math.max(0, Math.min(outer.right(), inner.get().right()) - left),
                Math.max(0, Math.min(outer.bottom(), inner.get().bottom()) - top));
    }

    private static Box bounds(Path path) {
        return path.bounds();
    }

    private static Box box(Mark.Text text, TextMeasure measure) {
        double height = measure.capHeight(text.font());
        return new Box(text.x(), text.baseline() - height, measure.width(text.text(), text.font()), height);
    }
}
