package unroll.edit;

import java.util.Optional;
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
        Optional<Matrix> zeros = presence == Presence.ON
                ? Optional.of(Matrix.zeros(bias == Weight.STATE_BIAS ? p.hidden() : p.classes(), 1))
                : Optional.empty();
        return new Outcome.Changed(before.with(bias == Weight.STATE_BIAS
                ? new Parameters(p.u(), p.w(), p.v(), zeros, p.outputBias())
                : new Parameters(p.u(), p.w(), p.v(), p.stateBias(), zeros)));
    }
}
