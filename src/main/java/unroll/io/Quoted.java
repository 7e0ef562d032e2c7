package unroll.io;

import unroll.text.Legible;

/// Text from outside made fit to stand in one line of a message.
public final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {
    }

    /// The text without line breaks, control characters or marks that change the direction of writing.
    public static String plain(String text) {
        StringBuilder made = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isPlain(c)) {
                made.appendCodePoint(c);
            } else {
                made.append(String.format("\\u%04x", c));
            }
        });
        return made.toString();
    }

    /// The text in quotes, shortened where it is long.
    public static String of(String text) {
        return '“' + brief(text) + '”';
    }

    /// A word in quotes as it is shown elsewhere, shortened where it is long.
    public static String word(String word) {
        return of(Legible.of(word));
    }

    /// The text, shortened where it is long.
    public static String brief(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST ? plain(text) : plain(text.substring(0, text.offsetByCodePoints(0, LONGEST))) + "…";
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR, Character.UNASSIGNED, Character.PRIVATE_USE ->
                false;
            default -> true;
        };
    }
}
