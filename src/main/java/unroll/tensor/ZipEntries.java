package unroll.tensor;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import unroll.io.BadInput;
import unroll.text.TensorKey;

/// The directory of a ZIP archive, held against what it points to: inside the archive, nothing twice, nothing
/// overlapping, each entry's own header saying the same.
///
/// By the format's description (APPNOTE 6.3): the end record leads to the central directory, that to the entries; sizes
/// that need more than 32 bits stand in extra fields (ZIP64), as NumPy writes them whatever the size.
final class ZipEntries {
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int END64 = 0x06064b50;
    private static final int END64_SIZE = 56;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_SIZE = 20;
    private static final int CENTRAL = 0x02014b50;
    private static final int CENTRAL_SIZE = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_SIZE = 30;
    private static final int ENCRYPTED = 1;
    private static final int SIZES_FOLLOW = 1 << 3;
    private final ByteBuffer bytes;
    private final Broken broken;

    private ZipEntries(ByteBuffer bytes, Broken broken) {
        this.bytes = bytes;
        this.broken = broken;
    }

    /// Whether the bytes begin as an archive does.
    static boolean isMarked(ByteBuffer bytes) {
        int mark = bytes.remaining() < 4 ? 0 : bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN).getInt(0);
        return mark == LOCAL || mark == END;
    }

    /// The entries in the order of the directory.
    static List<ZipEntry> of(ByteBuffer bytes, Broken broken) throws BadInput {
        ZipEntries archive = new ZipEntries(bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN), broken);
        try {
            return archive.read();
        } catch (IndexOutOfBoundsException e) {
            throw broken.because(e, TensorKey.ZIP_OUTSIDE);
        }
    }

    private List<ZipEntry> read() throws BadInput {
        int end = end();
        long count = Short.toUnsignedInt(bytes.getShort(end + 10));
        long size = Integer.toUnsignedLong(bytes.getInt(end + 12));
        long start = Integer.toUnsignedLong(bytes.getInt(end + 16));
        int bound = end;
        if (end >= LOCATOR_SIZE && bytes.getInt(end - LOCATOR_SIZE) == LOCATOR) {
            bound = offset(bytes.getLong(end - LOCATOR_SIZE + 8), END64_SIZE, end - LOCATOR_SIZE);
            broken.demand(bytes.getInt(bound) == END64, TensorKey.ZIP_OUTSIDE);
            count = bytes.getLong(bound + 32);
            size = bytes.getLong(bound + 40);
            start = bytes.getLong(bound + 48);
        }
        broken.demand(count >= 0 && count <= TensorFiles.MOST, TensorKey.TENSORS_MANY, TensorFiles.MOST);
        int from = offset(start, size, bound);
        List<ZipEntry> entries = directory(from, from + (int) size, (int) count);
        demandApart(entries);
        return entries;
    }

    /// Where the end record is: the last that a comment of the length it says can follow.
    private int end() throws BadInput {
        int last = bytes.limit() - END_SIZE;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END && Short.toUnsignedInt(bytes.getShort(at + 20)) == last - at) {
                return at;
            }
        }
        throw broken.because(TensorKey.ZIP_ENDLESS);
    }

    private List<ZipEntry> directory(int from, int to, int count) throws BadInput {
        List<ZipEntry> entries = new ArrayList<>();
        int at = from;
        while (at < to && entries.size() < count) {
            broken.demand(to - at >= CENTRAL_SIZE && bytes.getInt(at) == CENTRAL, TensorKey.ZIP_OUTSIDE);
            int name = Short.toUnsignedInt(bytes.getShort(at + 28));
            int extra = Short.toUnsignedInt(bytes.getShort(at + 30));
            int comment = Short.toUnsignedInt(bytes.getShort(at + 32));
            entries.add(entry(at, name, extra, from));
            at += CENTRAL_SIZE + name + extra + comment;
        }
        broken.demand(at == to && entries.size() == count, TensorKey.ZIP_OUTSIDE);
        return entries;
    }

    private ZipEntry entry(int at, int nameLength, int extraLength, int bound) throws BadInput {
        String name = text(at + CENTRAL_SIZE, nameLength);
        Broken here = broken.array(name);
        int flags = bytes.getShort(at + 8);
        here.demand((flags & ENCRYPTED) == 0, TensorKey.ZIP_ENCRYPTED);
        Zip64 sizes = new Zip64(bytes.slice(at + CENTRAL_SIZE + nameLength, extraLength));
        long size = sizes.instead(bytes.getInt(at + 24));
        long packed = sizes.instead(bytes.getInt(at + 20));
        int local = offset(sizes.instead(bytes.getInt(at + 42)), LOCAL_SIZE, bound);
        here.demand(bytes.getInt(local) == LOCAL, TensorKey.ZIP_OUTSIDE);
        int localName = Short.toUnsignedInt(bytes.getShort(local + 26));
        int localExtra = Short.toUnsignedInt(bytes.getShort(local + 28));
        int data = offset(local + (long) LOCAL_SIZE + localName + localExtra, packed, bound);
        Zip64 localSizes = new Zip64(bytes.slice(local + LOCAL_SIZE + localName, localExtra));
        boolean saysTheSame = text(local + LOCAL_SIZE, localName).equals(name)
                && bytes.getShort(local + 8) == bytes.getShort(at + 10)
                && ((flags & SIZES_FOLLOW) != 0 || localSizes.instead(bytes.getInt(local + 22)) == size
                        && localSizes.instead(bytes.getInt(local + 18)) == packed);
        here.demand(saysTheSame, TensorKey.ZIP_DIFFERS);
        return new ZipEntry(name, Short.toUnsignedInt(bytes.getShort(at + 10)), bytes.getInt(at + 16), size, local,
                bytes.slice(data, (int) packed));
    }

    private void demandApart(List<ZipEntry> entries) throws BadInput {
        List<ZipEntry> inOrder = entries.stream().sorted(Comparator.comparingInt(ZipEntry::offset)).toList();
        for (int i = 1; i < inOrder.size(); i++) {
            ZipEntry before = inOrder.get(i - 1);
            long header = LOCAL_SIZE + (long) Short.toUnsignedInt(bytes.getShort(before.offset() + 26))
                    + Short.toUnsignedInt(bytes.getShort(before.offset() + 28));
            broken.array(inOrder.get(i).name()).demand(
                    before.offset() + header + before.packed().limit() <= inOrder.get(i).offset(),
                    TensorKey.OVERLAP, before.name());
        }
    }

    /// An offset as an int, where so many bytes from there on end before the bound.
    private int offset(long offset, long size, int bound) throws BadInput {
        boolean isInside = offset >= 0 && size >= 0 && offset <= bound && size <= bound - offset;
        broken.demand(isInside, TensorKey.ZIP_OUTSIDE);
        return (int) offset;
    }

    private String text(int at, int length) {
        byte[] made = new byte[length];
        bytes.get(at, made);
        return new String(made, StandardCharsets.UTF_8);
    }
}
