package unroll.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0.5|0.5", "0,5|0.5", " −2 |-2", "-2|-2", "–2|-2", "+.25|0.25", "3.|3",
            ",5|0.5",
            "1e-3|0.001", "1E3|1000", "−1,5e−2|-0.015", "1 000|1000", "-0|0", "007|7", "1e-400|0"})
    void aNumberIsReadWithPointOrCommaAndAnyMinus(String text, double number) {
        assertEquals(new Typed.Value(number), Typed.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "1.2.3", "1.000,5", "--2", "1e", "NaN", "Infinity", "0x1p3", "1f", "1d", "∞",
            "1e400",
            "-1e999", "1/2", "1e99999999999"})
    void allElseIsNone(String text) {
        assertInstanceOf(Typed.Wrong.class, Typed.of(text));
    }
}
