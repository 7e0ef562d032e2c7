package unroll.io;

import java.io.IOException;
import java.net.URI;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/// [Leftover]s to bytes and back: one line of JSON says when and which file, the scenario file follows.
final class LeftoverText {
    private static final String KEPT = "kept";
    private static final String FILE = "file";
    private static final String SIZE = "size";
    private static final String MODIFIED = "modified";
    private static final String IDENTITY = "identity";
    private static final String DIGEST = "digest";

    private LeftoverText() {
    }

    /// The bytes of what is kept.
    ///
    /// @param scenario the text of its scenario file
    /// @throws IOException where it is more than can be read again
    static byte[] bytes(Instant kept, Optional<Stamp> base, String scenario) throws IOException {
        StringBuilder line = new StringBuilder();
        JsonText json = new JsonText(line).object();
        json.key(KEPT).text(kept.toString());
        if (base.isPresent()) {
            Stamp stamp = base.get();
            json.key(FILE).text(text(stamp.file()));
            json.key(SIZE).text(Long.toString(stamp.size()));
            json.key(MODIFIED).text(stamp.modified().toString());
            json.key(IDENTITY).text(stamp.identity());
            json.key(DIGEST).text(stamp.digest());
        }
        json.close();
        byte[] made = line.append('\n').append(scenario).toString().getBytes(StandardCharsets.UTF_8);
        if (made.length > Limits.FILE) {
            throw new IOException(Integer.toString(made.length));
        }
        return made;
    }

    /// What was kept by a window. What is broken of the first line counts as not said.
    ///
    /// @param otherwise when it was kept, where that is not said
    /// @throws BadInput where the scenario is broken
    static Leftover read(String window, byte[] bytes, Instant otherwise) throws BadInput {
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        Map<String, String> said = line(Utf8.text(Arrays.copyOf(bytes, end), window));
        byte[] rest = Arrays.copyOfRange(bytes, Math.min(end + 1, bytes.length), bytes.length);
        return new Leftover(window, time(said, KEPT).orElse(otherwise), stamp(said),
                ScenarioReader.handout(rest, window));
    }

    private static Map<String, String> line(CharBuffer text) {
        Map<String, String> said = new TreeMap<>();
        try (Tokens tokens = new Tokens("", text)) {
            tokens.next();
            while (tokens.next() == JsonToken.PROPERTY_NAME) {
                String key = tokens.name();
                tokens.next();
                said.put(key, tokens.text(Limits.FILE));
            }
            return said;
        } catch (JacksonException | BadInput _) {
            return said;
        }
    }

    private static Optional<Instant> time(Map<String, String> said, String key) {
        try {
            return Optional.ofNullable(said.get(key)).map(Instant::parse);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Stamp> stamp(Map<String, String> said) {
        try {
            Optional<Path> file = Optional.ofNullable(said.get(FILE)).flatMap(LeftoverText::path);
            long size = Long.parseLong(said.getOrDefault(SIZE, ""));
            Instant modified = time(said, MODIFIED).orElse(Instant.EPOCH);
            return file.map(it -> new Stamp(it, size, modified, said.getOrDefault(IDENTITY, ""),
                    said.getOrDefault(DIGEST, "")));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// The name of a file as text that gives the same file again, whatever bytes the name is made of.
    static String text(Path file) {
        return file.toUri().toString();
    }

    /// The file of such a text.
    static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(URI.create(text)));
        } catch (IllegalArgumentException | FileSystemNotFoundException _) {
            return Optional.empty();
        }
    }
}
