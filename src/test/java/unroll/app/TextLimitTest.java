package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class TextLimitTest {

    @Test
    void noLetterIsCutInHalf() {
        assertEquals("ab", TextLimit.beginning("ab😀c", 3));
        assertEquals("ab😀", TextLimit.beginning("ab😀c", 4));
        assertEquals("", TextLimit.beginning("😀", 0));
        assertEquals("", TextLimit.beginning("😀", 1));
    }
}
