package unroll.app;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/// What is looked for on the page of notation: all its words, in any order, in capitals or not, with accents or without.
///
/// @param wanted as a person typed it
record Search(String wanted) {

    /// Whether a text has all the words.
    boolean finds(String text) {
        String plain = plain(text);
        return Stream.of(plain(wanted).strip().split("\\s+")).allMatch(plain::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }
}
