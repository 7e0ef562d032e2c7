package unroll.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import unroll.text.Message;
import unroll.text.ProblemKey;

/// Text of UTF-8 bytes; a byte that is none is named with its place.
public final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {
    }

    /// The text without the byte order mark that some editors put first.
    ///
    /// @param name what to call the bytes in a problem
    /// @throws BadInput where a byte is no UTF-8
    public static CharBuffer text(byte[] bytes, String name) throws BadInput {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            throw broken(name, out, Byte.toUnsignedInt(bytes[in.position()]));
        }
        boolean marked = !out.isEmpty() && out.get(0) == BYTE_ORDER_MARK;
        return marked ? out.subSequence(1, out.length()) : out;
    }

    private static BadInput broken(String name, CharBuffer before, int culprit) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < before.length(); i++) {
            char c = before.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == before.length() || before.charAt(i + 1) != '\n');
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }
        return new BadInput(new Problem(name, new Place.At(line, column),
                Message.of(ProblemKey.UTF8_BROKEN, String.format("0x%02X", culprit))));
    }
}
