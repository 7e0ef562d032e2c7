package unroll.tensor;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/// A matrix as the bytes of an `.npy` file, the same that `numpy.save` writes: doubles, lowest byte first, row after row.
final class NpyWriter {
    private static final String MARK = "\u0093NUMPY\u0001\u0000";
    private static final int PLACE_OF_HEADER = 10;
    private static final int ALIGNMENT = 64;

    private NpyWriter() {
    }

    static byte[] bytes(NamedMatrix array) {
        byte[] header = header(array.shape()).getBytes(StandardCharsets.ISO_8859_1);
        int count = array.numbers().rows() * array.numbers().columns();
        ByteBuffer made = ByteBuffer.allocate(PLACE_OF_HEADER + header.length + count * Double.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        made.put(MARK.getBytes(StandardCharsets.ISO_8859_1)).putShort((short) header.length).put(header);
        for (int n = 0; n < count; n++) {
            made.putDouble(array.numbers().get(n));
        }
        return made.array();
    }

    /// Filled up with spaces, so that the numbers begin at a multiple of 64.
    private static String header(TensorShape shape) {
        String sizes = shape.sizes().stream().map(String::valueOf).collect(Collectors.joining(", "));
        String text = "{'descr': '<f8', 'fortran_order': False, 'shape': (" + sizes + (shape.rank() == 1 ? "," : "")
                + "), }";
        int over = (PLACE_OF_HEADER + text.length() + 1) % ALIGNMENT;
        return text + " ".repeat(ALIGNMENT - over) + "\n";
    }
}
