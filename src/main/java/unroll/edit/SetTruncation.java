package unroll.edit;

import java.util.OptionalInt;
import unroll.rnn.Scenario;
import unroll.text.EditKey;
import unroll.text.Message;

/// Another truncation.
///
/// @param truncation τ, at least 0; absent: all parts are kept
public record SetTruncation(OptionalInt truncation) implements Edit {

    @Override
    public Message name(Scenario before) {
        return Message.of(EditKey.CHANGE_OF_TRUNCATION);
    }

    @Override
    public Outcome apply(Scenario before) {
        return truncation.isPresent() && truncation.getAsInt() < 0
                ? new Outcome.Refused(Message.of(EditKey.TRUNCATION_NEGATIVE))
                : new Outcome.Changed(before.withTruncation(truncation));
    }
}
