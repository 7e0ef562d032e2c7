package unroll.tensor;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unroll.io.Limits;

/// Texts in an `.npy` file: each takes the room of the longest, filled up with zeros. They are read as characters and are
/// nothing else.
final class NpyTexts {

    private NpyTexts() {
    }

    /// The texts in some bytes.
    ///
    /// @param kind `U`: four bytes a character, or `S`: bytes
    /// @param size bytes of a text
    /// @param bytes in the file's byte order
    /// @return absent where they are of another kind, no characters, or more than words can be
    static Optional<List<String>> of(String kind, int size, int count, ByteBuffer bytes) {
        if (count > Limits.WIDTH || size > 4 * Limits.TEXT) {
            return Optional.empty();
        }
        return switch (kind) {
            case "U" -> characters(size, count, bytes);
            case "S" -> utf8(size, count, bytes);
            default -> Optional.empty();
        };
    }

    private static Optional<List<String>> characters(int size, int count, ByteBuffer bytes) {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int at = i * size; at < (i + 1) * size && bytes.getInt(at) != 0; at += 4) {
                if (!Character.isValidCodePoint(bytes.getInt(at))) {
                    return Optional.empty();
                }
                text.appendCodePoint(bytes.getInt(at));
            }
            made.add(text.toString());
        }
        return Optional.of(made);
    }

    private static Optional<List<String>> utf8(int size, int count, ByteBuffer bytes) {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int end = (i + 1) * size;
            while (end > i * size && bytes.get(end - 1) == 0) {
                end--;
            }
            try {
                made.add(StandardCharsets.UTF_8.newDecoder().decode(bytes.slice(i * size, end - i * size)).toString());
            } catch (CharacterCodingException _) {
                return Optional.empty();
            }
        }
        return Optional.of(made);
    }
}
