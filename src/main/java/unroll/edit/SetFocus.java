package unroll.edit;

import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.text.EditKey;
import unroll.text.Message;

/// Another error traced back.
///
/// @param focus one that has a target, or all
public record SetFocus(Focus focus) implements Edit {

    @Override
    public Message name(Scenario before) {
        return Message.of(EditKey.CHOICE_OF_ERROR);
    }

    @Override
    public Outcome apply(Scenario before) {
        return focus instanceof Focus.One(int e) && !before.sequence().errors().contains(e)
                ? new Outcome.Refused(Message.of(EditKey.ERROR_WITHOUT_TARGET, e))
                : new Outcome.Changed(before.with(focus));
    }
}
