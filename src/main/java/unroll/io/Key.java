package unroll.io;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The keys of a scenario file. The matrices keep their capital letter, the others are in camel case:
/// `LEARNING_RATE` is `learningRate`.
enum Key {
    UNROLL, TITLE, VOCABULARY, INPUTS, TARGETS, ACTIVATION, INITIAL_STATE, U, W, V, HIDDEN, SEED, STATE_BIAS, OUTPUT_BIAS, FOCUS, TRUNCATION, LEARNING_RATE, CLIP, CELL, LOSS, REDUCE, INPUT_VOCABULARY, INITIAL_CELL, VIEW, NOTES;

    private final String text = name().length() == 1 ? name() : camelCase(name());

    private static String camelCase(String name) {
        return Pattern.compile("_(.)").matcher(name.toLowerCase(Locale.ROOT))
                .replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }

    /// Whether a file with it is of format version 2.
    boolean isOfVersionTwo() {
        return switch (this) {
            case CELL, LOSS, REDUCE, INPUT_VOCABULARY, INITIAL_CELL -> true;
            case UNROLL, TITLE, VOCABULARY, INPUTS, TARGETS, ACTIVATION, INITIAL_STATE, U, W, V, HIDDEN, SEED,
                    STATE_BIAS, OUTPUT_BIAS, FOCUS, TRUNCATION, LEARNING_RATE, CLIP, VIEW, NOTES ->
                false;
        };
    }

    /// As written in the file.
    String text() {
        return text;
    }

    static Optional<Key> of(String text) {
        return Arrays.stream(values()).filter(key -> key.text.equals(text)).findFirst();
    }

    static List<String> texts() {
        return Arrays.stream(values()).map(Key::text).toList();
    }
}
