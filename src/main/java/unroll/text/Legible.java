package unroll.text;

import java.util.regex.Pattern;

/// A word as it is shown: its letters, and signs in place of what can't be seen, so that two words never look alike for
/// what is not seen of them. Files, listings and the vocabulary itself keep the word.
///
/// Signs are ␣ for a space, ⏎ for the end of a line, ⇥ for a tab, ∅ for a word of no letters, and the code for all else,
/// U+200B. A word that holds such a sign itself has its code shown.
public final class Legible {
    /// What stands for an empty word.
    static final String EMPTY = "∅";
    private static final char SPACE = '␣';
    private static final char LINE = '⏎';
    private static final char TAB = '⇥';
    private static final char CIRCLE = '◌';
    private static final Pattern SIGN = Pattern.compile("[" + SPACE + LINE + TAB + EMPTY + "]|U\\+[0-9A-F]{4,6}");
    private static final Pattern SPREAD = Pattern.compile("[\\p{Z}\\p{Cc}]+");
    private static final Pattern CODE = Pattern.compile("U(?=\\+[0-9A-F]{4})");

    private Legible() {
    }

    /// A word as it is shown.
    public static String of(String word) {
        if (word.isEmpty()) {
            return EMPTY;
        }
        StringBuilder shown = new StringBuilder();
        for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
            append(shown, word, at);
        }
        return shown.toString();
    }

    /// A title as it is shown, in one line: what would break or spread it is a space.
    public static String line(String title) {
        return SPREAD.matcher(title).replaceAll(" ").strip();
    }

    /// What in a word as it is shown stands for what can't be seen.
    public static Pattern sign() {
        return SIGN;
    }

    private static void append(StringBuilder shown, String word, int at) {
        int letter = word.codePointAt(at);
        boolean isCode = letter == 'U' && CODE.matcher(word).region(at, word.length()).useTransparentBounds(true)
                .lookingAt();
        switch (letter) {
            case ' ' -> shown.append(isBetweenWords(word, at) ? ' ' : SPACE);
            case '\n' -> shown.append(LINE);
            case '\t' -> shown.append(TAB);
            default -> {
                if (isCode || !isSeen(letter) && !isPartOfLetter(word, at)) {
                    shown.append("U+").append("%04X".formatted(letter));
                } else {
                    if (isMark(letter) && !follows(word, at)) {
                        shown.append(CIRCLE);
                    }
                    shown.appendCodePoint(letter);
                }
            }
        }
    }

    /// Whether a space is a single one with something to be seen on both sides.
    private static boolean isBetweenWords(String word, int at) {
        return at > 0 && at + 1 < word.length() && stands(word.codePointBefore(at)) && stands(word.codePointAt(at + 1));
    }

    private static boolean stands(int letter) {
        return letter != ' ' && isSeen(letter) && !isMark(letter);
    }

    /// Whether a mark has a letter to stand on.
    private static boolean follows(String word, int at) {
        return at > 0 && isSeen(word.codePointBefore(at)) && word.codePointBefore(at) != ' ';
    }

    /// Whether a letter that is not seen itself changes how its neighbours are drawn: between letters of scripts that join,
    /// and behind a picture.
    private static boolean isPartOfLetter(String word, int at) {
        int letter = word.codePointAt(at);
        boolean joins = letter == 0x200C || letter == 0x200D;
        boolean chooses = letter >= 0xFE00 && letter <= 0xFE0F;
        int next = at + Character.charCount(letter);
        if (at == 0 || !joins && !chooses) {
            return false;
        }
        int before = word.codePointBefore(at);
        return chooses
                ? Character.isEmoji(before)
                : next < word.length() && (joinsInScript(before) && joinsInScript(word.codePointAt(next))
                        || isPicture(before) && Character.isEmoji(word.codePointAt(next)));
    }

    private static boolean isPicture(int letter) {
        return Character.isEmoji(letter) && letter > 0xFF || letter == 0xFE0F || Character.isEmojiModifier(letter);
    }

    private static boolean joinsInScript(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case LATIN, GREEK, CYRILLIC, HEBREW, HAN, HIRAGANA, KATAKANA, HANGUL, THAI, COMMON, UNKNOWN -> false;
            default -> true;
        };
    }

    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isSeen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR, Character.UNASSIGNED, Character.PRIVATE_USE ->
                false;
            case Character.SPACE_SEPARATOR -> letter == ' ' || letter == 0x1680;
            default -> !isSign(letter) && !isIgnorable(letter);
        };
    }

    private static boolean isSign(int letter) {
        return letter == SPACE || letter == LINE || letter == TAB || letter == CIRCLE || letter == EMPTY.charAt(0);
    }

    /// Whether a letter has no form of its own: selectors and fillers.
    private static boolean isIgnorable(int letter) {
        return letter >= 0xFE00 && letter <= 0xFE0F || letter >= 0xE0100 && letter <= 0xE01EF || letter == 0x34F
                || letter == 0x115F || letter == 0x1160 || letter == 0x3164 || letter == 0xFFA0 || letter == 0x17B4
                || letter == 0x17B5 || letter >= 0x180B && letter <= 0x180F || letter == 0x2800;
    }
}
