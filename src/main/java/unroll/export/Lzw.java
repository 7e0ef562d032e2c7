package unroll.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/// Places of a palette of 256, compressed as GIF has it. For one picture.
///
/// Source: CompuServe, Graphics Interchange Format version 89a, appendix F.
final class Lzw {
    private static final int BITS = 8;
    private static final int CLEAR = 1 << BITS;
    private static final int END = CLEAR + 1;
    private static final int MOST_CODES = 4096;
    private static final int SLOTS = 1 << 14;
    private final int[] strings = new int[SLOTS];
    private final short[] codes = new short[SLOTS];
    private final OutputStream out;
    private final byte[] block = new byte[255];
    private int filled;
    private int pending;
    private int pendingBits;
    private int width;
    private int next;

    private Lzw(OutputStream out) {
        this.out = out;
    }

    /// Writes the code size, the blocks and their end.
    static void write(byte[] places, OutputStream out) throws IOException {
        out.write(BITS);
        new Lzw(out).write(places);
        out.write(0);
    }

    private void write(byte[] places) throws IOException {
        clear();
        int code = places[0] & 0xFF;
        for (int i = 1; i < places.length; i++) {
            int place = places[i] & 0xFF;
            int string = code << BITS | place;
            int slot = slot(string);
            if (strings[slot] == string) {
                code = codes[slot];
            } else {
                emit(code);
                code = place;
                if (next < MOST_CODES) {
                    strings[slot] = string;
                    codes[slot] = (short) next;
                    if (next == 1 << width) {
                        width++;
                    }
                    next++;
                } else {
                    clear();
                }
            }
        }
        emit(code);
        emit(END);
        if (pendingBits > 0) {
            put(pending);
        }
        flush();
    }

    private void clear() throws IOException {
        if (width == 0) {
            width = BITS + 1;
        }
        emit(CLEAR);
        width = BITS + 1;
        next = END + 1;
        Arrays.fill(strings, -1);
    }

    private int slot(int string) {
        int slot = (string * 0x9E3779B1) >>> 18;
        while (strings[slot] >= 0 && strings[slot] != string) {
            slot = (slot + 1) % SLOTS;
        }
        return slot;
    }

    private void emit(int code) throws IOException {
        pending |= code << pendingBits;
        pendingBits += width;
        while (pendingBits >= 8) {
            put(pending);
            pending >>>= 8;
            pendingBits -= 8;
        }
    }

    private void put(int bits) throws IOException {
        block[filled++] = (byte) bits;
        if (filled == block.length) {
            flush();
        }
    }

    private void flush() throws IOException {
        if (filled > 0) {
            out.write(filled);
            out.write(block, 0, filled);
            filled = 0;
        }
    }
}
