package unroll.edit;

import unroll.rnn.Activation;
import unroll.rnn.Scenario;
import unroll.text.EditKey;
import unroll.text.Message;

/// Another non-linearity f.
public record SetActivation(Activation activation) implements Edit {

    @Override
    public Message name(Scenario before) {
        return Message.of(EditKey.CHANGE_OF_ACTIVATION);
    }

    @Override
    public Outcome apply(Scenario before) {
        return new Outcome.Changed(before.with(activation));
    }
}
