package unroll.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WholeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|0", " 42 |42", "−7|-7", "-7|-7", "+3|3", "1 000|1000", "007|7",
            "9223372036854775807|9223372036854775807", "-9223372036854775808|-9223372036854775808"})
    void aWholeNumberIsReadWithAnyMinus(String text, long number) {
        assertEquals(new Whole.Value(number), Whole.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "1.5", "1,5", "1e3", "--2", "9223372036854775808", "٣", "0x10",
            "100000000000000000000"})
    void allElseIsNone(String text) {
        assertInstanceOf(Whole.Wrong.class, Whole.of(text));
    }
}
