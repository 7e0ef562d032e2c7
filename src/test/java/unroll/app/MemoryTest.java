package unroll.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// What pictures gone by hold is given back, but not while a person acts, as long as it is little.
final class MemoryTest {
    private static final long MEGABYTE = 1L << 20;

    @Test
    void littleIsLeftWhereItIs() {
        assertFalse(Memory.isDue(130 * MEGABYTE, 100 * MEGABYTE, Memory.Now.RESTS));
        assertFalse(Memory.isDue(160 * MEGABYTE, 100 * MEGABYTE, Memory.Now.ACTED));
    }

    @Test
    void muchIsGivenBackAtRestAndVeryMuchAtOnce() {
        assertTrue(Memory.isDue(135 * MEGABYTE, 100 * MEGABYTE, Memory.Now.RESTS));
        assertTrue(Memory.isDue(170 * MEGABYTE, 100 * MEGABYTE, Memory.Now.ACTED));
    }

    @Test
    void muchIsMoreWhereMoreLives() {
        assertFalse(Memory.isDue(1200 * MEGABYTE, 1000 * MEGABYTE, Memory.Now.RESTS));
        assertTrue(Memory.isDue(1300 * MEGABYTE, 1000 * MEGABYTE, Memory.Now.RESTS));
    }
}
