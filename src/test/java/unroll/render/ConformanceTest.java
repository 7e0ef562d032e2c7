package unroll.render;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import unroll.scene.Mark;
import unroll.scene.Paint;
import unroll.scene.Scene;

/// JavaFX and Java2D draw the same picture of every kind of mark.
///
/// JavaFX moves letters to whole pixels on a screen of 100 %, and cuts at whole pixels; so text may differ more there,
/// while at other scales the letters' outlines must agree.
final class ConformanceTest {
    private static final List<Double> SCALES = List.of(1.0, 1.5, 2.0);

    @TestFactory
    Stream<DynamicTest> bothRenderersDrawTheSame() {
        return Gallery.all().entrySet().stream().flatMap(picture -> SCALES.stream()
                .map(scale -> DynamicTest.dynamicTest(picture.getKey() + " at " + scale, () -> {
                    Pixels fx = Pixels.byFx(picture.getValue(), scale);
                    Pixels java2d = Pixels.byJava2d(picture.getValue(), scale);
                    assertTrue(fx.colors() > 3, "a picture has colours");
                    Bounds bounds = Bounds.of(picture.getKey(), scale);
                    assertTrue(bounds.hold(fx, java2d), () -> bounds.found(fx, java2d));
                })));
    }

    @TestFactory
    Stream<DynamicTest> aMarkMovedByOnePixelIsFound() {
        return Gallery.all().entrySet().stream().map(picture -> DynamicTest.dynamicTest(picture.getKey(), () -> {
            Scene scene = picture.getValue();
            Pixels fx = Pixels.byFx(scene, 2);
            Pixels java2d = Pixels.byJava2d(firstMoved(scene), 2);
            assertFalse(Bounds.of(picture.getKey(), 2).hold(fx, java2d));
        }));
    }

    @Test
    void aWrongColourIsFound() {
        Scene scene = Gallery.all().get("rectangles");
        Mark.Rect first = (Mark.Rect) scene.marks().get(1);
        Mark wrong = new Mark.Rect(first.id(), first.box(), first.radius(), Paint.rgb(0x2E7D32), first.stroke());
        Pixels fx = Pixels.byFx(scene, 2);
        Pixels java2d = Pixels.byJava2d(replaced(scene, wrong, 1), 2);
        assertFalse(Bounds.of("rectangles", 2).hold(fx, java2d));
    }

    private static Scene firstMoved(Scene scene) {
        Mark moved = switch (scene.marks().getFirst()) {
            case Mark.Rect rect -> new Mark.Rect(rect.id(), rect.box().moved(1, 0), rect.radius(), rect.fill(),
                    rect.stroke());
            case Mark.Outline outline -> new Mark.Outline(outline.id(), outline.path().moved(0, 1), outline.fill(),
                    outline.stroke());
            case Mark.Text text -> new Mark.Text(text.id(), text.x() + 1, text.baseline(), text.text(), text.font(),
                    text.fill());
            case Mark.Grid grid -> new Mark.Grid(grid.id(), grid.box().moved(1, 0), grid.rows(), grid.columns(),
                    grid.cells());
            case Mark.Group group -> new Mark.Group(group.id(), group.dx() + 1, group.dy(), group.opacity(),
                    group.clip(), group.marks());
        };
        return replaced(scene, moved, 0);
    }

    private static Scene replaced(Scene scene, Mark mark, int at) {
        List<Mark> marks = new java.util.ArrayList<>(scene.marks());
        marks.set(at, mark);
        return new Scene(scene.width(), scene.height(), scene.ground(), marks);
    }

    /// How far two pictures may differ.
    ///
    /// @param mean of all channels' differences, 0 … 255
    /// @param fraction of pixels that may differ by more than the threshold
    private record Bounds(double mean, double fraction, int threshold) {

        static Bounds of(String picture, double scale) {
            if (picture.contains("text") && scale == 1) {
                return new Bounds(4.5, 0.03, 64);
            }
            return switch (picture) {
                case "tiny text" -> new Bounds(0.6, 0.001, 64);
                case "grids" -> new Bounds(1.5, 0.006, 64);
                case "groups" -> scale == 1 ? new Bounds(0.4, 0.003, 64) : new Bounds(0.3, 0.0015, 64);
                default -> new Bounds(0.25, 0.0008, 64);
            };
        }

        boolean hold(Pixels one, Pixels other) {
            return one.meanDifference(other) <= mean && one.fractionDiffering(other, threshold) <= fraction;
        }

        String found(Pixels one, Pixels other) {
            return "mean %.3f of %.3f, fraction %.5f of %.5f".formatted(one.meanDifference(other), mean,
                    one.fractionDiffering(other, threshold), fraction);
        }
    }
}
