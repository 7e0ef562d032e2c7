package unroll.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumbersTest {

    private static final double[] EDGES = {0.0, -0.0, 0.005, -0.005, 0.00499999, 0.0050000001, 0.001, 0.00099999,
            0.0009994, 0.5, 1, 9.995, 99.99, 99.994, 99.996, 100, 999.94, 999.96, 9999.4, 9999.6, 1e4, 1e15, 1e16, 1e21,
            1e-300, 1e300, Double.MAX_VALUE, Double.MIN_VALUE, Double.MIN_NORMAL, Math.nextDown(Double.MIN_NORMAL),
            Math.PI, 0.1 + 0.2, 1.0 / 3, Math.nextUp(1.0)};

    private final Numbers english = new Numbers(Language.ENGLISH);
    private final Numbers portuguese = new Numbers(Language.PORTUGUESE);

    @ParameterizedTest
    @CsvSource({"0, 0", "-0.0, 0", "1, 1.00", "-0.9, −0.90", "0.236, 0.24", "-1.376, −1.38", "0.00412, 0.00412",
            "-0.0041249, −0.00412", "0.004, 0.00400", "0.005, 0.00500", "0.0051, 0.01", "0.001, 0.00100",
            "0.0009996, 0.00100", "0.00099949, 9.99e−4", "1.234e-7, 1.23e−7", "-1.235e-7, −1.24e−7",
            "9.996e-8, 1.00e−7", "4.1e9, 4.10e+9", "12.345, 12.34", "99.996, 100.0", "123.45, 123.4", "999.96, 1000",
            "1234.5, 1234", "9999.4, 9999", "9999.6, 1.00e+4", "10000, 1.00e+4", "-12345.6, −1.23e+4",
            "4.9E-324, 4.90e−324", "1.7976931348623157E308, 1.80e+308", "NaN, NaN", "Infinity, ∞", "-Infinity, −∞"})
    void aCellIsShortAndHidesNoNumber(double value, String shown) {
        assertEquals(shown, english.cell(value));
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "-0.9, −0.9", "0, 0", "-0.0, 0", "1, 1", "12, 12", "1.5, 1.5", "0.125, 0.125", "1000, 1000",
            "0.001, 0.001", "0.0001, 1.00e−4", "0.12345, 0.12", "0.30000000000000004, 0.30", "100000, 1.00e+5",
            "NaN, NaN"})
    void aWeightIsShownAsItWasWritten(double value, String shown) {
        assertEquals(shown, english.given(value));
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "-1.0E-7, −1.0e−7", "1.0E21, 1.0e+21", "-0.0, 0", "NaN, NaN", "-Infinity, −∞"})
    void allDigitsAreShownOnDemand(double value, String shown) {
        assertEquals(shown, english.full(value));
    }

    @Test
    void portugueseHasADecimalComma() {
        assertEquals("−0,90", portuguese.cell(-0.9));
        assertEquals("1,23e−7", portuguese.cell(1.23e-7));
        assertEquals("0,1", portuguese.given(0.1));
        assertEquals("−1,5e−7", portuguese.full(-1.5e-7));
    }

    @Test
    void allDigitsReadBackToTheSameDouble() {
        samples().forEach(value -> {
            assertEquals(value, read(english.full(value), '.'), 0.0);
            assertEquals(value, read(portuguese.full(value), ','), 0.0);
        });
    }

    @Test
    void noNumberThatIsNotZeroIsShownAsZero() {
        samples().filter(value -> value != 0).forEach(value -> {
            for (Function<Double, String> form : List.<Function<Double, String>>of(english::cell, english::given)) {
                String shown = form.apply(value);
                assertTrue(shown.matches(".*[1-9].*"), () -> value + " is shown as " + shown);
                assertEquals(value < 0, shown.startsWith("−"), shown);
            }
        });
    }

    @Test
    void nothingIsEverMinusZero() {
        samples().forEach(value -> Stream.of(english.cell(value), english.given(value), english.full(value))
                .forEach(shown -> assertFalse(shown.matches("[-−]0([.,]0*)?"), shown)));
    }

    @Test
    void aCellStaysNearItsValue() {
        samples().filter(value -> value != 0).forEach(value -> {
            BigDecimal shown = new BigDecimal(english.cell(value).replace('−', '-'));
            double halfStep = Math.max(Math.abs(value) * 0.0051, Math.abs(value) > 0.005 ? 0.0050001 : 0);
            BigDecimal off = shown.subtract(new BigDecimal(value)).abs();
            assertTrue(off.compareTo(new BigDecimal(halfStep + Double.MIN_VALUE)) <= 0, () -> value + " → " + shown);
        });
    }

    @Test
    void aCellIsNarrow() {
        samples().forEach(value -> assertTrue(english.cell(value).length() <= 10, () -> english.cell(value)));
        samples().filter(value -> Math.abs(value) < 10 && Math.abs(value) > 0.005)
                .forEach(value -> assertTrue(english.cell(value).length() <= 6, () -> english.cell(value)));
    }

    private static double read(String shown, char point) {
        return Double.parseDouble(shown.replace(point, '.').replace('−', '-'));
    }

    /// Edges of both signs, bits at random, and numbers of ordinary size.
    private static DoubleStream samples() {
        Random random = new Random(7);
        DoubleStream bits = random.longs(20_000).mapToDouble(Double::longBitsToDouble).filter(Double::isFinite);
        DoubleStream ordinary = random.doubles(20_000, -12, 6)
                .map(power -> Math.pow(10, power) * (random.nextBoolean() ? 1 : -1));
        DoubleStream edges = DoubleStream.of(EDGES).flatMap(edge -> DoubleStream.of(edge, -edge));
        return DoubleStream.concat(edges, DoubleStream.concat(bits, ordinary));
    }

    @Test
    void aWholeNumberHasAllItsDigitsAndATrueMinus() {
        assertEquals("9223372036854775807", new Numbers(Language.PORTUGUESE).whole(Long.MAX_VALUE));
        assertEquals("−7", new Numbers(Language.ENGLISH).whole(-7));
    }
}
