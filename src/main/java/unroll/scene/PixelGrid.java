package unroll.scene;

import java.util.List;
import java.util.stream.IntStream;

/// Moves dashed rectangles, which say that something is missing, by less than a pixel, so that their lines fill whole
/// pixels: a thin line across two rows of them has half of its contrast. A pixel is a px of the scene, or a whole number
/// of pixels is.
public final class PixelGrid {

    private PixelGrid() {
    }

    /// A scene whose dashed rectangles lie on pixels. What is not moved is the same object as before.
    public static Scene over(Scene scene) {
        List<Mark> marks = over(scene.marks(), 0, 0);
        return marks == scene.marks() ? scene : new Scene(scene.width(), scene.height(), scene.ground(), marks);
    }

    private static List<Mark> over(List<Mark> marks, double dx, double dy) {
        List<Mark> moved = marks.stream().map(mark -> over(mark, dx, dy)).toList();
        return IntStream.range(0, marks.size()).allMatch(i -> moved.get(i) == marks.get(i)) ? marks : moved;
    }

    private static Mark over(Mark mark, double dx, double dy) {
        return switch (mark) {
            case Mark.Rect rect -> rect.stroke().isNone() || rect.stroke().dashes().isEmpty() ? rect : on(rect, dx, dy);
            case Mark.Group group -> {
                List<Mark> marks = over(group.marks(), dx + group.dx(), dy + group.dy());
                yield marks == group.marks()
                        ? group
                        : new Mark.Group(group.id(), group.dx(), group.dy(), group.opacity(), group.clip(), marks);
            }
            case Mark.Outline _,Mark.Text _,Mark.Grid _ -> mark;
        };
    }

    private static Mark.Rect on(Mark.Rect rect, double dx, double dy) {
        double width = Math.max(rect.stroke().width(), 1);
        Box box = rect.box();
        double left = low(box.x(), width, dx);
        double top = low(box.y(), width, dy);
        double right = high(box.right(), width, dx);
        double bottom = high(box.bottom(), width, dy);
        return new Mark.Rect(rect.id(), new Box(left, top, Math.max(0, right - left), Math.max(0, bottom - top)),
                rect.radius(), rect.fill(), new Stroke(rect.stroke().paint(), width, rect.stroke().dashes()));
    }

    /// The middle of a line whose upper or left side lies between two pixels.
    private static double low(double middle, double width, double offset) {
        return Math.rint(middle + offset - width / 2) + width / 2 - offset;
    }

    /// The middle of a line whose lower or right side lies between two pixels.
    private static double high(double middle, double width, double offset) {
        return Math.rint(middle + offset + width / 2) - width / 2 - offset;
    }
}
