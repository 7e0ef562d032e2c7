package unroll.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import unroll.edit.NumberDrag.Pace;

final class NumberDragTest {

    private static double after(double start, double like, double up) {
        return NumberDrag.of(start, like).moved(up, Pace.PLAIN).number();
    }

    @Test
    void ahundredPixelsLeadAsFarAsTheLargestOfItsLike() {
        assertEquals(1.1, after(0.3, 0.8, 100));
        assertEquals(-0.5, after(0.3, 0.8, -100));
        assertEquals(-6, after(-3, 2, -100));
        assertEquals(1, after(0, 0, 100));
    }

    @Test
    void numbersStayShort() {
        assertEquals(0.49, after(0.47213595499957939, 0.8, 2));
        assertEquals(0.474, NumberDrag.of(0.47213595499957939, 0.8).moved(2, Pace.FINE).number());
        assertEquals(1.2e-5, after(1e-5, 1e-5, 20));
        assertEquals(1.2e9, after(1e9, 1e9, 20));
    }

    @Test
    void backWhereItBeganItIsWhatItWasToTheBit() {
        for (double start : new double[]{0.1 + 0.2, -0.0, 1e300, Double.MIN_VALUE, -7.123456789012345}) {
            NumberDrag drag = NumberDrag.of(start, 0.7);
            for (int i = 0; i < 300; i++) {
                drag = drag.moved(0.1 * i, i % 2 == 0 ? Pace.PLAIN : Pace.FINE);
            }
            for (int i = 299; i >= 0; i--) {
                drag = drag.moved(-0.1 * i, i % 2 == 0 ? Pace.PLAIN : Pace.FINE);
            }
            assertEquals(Double.doubleToRawLongBits(start), Double.doubleToRawLongBits(drag.number()), "" + start);
        }
    }

    @Test
    void everyPixelOfTwoLeadsOnAndUpIsMore() {
        for (double like : new double[]{1e-300, 3e-5, 0.3, 0.39, 0.41, 0.99, 1, 4, 9.9, 1e12, 1e307}) {
            double before = after(0, like, 0);
            for (int up = 3; up < 200; up += 3) {
                double now = after(0, like, up);
                assertTrue(now > before, like + " after " + up);
                before = now;
            }
        }
    }

    @Test
    void itNeverLeavesTheNumbers() {
        assertEquals(Double.MAX_VALUE, after(Double.MAX_VALUE, 1, 500));
        assertEquals(-Double.MAX_VALUE, after(-Double.MAX_VALUE, 1, -500));
        assertEquals(1, after(0, Double.POSITIVE_INFINITY, 100));
        assertEquals(0L, Double.doubleToRawLongBits(after(0.3, 0.3, -100)));
    }
}
