package unroll.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class GroupFormatTest {
    private static final Numbers ENGLISH = new Numbers(Language.ENGLISH);

    @Test
    void smallNumbersHaveAPowerOfTenInCommon() {
        GroupFormat small = ENGLISH.group(-0.00319, 0.01, 0.0241, 0);
        assertEquals(List.of("−0.32", "1.00", "2.41", "0"), written(small, -0.00319, 0.01, 0.0241, 0));
        assertEquals(-2, small.power());
        assertEquals("\\times 10^{-2}", small.corner());
        assertEquals(List.of("0.0241", "−0.0032"), List.of(small.alone(0.0241), small.alone(-0.00319)));
    }

    @Test
    void numbersOfWhichNoneIsHiddenStayPlainWhereTheLargestIsNearlyAsGoodAsWithTwoDigits() {
        assertEquals(List.of("−0.05", "−0.09", "0.02"), written(ENGLISH.group(-0.0531, -0.0878, 0.0205), -0.0531,
                -0.0878, 0.0205));
        assertEquals(-2, ENGLISH.group(-0.0531, -0.0878, 0.0049).power());
        assertEquals(-2, ENGLISH.group(-0.0431, 0.0205).power());
    }

    @Test
    void hugeNumbersHaveAPowerOfTenInCommon() {
        GroupFormat huge = ENGLISH.group(1e6, -20_000);
        assertEquals(List.of("1.00", "−0.02"), written(huge, 1e6, -20_000));
        assertEquals(6, huge.power());
        assertEquals("1.00e+6", huge.alone(1e6));
    }

    @Test
    void ordinaryNumbersHaveOneNumberOfDecimals() {
        assertEquals(List.of("0.24", "−0.13", "12.50", "0"), written(ENGLISH.group(0.236, -0.127, 12.5, 0), 0.236,
                -0.127, 12.5, 0));
        assertEquals(List.of("120.0", "0.5"), written(ENGLISH.group(120, 0.5), 120, 0.5));
        Numbers four = new Numbers(Language.PORTUGUESE, Digits.FOUR);
        assertEquals(List.of("0,2360", "−0,1270"), written(four.group(0.236, -0.127), 0.236, -0.127));
    }

    @Test
    void weightsAreWrittenAsTheyWereSetAllWithTheSameDecimals() {
        assertEquals(List.of("−0.90", "0.25", "1.00"), written(ENGLISH.weightGroup(-0.9, 0.25, 1), -0.9, 0.25, 1));
        assertEquals(List.of("0", "1"), written(ENGLISH.givenGroup(0, 1), 0, 1));
        assertEquals(List.of("0.12", "0.50"), written(ENGLISH.weightGroup(0.123456, 0.5), 0.123456, 0.5));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsReadIsNoFurtherThanHalfOfTheLastDigit(Digits digits) {
        Random random = new Random(5);
        Numbers numbers = new Numbers(Language.ENGLISH, digits);
        for (int i = 0; i < 5000; i++) {
            double scale = Math.pow(10, random.nextInt(40) - 20);
            double[] values = DoubleStream.generate(() -> random.nextGaussian() * scale).limit(4).toArray();
            GroupFormat format = numbers.group(values);
            for (double value : values) {
                assertEquals(value, format.read(value), format.slack() * 1.0000001);
                assertFalse(format.of(value).matches("−0([.,]0*)?"), format.of(value));
            }
        }
    }

    @Test
    void allOfAGroupHaveTheSameDecimals() {
        Random random = new Random(6);
        for (int i = 0; i < 2000; i++) {
            double scale = Math.pow(10, random.nextInt(12) - 6);
            double[] values = DoubleStream.generate(() -> random.nextGaussian() * scale).limit(6).toArray();
            for (GroupFormat format : new Numbers(Language.ENGLISH, Digits.FOUR).group(values).narrower(values)) {
                assertEquals(1, DoubleStream.of(values).mapToObj(format::of)
                        .map(text -> text.length() - GroupFormat.wholes(text).length()).distinct().count());
            }
        }
    }

    @Test
    void theLargestHasTwoDigitsThatCount() {
        for (int exponent : IntStream.range(-30, 30).toArray()) {
            double largest = 3.7 * Math.pow(10, exponent);
            String text = ENGLISH.group(largest, largest / 1000).of(largest);
            assertTrue(text.replaceFirst("^0\\.0*", "").replace(".", "").length() >= 2, text);
        }
    }

    private static List<String> written(GroupFormat format, double... values) {
        return DoubleStream.of(values).mapToObj(format::of).toList();
    }
}
