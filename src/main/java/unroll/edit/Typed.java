package unroll.edit;

import unroll.text.EditKey;
import unroll.text.Message;

/// A number as a person types it: with a point or a comma, with a hyphen or a true minus, with an exponent or without.
public sealed interface Typed {
    /// As much as a person types; a longer text is no number.
    int LONGEST = 400;

    /// A finite number.
    record Value(double number) implements Typed {}

    /// None.
    ///
    /// @param why one sentence
    record Wrong(Message why) implements Typed {}

    /// What a text says.
    static Typed of(String text) {
        String plain = plain(text);
        if (plain.isEmpty()) {
            return new Wrong(Message.of(EditKey.NUMBER_EMPTY));
        }
        if (plain.length() > LONGEST || !plain.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,9})?")) {
            return new Wrong(Message.of(EditKey.NOT_A_NUMBER));
        }
        double number = Double.parseDouble(plain);
        return Double.isFinite(number) ? new Value(number + 0.0) : new Wrong(Message.of(EditKey.NOT_FINITE));
    }

    /// Whether a text is the beginning of a number, but not a number yet: `−`, `,`, `1e`.
    static boolean isBeginning(String text) {
        String plain = plain(text);
        return plain.length() <= LONGEST && plain.matches("[+-]?(\\.?|(\\d+\\.?\\d*|\\.\\d+)[eE][+-]?)");
    }

    private static String plain(String text) {
        return text.strip().replace('−', '-').replace('–', '-').replace(',', '.').replace(" ", "").replace("\u00A0",
                "");
    }
}
