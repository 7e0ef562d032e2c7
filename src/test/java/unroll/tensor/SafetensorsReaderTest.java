package unroll.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unroll.io.BadInput;
import unroll.linalg.Matrix;

final class SafetensorsReaderTest {

    @ParameterizedTest
    @CsvSource({"F64, float64, 000000000000f03f 00000000000000c0", "F32, float32, 0000803f 000000c0",
            "F16, float16, 003c 00c0", "BF16, bfloat16, 803f 00c0", "I64, int64, 0100000000000000 feffffffffffffff",
            "I32, int32, 01000000 feffffff", "I16, int16, 0100 feff", "I8, int8, 01 fe"})
    void everyType(String type, String name, String data) throws BadInput {
        byte[] bytes = ByteFiles.hex(data);
        Tensor tensor = Reading.one("x.safetensors", ByteFiles.safetensors("{\"__metadata__\":{\"format\":\"pt\"},"
                + item("a.b", type, "1,2", 0, bytes.length) + "}", bytes));
        assertEquals(Matrix.of(1, 2, 1, -2), tensor.matrix());
        assertEquals("a.b 1×2 " + name, tensor.toString());
    }

    @ParameterizedTest
    @CsvSource({"U64, uint64, 0100000000000000 ff00000000000000", "U32, uint32, 01000000 ff000000",
            "U16, uint16, 0100 ff00", "U8, uint8, 01 ff"})
    void wholeNumbersWithoutSign(String type, String name, String data) throws BadInput {
        byte[] bytes = ByteFiles.hex(data);
        Tensor tensor = Reading.one("x.safetensors",
                ByteFiles.safetensors("{" + item("b", type, "2", 0, bytes.length) + "}", bytes));
        assertEquals(Matrix.column(1, 255), tensor.matrix());
        assertEquals(name, tensor.type());
    }

    /// The whole file as bytes: length of the header, header filled up with spaces, numbers.
    @Test
    void aGoldenFile() throws BadInput {
        byte[] golden = ByteFiles.hex("4000000000000000"
                + "7b2257223a7b226474797065223a22463332222c227368617065223a5b322c315d2c"
                + "22646174615f6f666673657473223a5b302c385d7d7d2020202020202020" + "0000803f" + "0000c0bf");
        Tensor tensor = Reading.one("anything", golden);
        assertEquals("W 2×1 float32", tensor.toString());
        assertEquals(Matrix.of(2, 1, 1, -1.5), tensor.matrix());
    }

