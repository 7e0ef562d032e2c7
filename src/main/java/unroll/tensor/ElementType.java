package unroll.tensor;

import java.nio.ByteBuffer;
import java.util.Locale;

/// How one number is kept in the bytes of a file. Each becomes the double nearest to it, which for all but 64-bit whole
/// numbers is the same number.
enum ElementType {
    FLOAT64(8) {
        @Override
        double at(ByteBuffer bytes, int offset) {
            return bytes.getDouble(offset);
        }
    },
    FLOAT32(4) {
        @Override
        double at(ByteBuffer bytes, int offset) {
            return bytes.getFloat(offset);
        }
    },
    FLOAT16(2) {
        @Override
        double at(ByteBuffer bytes, int offset) {
            return Float.float16ToFloat(bytes.getShort(offset));
        }
    },
    /// The upper half of a float32.
    BFLOAT16(2) {
        @Override
        double at(ByteBuffer bytes, int offset) {
            return Float.intBitsToFloat(bytes.getShort(offset) << 16);
        }
    },
    INT64(8) {
        @Override
        double at(ByteBuffer bytes, int offset) {
            return bytes.getLong(offset);
        }
    },
    INT32(4) {
        @Override
        double at(ByteBuffer bytes, int offset) {
            return bytes.getInt(offset);
        }
    },
    INT16(2) {
        @Override
        double at(ByteBuffer bytes, int offset) {
            return bytes.getShort(offset);
        }
    },
    INT8(1) {
        @Override
        double at(ByteBuffer bytes, int offset) {
            return bytes.get(offset);
        }
    },
    UINT64(8) {
        @Override
        double at(ByteBuffer bytes, int offset) {
            long bits = bytes.getLong(offset);
            // half of it, rounded to odd so that the doubled double is the nearest one
            return bits >= 0 ? bits : 2.0 * (bits >>> 1 | bits & 1);
        }
    },
    UINT32(4) {
        @Override
        double at(ByteBuffer bytes, int offset) {
            return Integer.toUnsignedLong(bytes.getInt(offset));
        }
    },
    UINT16(2) {
        @Override
        double at(ByteBuffer bytes, int offset) {
            return Short.toUnsignedInt(bytes.getShort(offset));
        }
    },
    UINT8(1) {
        @Override
        double at(ByteBuffer bytes, int offset) {
            return Byte.toUnsignedInt(bytes.get(offset));
        }
    };

    private final int size;

    ElementType(int size) {
        this.size = size;
    }

    /// The number that starts at an offset, in the buffer's byte order.
    abstract double at(ByteBuffer bytes, int offset);

    /// Bytes of one number.
    int size() {
        return size;
    }

    /// Its name in NumPy and PyTorch: `float32`.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
