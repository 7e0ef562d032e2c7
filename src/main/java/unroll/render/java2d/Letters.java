package unroll.render.java2d;

import java.util.function.IntPredicate;

/// Kinds of letters, by what they need to be drawn.
final class Letters {
    private static final int LATIN_END = 0x300;

    private Letters() {
    }

    /// Whether each letter is a sign beside the one before: none joins, none is a mark on another, none runs from right
    /// to left, and none is there without being seen.
    static boolean arePlain(String text) {
        return text.codePoints().allMatch(letter -> letter >= ' ' && letter < 0x7F || isPlain(letter));
    }

    private static boolean isPlain(int letter) {
        return !isUnseen(letter) && !isMark(letter) && (letter < LATIN_END || Character.isBmpCodePoint(letter)
                && Character.getDirectionality(letter) != Character.DIRECTIONALITY_RIGHT_TO_LEFT
                && Character.getDirectionality(letter) != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    /// A text without what breaks lines; what joins letters or turns their direction is kept.
    static String onOneLine(String text) {
        return only(text, letter -> !breaks(letter));
    }

    /// A text without what is never seen.
    static String seen(String text) {
        return only(text, letter -> !isUnseen(letter));
    }

    private static String only(String text, IntPredicate wanted) {
        return text.codePoints().filter(wanted)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /// Whether a letter is never seen, whatever the font.
    static boolean isUnseen(int letter) {
        return breaks(letter) || Character.getType(letter) == Character.FORMAT || isSelector(letter);
    }

    /// Whether a letter is a space.
    static boolean isSpace(int letter) {
        return Character.getType(letter) == Character.SPACE_SEPARATOR;
    }

    private static boolean breaks(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /// Whether a letter only chooses a form of the letter before, or fills a place with nothing.
    private static boolean isSelector(int letter) {
        return letter >= 0xFE00 && letter <= 0xFE0F || letter >= 0xE0100 && letter <= 0xE01EF || letter == 0x34F
                || letter == 0x115F || letter == 0x1160 || letter == 0x3164 || letter == 0xFFA0
                || letter == 0x17B4 || letter == 0x17B5 || letter >= 0x180B && letter <= 0x180F;
    }
}
