package unroll.io;

import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonToken;
import unroll.text.Message;
import unroll.text.ProblemKey;

/// A file of words: one a line, each exactly as it stands there, or JSON: a list of words, or an object from words to the
/// numbers of their classes, as a dictionary `char_to_ix` is saved.
public final class WordsFile {
    private static final String JSON = ".json";
    private final String name;
    private final Tokens tokens;

    private WordsFile(String name, Tokens tokens) {
        this.name = name;
        this.tokens = tokens;
    }

    /// The words.
    ///
    /// @throws BadInput where the file can't be read, is named as JSON and is none, or has an empty line
    public static List<String> read(Path path) throws BadInput {
        String name = path.toString();
        return read(FileBytes.of(path, name), name);
    }

    /// The words in some bytes.
    ///
    /// @param name what to call them in a problem
    static List<String> read(byte[] bytes, String name) throws BadInput {
        CharBuffer text = Utf8.text(bytes, name);
        if (text.isEmpty()) {
            throw new BadInput(new Problem(name, new Place.Whole(), Message.of(ProblemKey.WORDS_EMPTY)));
        }
        if (name.endsWith(JSON)) {
            return json(text, name);
        }
        boolean mayBeJson = text.charAt(0) == '[' || text.charAt(0) == '{';
        Optional<List<String>> json = mayBeJson ? jsonWhereItIs(text, name) : Optional.empty();
        return json.isPresent() ? json.get() : lines(text.toString(), name);
    }

    /// A list of characters may begin with a bracket, a line for each.
    private static Optional<List<String>> jsonWhereItIs(CharBuffer text, String name) {
        try {
            return Optional.of(json(text, name)).filter(words -> !words.isEmpty());
        } catch (BadInput _) {
            return Optional.empty();
        }
    }

    private static List<String> lines(String text, String name) throws BadInput {
        List<String> words = new ArrayList<>(List.of(text.split("\r?\n", -1)));
        if (words.getLast().isEmpty()) {
            words.removeLast();
        }
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).isEmpty()) {
                throw new BadInput(new Problem(name, new Place.At(i + 1, 1), Message.of(ProblemKey.WORDS_LINE_EMPTY)));
            }
        }
        return words;
    }

    private static List<String> json(CharBuffer text, String name) throws BadInput {
        return JsonFile.read(text, name, tokens -> new WordsFile(name, tokens).all());
    }

    private List<String> all() throws BadInput {
        List<String> words = tokens.next() == JsonToken.START_OBJECT ? numbered() : listed();
        if (tokens.next() != JsonToken.NOT_AVAILABLE) {
            throw tokens.problem(ProblemKey.JSON_TRAILING);
        }
        return words;
    }

    private List<String> listed() throws BadInput {
        tokens.enterList(ProblemKey.KIND_WORDS);
        List<String> words = new ArrayList<>();
        while (tokens.nextInList()) {
            words.add(tokens.text());
        }
        return words;
    }

    /// Words in the order of their numbers, which count from 0; or from numbers to words.
    private List<String> numbered() throws BadInput {
        Map<Integer, String> words = new HashMap<>();
        while (tokens.next() != JsonToken.END_OBJECT) {
            String key = tokens.name();
            boolean isWord = tokens.next() == JsonToken.VALUE_STRING;
            boolean isNumber = isWord && key.matches("\\d{1,6}");
            int place = isNumber ? Integer.parseInt(key) : (int) tokens.whole(0, Limits.WIDTH - 1L);
            if (words.put(place, isNumber ? tokens.text() : key) != null) {
                throw tokens.problem(ProblemKey.WORDS_NUMBERS);
            }
        }
        List<String> made = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word == null) {
                throw new BadInput(new Problem(name, new Place.Whole(), Message.of(ProblemKey.WORDS_NUMBERS)));
            }
            made.add(word);
        }
        return made;
    }
}
