package unroll.render.java2d;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Scene;
import unroll.scene.Stroke;

/// A painted scene as numbers.
final class PixelsTest {
    private static final int RED = 0xFFCC0000;

    @Test
    void pixelsStandRowAfterRowWithTheirAlpha() {
        Mark right = new Mark.Rect(new MarkId("r"), new Box(2, 0, 1, 2), 0, new Paint(RED), Stroke.NONE);
        Pixels pixels = Pixels.of(new Scene(3, 2, Paint.rgb(0xFFFFFF), List.of(right)), 2);
        assertEquals(6, pixels.width());
        assertEquals(4, pixels.height());
        int[] row = {-1, -1, -1, -1, RED, RED};
        for (int y = 0; y < 4; y++) {
            assertEquals(Arrays.toString(row), Arrays.toString(Arrays.copyOfRange(pixels.argb(), 6 * y, 6 * y + 6)));
        }
    }

    @Test
    void aGroundThatIsNothingIsSeenThrough() {
        Pixels pixels = Pixels.of(new Scene(1, 1, Paint.NONE, List.of()), 1);
        assertEquals(0, pixels.argb()[0] >>> 24);
    }
}
