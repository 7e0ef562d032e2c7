package unroll.rnn;

import java.text.Normalizer;
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
    private static final int FIRST_MARK = 0x300;
    private static final int FIRST_EAST_ASIAN = 0x2E80;
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
        return matcher.results().map(MatchResult::group).map(cluster -> new Glyph(composed(cluster), kind(cluster)));
    }

    /// To compose takes the square of the number of marks: as many as make a word too long stay as they are.
    private static String composed(String cluster) {
        boolean same = cluster.length() == 1 && cluster.charAt(0) < FIRST_MARK || cluster.length() > Bounds.TEXT;
        return same ? cluster : Normalizer.normalize(cluster, Normalizer.Form.NFC);
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
        if (cluster.indexOf(KEYCAP) >= 0) {
            return Kind.ALONE;
        }
        Kind kind = Kind.NOTHING;
        for (int i = 0; i < cluster.length() && kind == Kind.NOTHING; i += Character.charCount(cluster.codePointAt(i))) {
            kind = kind(cluster.codePointAt(i));
        }
        return kind;
    }

    private static Kind kind(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == ZERO_WIDTH_SPACE) {
            return Kind.SPACE;
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
            default -> c < FIRST_EAST_ASIAN ? Kind.LETTER : letter(c);
        };
    }

    private static Kind letter(int c) {
        if (KANA_LENGTHENED.indexOf(c) >= 0) {
            return Kind.KATAKANA;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case KATAKANA -> Kind.KATAKANA;
            case HIRAGANA, HAN -> Kind.ALONE;
            default -> Character.isIdeographic(c) ? Kind.ALONE : Kind.LETTER;
        };
    }
}
