package unroll.edit;

import unroll.linalg.Matrix;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.text.EditKey;
import unroll.text.Message;

/// A bias that the network gets, with zeros, or loses.
///
/// @param bias b or c
/// @param presence whether it has it afterwards
public record SetBias(Weight bias, Presence presence) implements Edit {

    /// Whether there is one.
    public enum Presence {
        ON, OFF
    }

    @Override
    public Message name(Scenario before) {
        return Message.of(presence == Presence.ON ? EditKey.BIAS_ON : EditKey.BIAS_OFF, bias.letter());
    }

    @Override
    public Outcome apply(Scenario before) {
        Parameters p = before.parameters();
        boolean has = p.present().contains(bias);
        if (has == (presence == Presence.ON)) {
            return new Outcome.Changed(before);
        }
        return new Outcome.Changed(before.with(presence == Presence.ON
                ? p.with(bias, Matrix.zeros(bias.rows().count(p), 1))
                : p.without(bias)));
    }
}
