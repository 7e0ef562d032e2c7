package unroll.edit;

import unroll.text.EditKey;
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
        int length = word.codePointCount(0, word.length());
        return Message.of(EditKey.QUOTED,
                length <= SHOWN ? word : word.substring(0, word.offsetByCodePoints(0, SHOWN)) + "…");
    }
}
