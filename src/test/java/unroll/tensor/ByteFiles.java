package unroll.tensor;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Files of other programs made byte by byte from the descriptions of their formats, so that each byte can be a lie.
final class ByteFiles {

    private ByteFiles() {
    }

    static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replaceAll("\\s", ""));
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[]... pieces) {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            made.writeBytes(piece);
        }
        return made.toByteArray();
    }

    static byte[] doubles(double... numbers) {
        ByteBuffer made = ByteBuffer.allocate(numbers.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (double number : numbers) {
            made.putDouble(number);
        }
        return made.array();
    }

    /// An `.npy` file of version 1.
    static byte[] npy(String type, String order, String shape, byte[] data) {
        return npy("{'descr': '" + type + "', 'fortran_order': " + order + ", 'shape': " + shape + ", }\n", data);
    }

    static byte[] npy(String header, byte[] data) {
        return join(hex("93 4e554d5059 01 00"), little(header.length(), 2), ascii(header), data);
    }

    /// A matrix of doubles.
    static byte[] npy(int rows, int columns, double... numbers) {
        return npy("<f8", "False", "(" + rows + ", " + columns + ")", doubles(numbers));
    }

    static byte[] safetensors(String header, byte[] data) {
        byte[] text = header.getBytes(StandardCharsets.UTF_8);
        return join(little(text.length, 8), text, data);
    }

    /// A whole number, lowest byte first.
    static byte[] little(long number, int bytes) {
        byte[] made = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            made[i] = (byte) (number >>> 8 * i);
        }
        return made;
    }

    /// A file in an archive.
    ///
    /// @param packed its bytes as they are in the archive
    record Member(String name, int flags, int method, long crc, byte[] packed, long size) {
        static Member stored(String name, byte[] bytes) {
            return new Member(name, 0, 0, crcOf(bytes), bytes, bytes.length);
        }

        static Member deflated(String name, byte[] bytes) {
            return new Member(name, 0, 8, crcOf(bytes), deflate(bytes), bytes.length);
        }

        Member withFlags(int other) {
            return new Member(name, other, method, crc, packed, size);
        }

        Member withMethod(int other) {
            return new Member(name, flags, other, crc, packed, size);
        }

        Member withCrc(long other) {
            return new Member(name, flags, method, other, packed, size);
        }

        Member withSize(long other) {
            return new Member(name, flags, method, crc, packed, other);
        }
    }

    /// An archive with 32 bits for every size.
    static byte[] zip(Member... members) {
        byte[] all = new byte[0];
        byte[] directory = new byte[0];
        for (Member member : members) {
            directory = join(directory, central(member, all.length, ""));
            all = join(all, local(member), member.packed());
        }
        return join(all, directory, end(members.length, directory.length, all.length));
    }

    /// An archive of one entry as NumPy writes it: sizes of the entry's own header in an extra field of 64 bits.
    static byte[] zip64(Member member) {
        byte[] extra = join(little(1, 2), little(16, 2), little(member.size(), 8), little(member.packed().length, 8));
        byte[] local = join(little(0x04034b50L, 4), little(45, 2), little(member.flags(), 2),
                little(member.method(), 2),
                little(0, 4), little(member.crc(), 4), hex("ffffffff ffffffff"), little(member.name().length(), 2),
                little(extra.length, 2), ascii(member.name()), extra, member.packed());
        byte[] directory = central(member, 0, "");
        return join(local, directory, end(1, directory.length, local.length));
    }

    static byte[] local(Member member) {
        return join(little(0x04034b50L, 4), little(20, 2), little(member.flags(), 2), little(member.method(), 2),
                little(0, 4), little(member.crc(), 4), little(member.packed().length, 4), little(member.size(), 4),
                little(member.name().length(), 2), little(0, 2), ascii(member.name()));
    }

    static byte[] central(Member member, int offset, String comment) {
        return join(little(0x02014b50L, 4), little(20, 2), little(20, 2), little(member.flags(), 2),
                little(member.method(), 2), little(0, 4), little(member.crc(), 4), little(member.packed().length, 4),
                little(member.size(), 4), little(member.name().length(), 2), little(0, 2), little(comment.length(), 2),
                little(0, 8), little(offset, 4), ascii(member.name()), ascii(comment));
    }

    static byte[] end(int count, int size, int offset) {
        return join(little(0x06054b50L, 4), little(0, 4), little(count, 2), little(count, 2), little(size, 4),
                little(offset, 4), little(0, 2));
    }

    private static long crcOf(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    static byte[] deflate(byte[] bytes) {
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream made = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            while (!deflater.finished()) {
                made.write(buffer, 0, deflater.deflate(buffer));
            }
            return made.toByteArray();
        }
    }

    /// The names of the arrays.
    static List<String> names(List<Tensor> tensors) {
        return tensors.stream().map(Tensor::name).toList();
    }
}
