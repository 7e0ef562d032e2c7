package unroll.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unroll.io.BadInput;
import unroll.linalg.Matrix;

final class NpyReaderTest {
    private static final Matrix TWO_BY_THREE = Matrix.of(2, 3, 1, -2, 3, 0, 64, 7);

    @ParameterizedTest
    @CsvSource({
            "<f8, float64, 000000000000f03f 00000000000000c0 0000000000000840 0000000000000000 0000000000005040 0000000000001c40",
            ">f8, float64, 3ff0000000000000 c000000000000000 4008000000000000 0000000000000000 4050000000000000 401c000000000000",
            "<f4, float32, 0000803f 000000c0 00004040 00000000 00008042 0000e040",
            ">f4, float32, 3f800000 c0000000 40400000 00000000 42800000 40e00000",
            "<f2, float16, 003c 00c0 0042 0000 0054 0047", ">f2, float16, 3c00 c000 4200 0000 5400 4700",
            "<i8, int64, 0100000000000000 feffffffffffffff 0300000000000000 0000000000000000 4000000000000000 0700000000000000",
            ">i8, int64, 0000000000000001 fffffffffffffffe 0000000000000003 0000000000000000 0000000000000040 0000000000000007",
            "<i4, int32, 01000000 feffffff 03000000 00000000 40000000 07000000",
            ">i2, int16, 0001 fffe 0003 0000 0040 0007", "|i1, int8, 01 fe 03 00 40 07"})
    void everyTypeInBothByteOrders(String type, String name, String data) throws BadInput {
        Tensor tensor = Reading.one("U.npy", ByteFiles.npy(type, "False", "(2, 3)", ByteFiles.hex(data)));
        assertEquals(TWO_BY_THREE, tensor.matrix());
        assertEquals("U 2×3 " + name, tensor.toString());
    }

    @ParameterizedTest
    @CsvSource({"<u8, uint64, 0100000000000000 ff00000000000000", "<u4, uint32, 01000000 ff000000",
            ">u4, uint32, 00000001 000000ff", "<u2, uint16, 0100 ff00", "|u1, uint8, 01 ff"})
    void wholeNumbersWithoutSign(String type, String name, String data) throws BadInput {
        Tensor tensor = Reading.one("b.npy", ByteFiles.npy(type, "False", "(2,)", ByteFiles.hex(data)));
        assertEquals(Matrix.column(1, 255), tensor.matrix());
        assertEquals("b 2 " + name, tensor.toString());
    }

    @Test
    void columnsTogetherAreReadAsSuch() throws BadInput {
        byte[] data = ByteFiles.doubles(1, 0, -2, 64, 3, 7);
        assertEquals(TWO_BY_THREE, Reading.one("U.npy", ByteFiles.npy("<f8", "True", "(2, 3)", data)).matrix());
        byte[] column = ByteFiles.npy("<f8", "True", "(6,)", data);
        assertEquals(Matrix.column(1, 0, -2, 64, 3, 7), Reading.one("b.npy", column).matrix());
    }

