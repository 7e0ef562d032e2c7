package unroll.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HitTest {
    private static final Paint INK = Paint.rgb(0);

    @Test
    void theFrontComesFirst() {
        assertEquals(List.of("front", "back"), names(scene(rect("back", 0, 0), rect("front", 5, 5)), 7, 7));
        assertEquals(List.of("back"), names(scene(rect("back", 0, 0), rect("front", 5, 5)), 3, 3));
        assertEquals(List.of(), names(scene(rect("back", 0, 0), rect("front", 5, 5)), 30, 30));
    }

    @Test
    void aGridSaysWhichCell() {
        Mark grid = new Mark.Grid(id("grid"), new Box(10, 10, 30, 20), 2, 3, List.of(INK, INK, INK, INK, INK, INK));
        assertEquals(Optional.of(new Hit.Cell(0, 0)), hit(scene(grid), 10, 10).cell());
        assertEquals(Optional.of(new Hit.Cell(1, 2)), hit(scene(grid), 39.9, 29.9).cell());
        assertEquals(Optional.of(new Hit.Cell(0, 1)), hit(scene(grid), 20, 19).cell());
        assertEquals(List.of(), names(scene(grid), 40, 30));
    }

    @Test
    void aGroupIsHitThroughItsMarks() {
        Mark group = group(20, Optional.empty(), rect("inside", 0, 0));
        assertEquals(List.of("inside", "group"), names(scene(group), 25, 5));
        assertEquals(List.of(), names(scene(group), 5, 5));
    }

    @Test
    void whatAClipHidesIsNotHit() {
        Mark group = group(20, Optional.of(new Box(0, 0, 4, 4)), rect("inside", 0, 0));
        assertEquals(List.of("inside", "group"), names(scene(group), 23, 3));
        assertEquals(List.of(), names(scene(group), 25, 5));
    }

    @Test
    void aTextIsHitFromItsTopToBelowItsBaseline() {
        Mark text = new Mark.Text(id("text"), 10, 20, "cat", Font.sans(8), INK);
        assertEquals(List.of("text"), names(scene(text), 12, 15));
        assertEquals(List.of("text"), names(scene(text), 33, 21));
        assertEquals(List.of(), names(scene(text), 35, 15));
        assertEquals(List.of(), names(scene(text), 12, 23));
        assertEquals(List.of(), names(scene(text), 12, 11));
    }

    @Test
    void anOutlineIsHitAroundItsStrokeToo() {
        Path.Builder line = Path.builder();
        line.move(0, 10);
        line.line(50, 10);
        Mark outline = new Mark.Outline(id("line"), line.build(), Paint.NONE, Stroke.solid(INK, 4));
        assertEquals(List.of("line"), names(scene(outline), 20, 11.5));
        assertEquals(List.of(), names(scene(outline), 20, 12.5));
    }

    private static Hit hit(Scene scene, double x, double y) {
        return Hit.at(scene, x, y, new EightPixelsALetter()).getFirst();
    }

    private static List<String> names(Scene scene, double x, double y) {
        return Hit.at(scene, x, y, new EightPixelsALetter()).stream().map(hit -> hit.id().name()).toList();
    }

    private static Scene scene(Mark... marks) {
        return new Scene(100, 100, INK, List.of(marks));
    }

    private static MarkId id(String name) {
        return new MarkId(name);
    }

    private static Mark rect(String name, double x, double y) {
        return new Mark.Rect(id(name), new Box(x, y, 10, 10), 0, INK, Stroke.NONE);
    }

    private static Mark group(double dx, Optional<Box> clip, Mark... marks) {
        return new Mark.Group(id("group"), dx, 0, 1, clip, List.of(marks));
    }

    private record EightPixelsALetter() implements TextMeasure {
        @Override
        public double width(String text, Font font) {
            return 8 * text.length();
        }

        @Override
        public double capHeight(Font font) {
            return 0.7 * font.size();
        }
    }
}
