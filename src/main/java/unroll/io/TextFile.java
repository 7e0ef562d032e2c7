package unroll.io;

import java.nio.file.Path;
import java.util.Arrays;
import unroll.text.Message;
import unroll.text.ProblemKey;

/// The beginning of a text file, as much of it as a sequence is made of.
///
/// @param text at most [#LONGEST] chars, without the byte order mark that some editors put first
/// @param rest whether the file goes on
public record TextFile(String text, Rest rest) {
    /// Chars of a text at most: more than the longest sequence of ordinary words takes.
    public static final int LONGEST = 20_000;
    /// A char takes three bytes of UTF-8 at most.
    private static final int BYTES = 3 * LONGEST + 8;

    /// What follows the beginning.
    public enum Rest {
        NOTHING, MORE
    }

    /// Reads the beginning of a file of any size.
    ///
    /// @throws BadInput where it can't be read, or its beginning is no text in UTF-8
    public static TextFile read(Path file) throws BadInput {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = FileBytes.first(BYTES + 1, file, name);
        String text = Utf8.text(whole(bytes), name).toString();
        if (text.indexOf('\0') >= 0) {
            throw new BadInput(new Problem(name, new Place.Whole(), Message.of(ProblemKey.NOT_A_TEXT)));
        }
        String kept = beginning(text);
        return new TextFile(kept, bytes.length > BYTES || kept.length() < text.length() ? Rest.MORE : Rest.NOTHING);
    }

    /// The first [#LONGEST] chars of a text, without half of a pair at the end.
    public static String beginning(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /// Without a part of a character at the end, where the file goes on.
    private static byte[] whole(byte[] bytes) {
        if (bytes.length <= BYTES) {
            return bytes;
        }
        int end = BYTES;
        while (end > 0 && (bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }
}
