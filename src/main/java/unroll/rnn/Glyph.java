package unroll.rnn;

import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A character as a reader sees it, an extended grapheme cluster of Unicode, and what it does in a text.
///
/// @param text its code points
/// @param kind what it does
record Glyph(String text, Kind kind) {
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final int KEYCAP = 0x20E3;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final String KANA_LENGTHENED = "\u30FC\uFF70";
    private static final String WITHIN_LETTERS = "'\u2019.\uFF0E-\u2010\u2011\u00B7\u05F3";
    private static final String WITHIN_DIGITS = "'\u2019.,\uFF0E\uFF0C\u066B\u066C";

    /// What a character does in a text.
    enum Kind {
        /// Belongs to the letters and digits beside it.
        LETTER,
        /// Belongs to the Katakana beside it.
        KATAKANA,
        /// Is a word of its own: an ideograph, a Hiragana, a symbol.
        ALONE,
        /// Is punctuation.
        PUNCTUATION,
        /// Divides words.
        SPACE,
        /// Is not there for a reader: a control, a mark of direction, half of a pair.
        NOTHING
    }

    /// The characters of a text, one after the other as they are asked for.
    static Stream<Glyph> of(String text) {
        Matcher matcher = CLUSTER.matcher(text);
        return matcher.results().map(MatchResult::group).map(cluster -> new Glyph(cluster, kind(cluster)));
    }

    /// Whether this, punctuation, is part of the word that the characters before and after it are of.
    boolean joins(Glyph before, Glyph after) {
        if (before.kind != Kind.LETTER || after.kind != Kind.LETTER) {
            return false;
        }
        boolean hebrew = before.isOf(Character.UnicodeScript.HEBREW) && after.isOf(Character.UnicodeScript.HEBREW);
        boolean digits = before.isDigit() && after.isDigit();
        return digits ? WITHIN_DIGITS.contains(text) : isWithinLetters(before, after) || hebrew && isHebrewMark();
    }

    private boolean isWithinLetters(Glyph before, Glyph after) {
        boolean hyphen = text.equals("-") || text.equals("\u2010") || text.equals("\u2011");
        return WITHIN_LETTERS.contains(text) && (hyphen || !before.isDigit() && !after.isDigit());
    }

    private boolean isHebrewMark() {
        return text.equals("\"") || text.equals("\u05F4");
    }

    private boolean isDigit() {
        return Character.isDigit(text.codePointAt(0));
    }

    private boolean isOf(Character.UnicodeScript script) {
        return Character.UnicodeScript.of(text.codePointAt(0)) == script;
    }

    private static Kind kind(String cluster) {
        if (cluster.codePoints().anyMatch(it -> it == KEYCAP)) {
            return Kind.ALONE;
        }
        return cluster.codePoints().filter(it -> kind(it) != Kind.NOTHING).mapToObj(Glyph::kind).findFirst()
                .orElse(Kind.NOTHING);
    }

    private static Kind kind(int c) {
        Predicate<Character.UnicodeScript> is = script -> Character.UnicodeScript.of(c) == script;
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == ZERO_WIDTH_SPACE) {
            return Kind.SPACE;
        }
        if (is.test(Character.UnicodeScript.KATAKANA) || KANA_LENGTHENED.indexOf(c) >= 0) {
            return Kind.KATAKANA;
        }
        if (Character.isIdeographic(c) || is.test(Character.UnicodeScript.HIRAGANA)
                || is.test(Character.UnicodeScript.HAN)) {
            return Kind.ALONE;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> Kind.NOTHING;
            case Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                Kind.PUNCTUATION;
            case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL,
                    Character.PRIVATE_USE, Character.UNASSIGNED ->
                Kind.ALONE;
            default -> Kind.LETTER;
        };
    }
}
