package unroll.tensor;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import unroll.io.BadInput;
import unroll.io.Quoted;
import unroll.text.TensorKey;

/// The format of Hugging Face's safetensors, by its public description: eight bytes with the length N of the header,
/// lowest byte first; N bytes of JSON ([SafetensorsHeader]); then the numbers, rows together, lowest byte first. The arrays
/// fill the rest of the file with no gap between them and no overlap.
final class SafetensorsReader {
    private static final Map<String, ElementType> TYPES = Map.ofEntries(Map.entry("F64", ElementType.FLOAT64),
            Map.entry("F32", ElementType.FLOAT32), Map.entry("F16", ElementType.FLOAT16),
            Map.entry("BF16", ElementType.BFLOAT16), Map.entry("I64", ElementType.INT64),
            Map.entry("I32", ElementType.INT32), Map.entry("I16", ElementType.INT16), Map.entry("I8", ElementType.INT8),
            Map.entry("U64", ElementType.UINT64), Map.entry("U32", ElementType.UINT32),
            Map.entry("U16", ElementType.UINT16), Map.entry("U8", ElementType.UINT8));
    private static final int LONGEST_HEADER = 8 << 20;
    private final ByteBuffer bytes;
    private final Broken broken;

    private SafetensorsReader(ByteBuffer bytes, Broken broken) {
        this.bytes = bytes;
        this.broken = broken;
    }

    /// Whether the bytes begin as such a file does: a length that fits into the file, then an opening bracket.
    static boolean isMarked(ByteBuffer bytes) {
        long length = bytes.remaining() <= Long.BYTES
                ? -1
                : bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN).getLong(0);
        return length > 0 && length <= bytes.remaining() - Long.BYTES && bytes.get(Long.BYTES) == '{';
    }

    /// The arrays in some bytes, which are kept.
    static List<Tensor> read(ByteBuffer bytes, Broken broken) throws BadInput {
        return new SafetensorsReader(bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN), broken).read();
    }

    private List<Tensor> read() throws BadInput {
        broken.demand(bytes.limit() > Long.BYTES, TensorKey.SAFETENSORS_SHORT);
        long length = bytes.getLong(0);
        int rest = bytes.limit() - Long.BYTES;
        broken.demand(length >= 0 && length <= rest, TensorKey.SIZES_DIFFER, Long.toUnsignedString(length),
                Integer.toString(rest));
        broken.demand(length <= LONGEST_HEADER, TensorKey.SAFETENSORS_LONG, Long.toString(length), LONGEST_HEADER);
        byte[] header = new byte[(int) length];
        bytes.get(Long.BYTES, header);
        List<SafetensorsHeader.Item> items = SafetensorsHeader.of(header, broken);
        broken.demand(!items.isEmpty(), TensorKey.SAFETENSORS_EMPTY);
        int start = Long.BYTES + header.length;
        ByteBuffer data = bytes.slice(start, bytes.limit() - start).order(ByteOrder.LITTLE_ENDIAN);
        demandFilled(items, data.limit());
        List<Tensor> tensors = new ArrayList<>();
        for (SafetensorsHeader.Item item : items) {
            tensors.add(tensor(item, data));
        }
        return tensors;
    }

    private void demandFilled(List<SafetensorsHeader.Item> items, int size) throws BadInput {
        long reached = 0;
        Comparator<SafetensorsHeader.Item> order = Comparator.comparingLong(SafetensorsHeader.Item::begin)
                .thenComparingLong(SafetensorsHeader.Item::end);
        String before = "";
        for (SafetensorsHeader.Item item : items.stream().sorted(order).toList()) {
            Broken here = broken.array(item.name());
            here.demand(item.begin() <= item.end() && item.end() <= size, TensorKey.OFFSETS_OUTSIDE,
                    Long.toString(item.begin()), Long.toString(item.end()), size);
            here.demand(item.begin() >= reached, TensorKey.OVERLAP, Quoted.brief(before));
            here.demand(item.begin() == reached, TensorKey.GAP, Long.toString(reached), Long.toString(item.begin()));
            reached = item.end();
            before = item.name();
        }
        broken.demand(reached == size, TensorKey.SIZES_DIFFER, Long.toString(reached), Integer.toString(size));
    }

    private Tensor tensor(SafetensorsHeader.Item item, ByteBuffer data) throws BadInput {
        String name = Names.checked(item.name(), broken);
        Broken here = broken.array(name);
        if (!TYPES.containsKey(item.type())) {
            return Tensor.ofNoNumbers(broken.file(), name, item.shape(), item.type());
        }
        ElementType type = TYPES.get(item.type());
        long count = item.shape().count().orElse(Long.MAX_VALUE);
        long size = item.end() - item.begin();
        here.demand(count <= Integer.MAX_VALUE, TensorKey.SHAPE_LARGE, item.shape().text());
        here.demand(count * type.size() == size, TensorKey.SIZES_DIFFER, Long.toString(count * type.size()),
                Long.toString(size));
        ByteBuffer own = data.slice((int) item.begin(), (int) size).order(ByteOrder.LITTLE_ENDIAN);
        return new Tensor(broken.file(), name, item.shape(), type.id(),
                Elements.InBytes.rowMajor(own, type, item.shape().squeezed()));
    }
}
