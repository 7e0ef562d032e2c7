package unroll.edit;

import unroll.text.EditKey;
import unroll.text.Legible;
import unroll.text.Message;

/// How words are taken from a person, and named to one.
final class Spelling {
    private static final int SHOWN = 24;

    private Spelling() {
    }

    /// A word as typed without space around it and with single spaces in place of line ends and tabs.
    static String of(String typed) {
        return typed.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /// Whether half of a pair of surrogates stands alone, so that a word is no text and no file can have it.
    static boolean isBroken(String word) {
        return word.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /// A word in quotation marks, a long one cut.
    static Message quoted(String word) {
        String shown = Legible.of(word);
        int length = shown.codePointCount(0, shown.length());
        return Message.of(EditKey.QUOTED,
                length <= SHOWN ? shown : shown.substring(0, shown.offsetByCodePoints(0, SHOWN)) + "…");
    }
}