    @Test
    void arraysMayStandInAnyOrderAndNeedNotBeNumbers() throws BadInput {
        byte[] bytes = ByteFiles.safetensors(
                "{" + item("second", "F64", "1", 8, 16) + "," + item("f8", "F8_E4M3", "2,4", 0,
                        8) + "," + item("empty", "F32", "0,5", 16, 16) + "," + item("scalar", "F64", "", 16, 24) + "}",
                ByteFiles.doubles(1, 2, 3));
        List<Tensor> tensors = Reading.all("x.safetensors", bytes);
        assertEquals(List.of("second", "f8", "empty", "scalar"), ByteFiles.names(tensors));
        assertEquals(Matrix.column(2), tensors.getFirst().matrix());
        assertEquals(List.of(false, true, true, true), tensors.stream().map(it -> it.unfit().isPresent()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', value = {
            "'a':{'dtype':'F64','shape':[2],'data_offsets':[0,16]},'b':{'dtype':'F64','shape':[2],'data_offsets':[8,24]} ~ b: it overlaps with a; save the file again",
            "'a':{'dtype':'F64','shape':[1],'data_offsets':[0,8]},'b':{'dtype':'F64','shape':[1],'data_offsets':[16,24]} ~ b: the bytes from 8 to 16 before it belong to no array; save it again",
            "'a':{'dtype':'F64','shape':[2],'data_offsets':[8,24]} ~ a: the bytes from 0 to 8 before it belong to no array; save it again",
            "'a':{'dtype':'F64','shape':[2],'data_offsets':[0,16]} ~ damaged or cut short: 16 bytes are announced, 24 are there; save it again",
            "'a':{'dtype':'F64','shape':[4],'data_offsets':[0,32]} ~ a: its data_offsets 0 and 32 do not lie in the 24 bytes that there are; save it again",
            "'a':{'dtype':'F64','shape':[3],'data_offsets':[24,0]} ~ a: its data_offsets 24 and 0 do not lie in the 24 bytes that there are; save it again",
            "'a':{'dtype':'F64','shape':[2],'data_offsets':[0,24]} ~ a: damaged or cut short: 16 bytes are announced, 24 are there; save it again",
            "'a':{'dtype':'F64','shape':[-3],'data_offsets':[0,24]} ~ a: -3 cannot be a size: it must be a whole number, not negative and not too large; save it again",
            "'a':{'dtype':'F64','shape':[3],'data_offsets':[0,18446744073709551640]} ~ a: 18446744073709551640 cannot be a size: it must be a whole number, not negative and not too large; save it again",
            "'a':{'dtype':'F64','shape':[4294967296,4294967299],'data_offsets':[0,24]} ~ a: an array of shape 4294967296×4294967299 does not fit; save only the weights",
            "'a':{'dtype':'F64','shape':[3]} ~ a: the header has no dtype, shape and data_offsets for this array; save it again",
            "'a':{'dtype':'F64','shape':[3],'data_offsets':[0]} ~ a: the header has no dtype, shape and data_offsets for this array; save it again",
            "'a':{'dtype':'F64','shape':[3.5],'data_offsets':[0,24]} ~ a: the header has no dtype, shape and data_offsets for this array; save it again",
            "'a':{'dtype':8,'shape':[3],'data_offsets':[0,24]} ~ a: the header has no dtype, shape and data_offsets for this array; save it again",
            "'a':{'dtype':'F64','dtype':'F64','shape':[3],'data_offsets':[0,24]} ~ a: the header has no dtype, shape and data_offsets for this array; save it again",
            "'a':7 ~ a: the header has no dtype, shape and data_offsets for this array; save it again",
            "'a':{'dtype':'F64','shape':[2],'data_offsets':[0,16]},'a':{'dtype':'F64','shape':[1],'data_offsets':[16,24]} ~ a: two arrays have this name; rename one and save again",
            "'../a':{'dtype':'F64','shape':[3],'data_offsets':[0,24]} ~ “../a” cannot be an array’s name: it is empty or too long, has control characters, or leads out of a folder; rename the array and save again",
            "'a':{'deep':[[[[[[[[[[[[1]]]]]]]]]]]]} ~ the header is not the JSON of a .safetensors file; save it again",
            "'__metadata__':{} ~ there is no array in this file; save the weights again",
            "'a':{'dtype':'F64' ~ a: the header has no dtype, shape and data_offsets for this array; save it again",
            "'a':{'dtype' ~ the header is not the JSON of a .safetensors file; save it again"})
    void aHeaderThatIsWrongIsOneSentence(String items, String words) {
        byte[] bytes = ByteFiles.safetensors("{" + items.replace('\'', '"') + "}", ByteFiles.doubles(1, 2, 3));
        assertEquals("x.safetensors: " + words, Reading.problem("x.safetensors", bytes));
    }

    @Test
    void aHeaderLongerThanTheFileIsRefused() {
        byte[] bytes = ByteFiles.join(ByteFiles.little(-1, 8), ByteFiles.ascii("{}"));
        assertEquals("x.safetensors: damaged or cut short: 18446744073709551615 bytes are announced, 2 are there;"
                + " save it again", Reading.problem("x.safetensors", bytes));
    }

    @Test
    void tooManyArraysAreRefused() {
        StringBuilder items = new StringBuilder("{");
        for (int i = 0; i <= 10_000; i++) {
            items.append(i == 0 ? "" : ",").append(item("a" + i, "F64", "0", 0, 0));
        }
        assertEquals("x.safetensors: there are more arrays than the 10000 that fit; save only the weights",
                Reading.problem("x.safetensors", ByteFiles.safetensors(items + "}", new byte[0])));
    }

    @Test
    void cutAnywhereItIsRefused() {
        byte[] whole = ByteFiles.safetensors("{" + item("a", "F64", "3", 0, 24) + "}  ", ByteFiles.doubles(1, 2, 3));
        for (int length = 0; length < whole.length; length++) {
            String problem = Reading.problem("x.safetensors", Arrays.copyOf(whole, length));
            assertTrue(problem.startsWith("x.safetensors: "), problem);
        }
    }

    private static String item(String name, String type, String shape, int begin, int end) {
        return "\"" + name + "\":{\"dtype\":\"" + type + "\",\"shape\":[" + shape + "],\"data_offsets\":[" + begin + ","
                + end + "]}";
    }
}
