package unroll.tensor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import unroll.io.JsonText;

/// Arrays as the bytes of a safetensors file, as doubles. The header is filled up with spaces, so that the numbers begin
/// at a multiple of 8.
final class SafetensorsWriter {
    private static final int ALIGNMENT = 8;

    private SafetensorsWriter() {
    }

    static byte[] bytes(List<NamedMatrix> arrays) {
        byte[] header = header(arrays).getBytes(StandardCharsets.US_ASCII);
        int size = arrays.stream().mapToInt(SafetensorsWriter::size).sum();
        ByteBuffer made = ByteBuffer.allocate(Long.BYTES + header.length + size).order(ByteOrder.LITTLE_ENDIAN);
        made.putLong(header.length).put(header);
        for (NamedMatrix array : arrays) {
            for (int n = 0; n < size(array) / Double.BYTES; n++) {
                made.putDouble(array.numbers().get(n));
            }
        }
        return made.array();
    }

    private static int size(NamedMatrix array) {
        return array.numbers().rows() * array.numbers().columns() * Double.BYTES;
    }

    private static String header(List<NamedMatrix> arrays) {
        StringBuilder made = new StringBuilder();
        JsonText json = new JsonText(made);
        try {
            json.object();
            int begin = 0;
            for (NamedMatrix array : arrays) {
                json.key(array.name()).object().key("dtype").text("F64").key("shape").list();
                for (long length : array.shape().sizes()) {
                    json.whole((int) length);
                }
                json.close().key("data_offsets").list().whole(begin).whole(begin + size(array)).close().close();
                begin += size(array);
            }
            json.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made.append(" ".repeat((ALIGNMENT - made.length() % ALIGNMENT) % ALIGNMENT)).toString();
    }
}
