package unroll.tensor;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unroll.io.BadInput;
import unroll.io.Quoted;
import unroll.text.TensorKey;

/// NumPy's file of one array, `.npy`: versions 1, 2 and 3, both byte orders, rows or columns together.
///
/// The format is NumPy's, described in `numpy.lib.format`: eight bytes of mark and version, the length of the header in
/// two bytes (version 1) or four, the header ([NpyHeader]), the numbers.
final class NpyReader {
    private static final byte[] MARK = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int VERSIONS = 3;
    private static final int LONGEST_HEADER = 1 << 16;
    private static final Pattern TYPE = Pattern.compile("([<>|=])([A-Za-z])(\\d{0,9})(?:\\[[^]]*])?");
    private static final Map<String, ElementType> TYPES = Map.ofEntries(Map.entry("f8", ElementType.FLOAT64),
            Map.entry("f4", ElementType.FLOAT32), Map.entry("f2", ElementType.FLOAT16),
            Map.entry("i8", ElementType.INT64), Map.entry("i4", ElementType.INT32), Map.entry("i2", ElementType.INT16),
            Map.entry("i1", ElementType.INT8), Map.entry("u8", ElementType.UINT64), Map.entry("u4", ElementType.UINT32),
            Map.entry("u2", ElementType.UINT16), Map.entry("u1", ElementType.UINT8));
    private final ByteBuffer bytes;
    private final String name;
    private final Broken broken;

    private NpyReader(ByteBuffer bytes, String name, Broken broken) {
        this.bytes = bytes;
        this.name = name;
        this.broken = broken;
    }

    /// Whether the bytes begin as such a file does.
    static boolean isMarked(ByteBuffer bytes) {
        return bytes.remaining() >= MARK.length && bytes.slice(0, MARK.length).equals(ByteBuffer.wrap(MARK));
    }

    /// The array in some bytes, which are kept.
    ///
    /// @param name the array's name
    static Tensor read(ByteBuffer bytes, String name, Broken broken) throws BadInput {
        return new NpyReader(bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN), name, broken).read();
    }

    private Tensor read() throws BadInput {
        broken.demand(isMarked(bytes), TensorKey.NPY_UNMARKED);
        broken.demand(bytes.limit() >= 10, TensorKey.NPY_HEADER);
        int version = Byte.toUnsignedInt(bytes.get(6));
        broken.demand(version >= 1 && version <= VERSIONS, TensorKey.NPY_VERSION, version, VERSIONS);
        int start = version == 1 ? 10 : 12;
        broken.demand(bytes.limit() >= start, TensorKey.NPY_HEADER);
        long length = version == 1
                ? Short.toUnsignedInt(bytes.getShort(8))
                : Integer.toUnsignedLong(bytes.getInt(8));
        broken.demand(length <= bytes.limit() - start, TensorKey.SIZES_DIFFER, Long.toString(length),
                Long.toString(bytes.limit() - start));
        broken.demand(length <= LONGEST_HEADER, TensorKey.NPY_HEADER);
        byte[] text = new byte[(int) length];
        bytes.get(start, text);
        NpyHeader header = NpyHeader.of(
                new String(text, version < VERSIONS ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8), broken);
        int at = start + text.length;
        return tensor(header, bytes.slice(at, bytes.limit() - at));
    }

    private Tensor tensor(NpyHeader header, ByteBuffer data) throws BadInput {
        if (header.type().equals(NpyHeader.STRUCTURED)) {
            return unread(header, TensorKey.NPY_STRUCTURED);
        }
        Matcher type = TYPE.matcher(header.type());
        if (!type.matches()) {
            return unread(header, TensorKey.TYPE_UNKNOWN, Quoted.of(header.type()));
        }
        if (type.group(2).equals("O")) {
            return unread(header, TensorKey.NPY_OBJECTS);
        }
        long size = type.group(3).isEmpty() ? 1 : Long.parseLong(type.group(3)) * (type.group(2).equals("U") ? 4 : 1);
        TensorShape shape = header.shape();
        long count = shape.count().orElse(Long.MAX_VALUE);
        broken.demand(count <= Integer.MAX_VALUE, TensorKey.SHAPE_LARGE, shape.text());
        broken.demand(count * size == data.limit(), TensorKey.SIZES_DIFFER, Long.toString(count * size),
                Integer.toString(data.limit()));
        String kind = type.group(2) + type.group(3);
        data.order(type.group(1).equals(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        if (!TYPES.containsKey(kind)) {
            Optional<List<String>> texts = shape.rank() == 1
                    ? NpyTexts.of(type.group(2), (int) size, (int) count, data)
                    : Optional.empty();
            return texts.map(it -> Tensor.ofTexts(broken.file(), name, shape, header.type(), it))
                    .orElseGet(() -> Tensor.ofNoNumbers(broken.file(), name, shape, header.type()));
        }
        ElementType element = TYPES.get(kind);
        return new Tensor(broken.file(), name, shape, element.id(), switch (header.order()) {
            case ROWS -> Elements.InBytes.rowMajor(data, element, shape.squeezed());
            case COLUMNS -> Elements.InBytes.columnMajor(data, element, shape.squeezed());
        });
    }

    /// An array whose bytes are never looked at.
    private Tensor unread(NpyHeader header, TensorKey why, Object... arguments) {
        return Tensor.unread(broken.file(), name, header.shape(), header.type(),
                broken.because(why, arguments).problem());
    }
}
