package unroll.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ElementTypeTest {

    @Test
    void everyPatternOfHalfPrecisionIsTheNumberOfItsFormula() {
        everyPattern(ElementType.FLOAT16, 5, 10);
    }

    @Test
    void everyPatternOfBrainPrecisionIsTheNumberOfItsFormula() {
        everyPattern(ElementType.BFLOAT16, 8, 7);
    }

    /// IEEE 754: (−1)^sign · 2^(exponent − bias) · 1.mantissa, without the 1 and one exponent higher where the exponent
    /// is 0; all ones are infinite or no number.
    private static void everyPattern(ElementType type, int exponentBits, int mantissaBits) {
        int bias = (1 << exponentBits - 1) - 1;
        int top = (1 << exponentBits) - 1;
        for (int bits = 0; bits < 1 << 16; bits++) {
            double sign = bits >> 15 == 0 ? 1 : -1;
            int exponent = bits >> mantissaBits & top;
            int mantissa = bits & (1 << mantissaBits) - 1;
            double part = mantissa / Math.pow(2, mantissaBits);
            double expected = exponent == top
                    ? mantissa == 0 ? sign / 0.0 : Double.NaN
                    : exponent == 0
                            ? sign * part * Math.pow(2, 1.0 - bias)
                            : sign * (1 + part) * Math.pow(2, exponent - (double) bias);
            ByteBuffer bytes = ByteBuffer.wrap(ByteFiles.little(bits, 2)).order(ByteOrder.LITTLE_ENDIAN);
            assertEquals(Double.doubleToLongBits(expected), Double.doubleToLongBits(type.at(bytes, 0)),
                    Integer.toHexString(bits));
        }
    }

    @Test
    void wholeNumbersOf64BitsBecomeTheNearestDouble() {
        Random random = new Random(1);
        for (int i = 0; i < 100_000; i++) {
            long bits = random.nextLong() >>> random.nextInt(64) ^ (random.nextBoolean() ? 0 : 1L << 63);
            ByteBuffer bytes = ByteBuffer.wrap(ByteFiles.little(bits, 8)).order(ByteOrder.LITTLE_ENDIAN);
            assertEquals(new BigInteger(Long.toUnsignedString(bits)).doubleValue(), ElementType.UINT64.at(bytes, 0));
            assertEquals(BigInteger.valueOf(bits).doubleValue(), ElementType.INT64.at(bytes, 0));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"INT32", "INT16", "INT8", "UINT32", "UINT16", "UINT8"})
    void smallWholeNumbersAreExactAtTheirEnds(ElementType type) {
        boolean isSigned = type.id().startsWith("int");
        int bits = 8 * type.size();
        double least = isSigned ? -Math.pow(2, bits - 1.0) : 0;
        double most = isSigned ? Math.pow(2, bits - 1.0) - 1 : Math.pow(2, bits) - 1;
        assertEquals(isSigned ? -1 : most, at(type, -1L));
        assertEquals(isSigned ? least : Math.pow(2, bits - 1.0), at(type, 1L << bits - 1));
        assertEquals(isSigned ? most : Math.pow(2, bits - 1.0) - 1, at(type, (1L << bits - 1) - 1));
        assertEquals(0, at(type, 0));
        assertTrue(least < most);
    }

    private static double at(ElementType type, long bits) {
        return type.at(ByteBuffer.wrap(ByteFiles.little(bits, type.size())).order(ByteOrder.LITTLE_ENDIAN), 0);
    }
}
