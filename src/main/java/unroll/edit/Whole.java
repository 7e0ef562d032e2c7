package unroll.edit;

import unroll.text.EditKey;
import unroll.text.Message;

/// A whole number as a person types it: a seed, how many units there are, how far back an error goes.
public sealed interface Whole {

    /// One that fits in 64 bits.
    record Value(long number) implements Whole {}

    /// None.
    ///
    /// @param why one sentence
    record Wrong(Message why) implements Whole {}

    /// What a text says.
    static Whole of(String text) {
        String plain = text.strip().replace('−', '-').replace('–', '-').replace(" ", "").replace("\u00A0", "");
        if (!plain.matches("[+-]?[0-9]{1,19}")) {
            return new Wrong(Message.of(EditKey.NOT_WHOLE));
        }
        try {
            return new Value(Long.parseLong(plain));
        } catch (NumberFormatException beyond) {
            return new Wrong(Message.of(EditKey.NOT_WHOLE));
        }
    }
}
