package unroll.edit;

import unroll.rnn.Scenario;
import unroll.text.EditKey;
import unroll.text.Message;

/// Another number in a slot.
///
/// @param slot where
/// @param number the new one, to the bit; what a person makes has no −0, which is written like 0
public record SetNumber(Slot slot, double number) implements Edit {

    @Override
    public Message name(Scenario before) {
        return Message.of(EditKey.CHANGE_OF, slot.name(before));
    }

    @Override
    public Outcome apply(Scenario before) {
        if (!Double.isFinite(number)) {
            return new Outcome.Refused(Message.of(EditKey.NOT_FINITE));
        }
        if (slot instanceof Slot.Rate && number < 0) {
            return new Outcome.Refused(Message.of(EditKey.RATE_NEGATIVE));
        }
        return new Outcome.Changed(slot.set(before, number));
    }
}
