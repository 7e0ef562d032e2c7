package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MagnifierTest {

    @Test
    void picturesGrowWithTheWindowAndNeverShrink() {
        assertEquals(1, Magnifier.zoom(1366, 768));
        assertEquals(1, Magnifier.zoom(1440, 900));
        assertEquals(1.2, Magnifier.zoom(1920, 1080));
        assertEquals(2.4, Magnifier.zoom(3840, 2160));
        assertEquals(3, Magnifier.zoom(10_000, 10_000));
    }

    @Test
    void aWideWindowIsMeasuredByItsHeight() {
        assertEquals(1, Magnifier.zoom(3000, 900));
    }
}
