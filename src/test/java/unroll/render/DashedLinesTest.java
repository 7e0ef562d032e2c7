package unroll.render;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unroll.figure.Theme;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Scene;
import unroll.scene.Stroke;

/// The dashes around what is not computed yet, as pixels: a line that lies across two rows of them, or is paler than 2.5:1
/// on any ground that it has in the pictures, is not seen.
final class DashedLinesTest {
    private static final double LEAST = 2.5;
    private static final int SIDE = 60;

    private static Stream<Theme> themes() {
        return Theme.ALL.stream().flatMap(theme -> Stream.of(theme, theme.inGrey()));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void aDashedLineIsSeenWhereverItLies(Theme theme) {
        for (Paint ground : List.of(theme.window(), theme.canvas(), theme.forwardSoft(), theme.backwardSoft(),
                theme.rightSoft())) {
            for (double at : new double[]{10, 10.4}) {
                Mark rect = new Mark.Rect(new MarkId("blank"), new Box(at, at, 30.4, 30.7), 3, Paint.NONE,
                        Stroke.dashed(theme.blank(), 1));
                Scene scene = new Scene(SIDE, SIDE, ground, List.of(new Mark.Group(new MarkId("group"), 0.3, 4.6, 1,
                        Optional.empty(), List.of(rect))));
                for (Pixels pixels : List.of(Pixels.byJava2d(scene, 1), Pixels.byFx(scene, 1))) {
                    for (Side side : Side.values()) {
                        assertTrue(strongest(pixels, ground, side) >= LEAST, () -> theme.name() + " at " + at + side);
                    }
                }
            }
        }
    }

    private enum Side {
        TOP, LEFT, BOTTOM, RIGHT
    }

    /// The contrast of the best-seen dash of a side.
    private static double strongest(Pixels pixels, Paint ground, Side side) {
        double best = 1;
        for (int along = 20; along < 36; along++) {
            for (int across = 5; across < 20; across++) {
                int x = switch (side) {
                    case TOP, BOTTOM -> along;
                    case LEFT -> across;
                    case RIGHT -> across + 30;
                };
                int y = switch (side) {
                    case TOP -> across;
                    case BOTTOM -> across + 30;
                    case LEFT, RIGHT -> along;
                };
                best = Math.max(best,
                        Theme.contrast(Paint.rgb(pixels.argb()[y * pixels.width() + x] & 0xFFFFFF), ground));
            }
        }
        return best;
    }
}
