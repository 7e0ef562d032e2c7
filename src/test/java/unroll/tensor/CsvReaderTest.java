package unroll.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import unroll.io.BadInput;
import unroll.linalg.Matrix;

final class CsvReaderTest {

    /// A line break is `/`, a tab is `>`.
    @ParameterizedTest
    @ValueSource(strings = {"1,-2.5/3,4e1", "1,-2.5/3,4e1/", " 1 , -2.5 // 3 , +40 ", "1;-2,5/3;40", "1;-2.5/3;40",
            "1>-2,5/3>40.0", "1 -2.5/3 40", "  1   -2,5  /  3   40,0 ", "# from somewhere/1 -2.5/# and/3 40",
            "the,cat/1,-2.5/3,40", "\"the\";\"cat; too\"/1;-2,5/3;40", "the cat/1 -2.5/3 40", ",0,1/0,1,-2.5/1,3,40",
            "\"\";\"0\";\"1\"/\"a\";1;-2,5/\"b\";3;40", "a,1,-2.5/b,3,40", "h,the,cat/a,1,-2.5/b,3,40",
            "the>cat/a>1>-2.5/b>3>40", "0 1/a 1 -2.5/b 3 40", "1,−2.5/3,40", "\"1\",\"-2.5\"/\"3\",\"40\"",
            "\uFEFF1,-2.5/3,40"})
    void everyWayToWriteAMatrix(String text) throws BadInput {
        assertEquals(Matrix.of(2, 2, 1, -2.5, 3, 40), read(text).matrix());
    }

    @Test
    void aColumnAndANumberAlone() throws BadInput {
        assertEquals(Matrix.of(3, 1, 1, 2, 3), read("bias/1/2/3").matrix());
        assertEquals(Matrix.of(3, 1, 1, 2, 3), read("1/2/3").matrix());
        assertEquals(Matrix.of(1, 1, 0.5), read("0.5").matrix());
        assertEquals("M 3×1 text", read("1/2/3").toString());
    }

    @Test
    void digitsReadBackToTheSameDouble() throws BadInput {
        for (double number : new double[]{Math.PI, Double.MIN_VALUE, -0.0, Double.MAX_VALUE, 1.0 / 3}) {
            assertEquals(Matrix.of(1, 2, number, 1), read(number + ",1").matrix());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
            "1,2/3 ~ line 2, column 1: this row’s length is 1, the first row’s 2; make all rows equally long",
            "1/2/3,5 ~ line 3, column 1: found “3,5”; write a number",
            "1,2/3,x ~ line 2, column 3: found “x”; write a number",
            "1,2/3, ~ line 2, column 3: a number is missing; write one, 0 too",
            "1,2/3,nan ~ line 2, column 3: “nan” is not a finite number; write one up to about 1.8e308",
            "1,2/-inf,3 ~ line 2, column 1: “-inf” is not a finite number; write one up to about 1.8e308",
            "1,2/1e999,3 ~ line 2, column 1: “1e999” is not a finite number; write one up to about 1.8e308",
            "1,x/3,4 ~ line 1, column 3: found “x”; write a number",
            "1;2/3;4,5,6 ~ line 2, column 3: found “4,5,6”; write a number",
            "1,2/3,0x10 ~ line 2, column 3: found “0x10”; write a number",
            "1,2/3,4d ~ line 2, column 3: found “4d”; write a number",
            "1,2/3,\"4 ~ line 2, column 1: a quote is not closed, or something follows it; close it",
            "1,2/3,\"4\"5 ~ line 2, column 1: a quote is not closed, or something follows it; close it",
            "the,cat ~ there are no numbers in this file; write a row a line",
            "# nothing ~ there are no numbers in this file; write a row a line"})
    void whatIsWrongIsSaidWithItsPlace(String text, String words) {
        assertEquals("M.csv: " + words, Reading.problem("M.csv", bytes(text)));
    }

    @Test
    void bytesThatAreNoTextAreSaidSo() {
        assertEquals("M.csv: line 2, column 3: byte 0xFF is not UTF-8 text; save the file as UTF-8",
                Reading.problem("M.csv", ByteFiles.join(bytes("1,2/3,"), ByteFiles.hex("ff"))));
    }

    @Test
    void moreRowsOrColumnsThanFitAreRefused() {
        String words = "more than 10001 rows or columns, which do not fit; save only the weights";
        assertEquals("M.csv: " + words, Reading.problem("M.csv", bytes("1/".repeat(10_002))));
        assertEquals("M.csv: line 1, column 1: " + words, Reading.problem("M.csv", bytes("1,".repeat(10_001))));
    }

    @Test
    void moreNumbersThanFitAreRefused() {
        assertEquals("M.csv: more numbers than the 5000000 that fit; save only the weights",
                Reading.problem("M.csv", bytes(("1 ".repeat(2_000) + "/").repeat(2_501))));
    }

    private static Tensor read(String text) throws BadInput {
        return Reading.one("M.csv", bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.replace('/', '\n').replace('>', '\t').getBytes(StandardCharsets.UTF_8);
    }
}
