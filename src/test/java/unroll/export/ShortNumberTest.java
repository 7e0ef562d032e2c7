package unroll.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ShortNumberTest {

    @Test
    void noDigitIsWrittenThatIsNotNeeded() {
        assertEquals(
                List.of("0", "0", "1", "-1", "0.5", "-0.25", "0.001", "1920", "12.345", "0", "0.1", "0.07", "-3.05"),
                DoubleStream.of(0, -0.0, 1, -1, 0.5, -0.25, 0.001, 1920, 12.3451, -0.0004, 0.0999999, 0.07, -3.05)
                        .mapToObj(ShortNumber::of).toList());
    }

    @Test
    void threeDecimalsAreKept() {
        for (int i = -12_345; i < 12_345; i++) {
            assertEquals(i / 1000.0, Double.parseDouble(ShortNumber.of(i / 1000.0)));
        }
    }

    @Test
    void whatIsNotFiniteIsNoNumberOfAFile() {
        assertEquals(List.of("0", "0", "0"), DoubleStream
                .of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY).mapToObj(ShortNumber::of).toList());
    }
}
