package unroll.rnn;

import java.util.List;
import java.util.Locale;

/// How a text becomes a row of words or characters.
///
/// Every character is brought to Unicode's composed form (NFC), so that what looks the same is the same word. The rules
/// are this program's own, close to Unicode's default rules for words (UAX #29), the same for every language and on every
/// machine; they know no dictionary.
///
/// @param unit what one step reads
/// @param punctuation what becomes of commas and the like
/// @param letters what becomes of capitals
public record Reading(Unit unit, Punctuation punctuation, Letters letters) {
    /// Chars of a text that are looked at: more than the longest sequence of long words takes.
    private static final int LOOKED_AT = 1 << 22;

    /// What one step reads.
    public enum Unit {
        /// A word. Letters, digits and their marks belong together, also across an apostrophe or hyphen between letters
        /// and a point or comma between digits. Where a script writes no spaces, a Chinese character or a Hiragana is a
        /// word of its own, Katakana belong together, and Thai, Lao, Khmer and Burmese are read up to the next space. An
        /// emoji or another symbol is a word.
        WORDS,
        /// A character as a reader sees it, with its accents and marks, or an emoji of several parts. White space of any
        /// length is one space; none stands at the begin or end.
        CHARACTERS
    }

    /// What becomes of commas, points, brackets, quotation marks and dashes that are not part of a word.
    public enum Punctuation {
        /// They are left out.
        DROPPED,
        /// Each is a word; several of the same in a row are one.
        KEPT
    }

    /// What becomes of capitals.
    public enum Letters {
        /// They stay, so “The” and “the” are two words.
        AS_WRITTEN,
        /// They are made small, by no language's special rules.
        SMALL
    }

    /// Words as they are written, without punctuation.
    public static Reading words() {
        return new Reading(Unit.WORDS, Punctuation.DROPPED, Letters.AS_WRITTEN);
    }

    /// Every character as it is written.
    public static Reading characters() {
        return new Reading(Unit.CHARACTERS, Punctuation.KEPT, Letters.AS_WRITTEN);
    }

    /// The first words or characters of a text.
    ///
    /// @param text in any script
    /// @param most how many at most; what follows is not looked at, nor what comes after a
    /// word longer than a word may be ([Bounds#TEXT])
    public List<String> items(String text, int most) {
        String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
        String written = switch (letters) {
            case AS_WRITTEN -> start;
            case SMALL -> start.toLowerCase(Locale.ROOT);
        };
        return switch (unit) {
            case WORDS -> new WordReader(punctuation, most).read(written);
            case CHARACTERS -> CharacterReader.read(written, punctuation, most);
        };
    }
}
