package unroll.tensor;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// The extra field of a ZIP entry that has the sizes which 32 bits are too few for, in the order of the entry's fields.
final class Zip64 {
    private static final int ID = 1;
    private static final int ELSEWHERE = -1;
    private final ByteBuffer sizes;

    /// @param extra all extra fields of the entry
    Zip64(ByteBuffer extra) {
        ByteBuffer fields = extra.order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer found = fields.slice(0, 0);
        for (int at = 0; at + 4 <= fields.limit();) {
            int length = Math.min(Short.toUnsignedInt(fields.getShort(at + 2)), fields.limit() - at - 4);
            if (fields.getShort(at) == ID) {
                found = fields.slice(at + 4, length);
            }
            at += 4 + length;
        }
        sizes = found.order(ByteOrder.LITTLE_ENDIAN);
    }

    /// The size that a field of 32 bits has, or the next of the extra field where that says so; −1 where it is missing.
    long instead(int field) {
        if (field != ELSEWHERE) {
            return Integer.toUnsignedLong(field);
        }
        return sizes.remaining() < Long.BYTES ? -1 : sizes.getLong();
    }
}
