package unroll.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonToken;
import unroll.session.Opening;
import unroll.text.ProblemKey;

/// View files, `NAME.unroll-view.json`: how a lesson is to be shown and at which step, whatever its scenario.
public final class ViewFile {
    /// How the names of view files end.
    public static final String ENDING = ".unroll-view.json";
    private static final String VERSION = "unroll-view";
    private static final List<String> KEYS = Stream.concat(Stream.of(VERSION), OpeningParser.KEYS.stream()).toList();

    private ViewFile() {
    }

    /// The view in a file.
    ///
    /// @throws BadInput with what is wrong with it
    public static Opening read(Path path) throws BadInput {
        String name = path.toString();
        return JsonFile.read(JsonFile.text(FileBytes.of(path, name), name, ProblemKey.VIEW_EMPTY), name,
                ViewFile::read);
    }

    private static Opening read(Tokens tokens) throws BadInput {
        tokens.next();
        OpeningParser parser = new OpeningParser(tokens);
        List<String> there = new ArrayList<>();
        new Fields(tokens, KEYS).read(key -> {
            there.add(key);
            if (key.equals(VERSION)) {
                ScenarioParser.version(tokens, 1);
            } else {
                parser.take(key);
            }
        });
        if (!there.contains(VERSION)) {
            throw Fields.missing(tokens, "\"" + VERSION + "\": 1");
        }
        Opening opening = parser.opening();
        if (tokens.next() != JsonToken.NOT_AVAILABLE) {
            throw tokens.problem(ProblemKey.VIEW_TRAILING);
        }
        return opening;
    }

    /// Writes a view to a file: it is the old one or the new one, never half of one.
    ///
    /// @throws BadInput where it can't be written; what was there is unchanged
    public static void save(Opening opening, Path path) throws BadInput {
        AtomicFile.write(path, text(opening).getBytes(StandardCharsets.UTF_8));
    }

    /// The text of the file.
    public static String text(Opening opening) {
        StringBuilder made = new StringBuilder();
        try {
            JsonText json = new JsonText(made).object();
            json.key(VERSION).whole(1);
            OpeningParser.write(opening, json);
            json.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return made.append('\n').toString();
    }
}
