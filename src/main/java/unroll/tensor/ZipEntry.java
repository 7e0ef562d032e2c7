package unroll.tensor;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import unroll.io.BadInput;
import unroll.text.TensorKey;

/// One file in an archive.
///
/// @param name its name there
/// @param method how it is packed
/// @param checksum the CRC-32 of its bytes
/// @param size how many bytes it says to have
/// @param offset where its header begins
/// @param packed its bytes as they are in the archive
record ZipEntry(String name, int method, int checksum, long size, int offset, ByteBuffer packed) {
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    /// Deflate makes at most 258 bytes of two bits.
    private static final int MOST_A_BYTE = 1032;

    /// Its bytes: exactly as many as it says, with the checksum it says.
    ///
    /// @param room how many bytes there may be at most
    ByteBuffer unpacked(long room, Broken broken) throws BadInput {
        broken.demand(size >= 0 && size <= room, TensorKey.ZIP_LARGE);
        ByteBuffer bytes = switch (method) {
            case STORED -> stored(broken);
            case DEFLATED -> inflated(broken);
            default -> throw broken.because(TensorKey.ZIP_METHOD, method);
        };
        CRC32 sum = new CRC32();
        sum.update(bytes.duplicate());
        broken.demand((int) sum.getValue() == checksum, TensorKey.ZIP_CHECKSUM);
        return bytes;
    }

    private ByteBuffer stored(Broken broken) throws BadInput {
        demandSize(broken, packed.limit());
        return packed.slice();
    }

    private ByteBuffer inflated(Broken broken) throws BadInput {
        broken.demand(size <= (packed.limit() + 1L) * MOST_A_BYTE, TensorKey.SIZES_DIFFER, Long.toString(size),
                Integer.toString(packed.limit()));
        try (Inflater inflater = new Inflater(true)) {
            byte[] made = new byte[(int) size];
            inflater.setInput(packed.slice());
            int length = 0;
            int more = 1;
            while (length < made.length && more > 0) {
                more = inflater.inflate(made, length, made.length - length);
                length += more;
            }
            int tooMany = inflater.inflate(new byte[1]);
            broken.demand(tooMany == 0, TensorKey.ZIP_INFLATES, Long.toString(size));
            demandSize(broken, length);
            broken.demand(inflater.finished() && inflater.getRemaining() == 0, TensorKey.ZIP_DAMAGED);
            return ByteBuffer.wrap(made).asReadOnlyBuffer();
        } catch (DataFormatException e) {
            throw broken.because(e, TensorKey.ZIP_DAMAGED);
        }
    }

    private void demandSize(Broken broken, long found) throws BadInput {
        broken.demand(found == size, TensorKey.SIZES_DIFFER, Long.toString(size), Long.toString(found));
    }
}