    /// Versions 2 and 3 have four bytes for the length of the header; NumPy 1 wrote sizes of Python 2 as `3L`.
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "2; 00; 4; '{\"shape\": (2L, 3L), \"fortran_order\":False, \"descr\":\"<f8\"}   \n'",
            "3; 00; 4; '{''descr'': ''<f8'', ''fortran_order'': False, ''shape'': (2, 3)}'",
            "1; 05; 2; '  {''descr'':''<f8'',''fortran_order'':False,''shape'':(2,3,),}'"})
    void everyVersionAndSpellingOfTheHeader(String major, String minor, int size, String header) throws BadInput {
        byte[] bytes = ByteFiles.join(ByteFiles.hex("93 4e554d5059 0" + major + minor),
                ByteFiles.little(header.length(), size), ByteFiles.ascii(header),
                ByteFiles.doubles(TWO_BY_THREE.toArray()));
        assertEquals(TWO_BY_THREE, Reading.one("U.npy", bytes).matrix());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
            "{'descr': '|O', 'fortran_order': False, 'shape': (1,)} ~ the array holds Python objects, which are a pickle and can run any program when they are read, so it is never opened; save plain numbers, as with .astype(float)",
            "{'descr': [('a', '<f8')], 'fortran_order': False, 'shape': (1,)} ~ the array’s entries have fields (a structured type); save plain numbers, one array each",
            "{'descr': '<f8', 'fortran_order': False, 'shape': (2,)} ~ damaged or cut short: 16 bytes are announced, 8 are there; save it again",
            "{'descr': '<f4', 'fortran_order': False, 'shape': (1,)} ~ damaged or cut short: 4 bytes are announced, 8 are there; save it again",
            "{'descr': '<f8', 'fortran_order': False, 'shape': (-1,)} ~ -1 cannot be a size: it must be a whole number, not negative and not too large; save it again",
            "{'descr': '<f8', 'fortran_order': False, 'shape': (9999999999999999999,)} ~ 9999999999999999999 cannot be a size: it must be a whole number, not negative and not too large; save it again",
            "{'descr': '<f8', 'fortran_order': False, 'shape': (4294967296, 4294967296)} ~ an array of shape 4294967296×4294967296 does not fit; save only the weights",
            "{'descr': '<f8', 'fortran_order': False, 'shape': (2305843009213693953, )} ~ 2305843009213693953 cannot be a size: it must be a whole number, not negative and not too large; save it again",
            "{'descr': '<f8', 'fortran_order': False, 'shape': (999999999999999999, )} ~ an array of shape 999999999999999999 does not fit; save only the weights",
            "{'descr': '<f8', 'fortran_order': False, 'shape': ()} ~ U: it has 0 dimensions, and a weight has 1 or 2",
            "{'descr': '<c8', 'fortran_order': False, 'shape': (1,)} ~ U: its entries are no numbers that can be read (<c8)",
            "{'descr': '<U2', 'fortran_order': False, 'shape': (1,)} ~ U: its entries are no numbers that can be read (<U2)",
            "{'descr': '<M8[ns]', 'fortran_order': False, 'shape': (1,)} ~ U: its entries are no numbers that can be read (<M8[ns])",
            "{'descr': 'nonsense', 'fortran_order': False, 'shape': (1,)} ~ there is no type of numbers “nonsense”; save plain numbers, as float32 or float64",
            "{'descr': '<f8', 'shape': (1,)} ~ the header of the array is damaged; save it again with numpy.save",
            "{'descr': '<f8', 'fortran_order': 0, 'shape': (1,)} ~ the header of the array is damaged; save it again with numpy.save",
            "{'descr': '<f8', 'descr': '<f8', 'fortran_order': False, 'shape': (1,)} ~ the header of the array is damaged; save it again with numpy.save",
            "{'descr': '<f8', 'fortran_order': False, 'shape': (1,)} x ~ the header of the array is damaged; save it again with numpy.save",
            "{'descr': __import__('os'), 'fortran_order': False, 'shape': (1,)} ~ the header of the array is damaged; save it again with numpy.save",
            "{'descr': '<f8', 'fortran_order': False, 'shape': (1, 2 ~ the header of the array is damaged; save it again with numpy.save"})
    void aHeaderThatIsWrongIsOneSentence(String header, String words) {
        assertEquals("U.npy: " + words, Reading.problem("U.npy", ByteFiles.npy(header, new byte[8])));
    }

    @Test
    void aHeaderLongerThanTheFileIsRefused() {
        byte[] bytes = ByteFiles.join(ByteFiles.hex("93 4e554d5059 0200 ffffffff"), new byte[20]);
        assertEquals("U.npy: damaged or cut short: 4294967295 bytes are announced, 20 are there; save it again",
                Reading.problem("U.npy", bytes));
    }

    @Test
    void anotherVersionIsRefused() {
        byte[] bytes = ByteFiles.npy(1, 1, 1);
        bytes[6] = 4;
        assertEquals("U.npy: .npy format version 4 is not known, only 1 to 3; save the array with numpy.save",
                Reading.problem("U.npy", bytes));
    }

    @Test
    void anEmptyArrayAndANumberThatIsNotFiniteAreSaid() {
        assertEquals("U.npy: U: it is empty (0×3)",
                Reading.problem("U.npy", ByteFiles.npy("<f8", "False", "(0, 3)", new byte[0])));
        assertEquals("U.npy: U: entry [1][0] is NaN; a weight is a finite number",
                Reading.problem("U.npy", ByteFiles.npy(2, 2, 1, 2, Double.NaN, 4)));
        assertEquals("b.npy: b: entry [1] is -Infinity; a weight is a finite number", Reading.problem("b.npy",
                ByteFiles.npy("<f4", "False", "(2,)", ByteFiles.hex("00000000 000080ff"))));
    }

    @Test
    void cutAnywhereItIsRefused() {
        byte[] whole = ByteFiles.npy(2, 2, 1, 2, 3, 4);
        for (int length = 0; length < whole.length; length++) {
            String problem = Reading.problem("U.npy", Arrays.copyOf(whole, length));
            assertTrue(problem.startsWith("U.npy: "), problem);
        }
    }
}
