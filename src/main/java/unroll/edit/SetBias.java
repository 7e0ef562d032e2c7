package unroll.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import unroll.linalg.Matrix;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.text.EditKey;
import unroll.text.Message;

/// A bias that the network gets, with zeros, or loses.
///
/// @param bias b, which stands for those of all gates, or c
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
        boolean has = !p.present(bias.role()).isEmpty();
        if (has == (presence == Presence.ON)) {
            return new Outcome.Changed(before);
        }
        Map<Weight, Matrix> made = new LinkedHashMap<>();
        for (Weight weight : before.network().cell().weights()) {
            if (weight.role() != bias.role()) {
                p.find(weight).ifPresent(numbers -> made.put(weight, numbers));
            } else if (presence == Presence.ON) {
                made.put(weight, Matrix.zeros(weight.rows().count(p), 1));
            }
        }
        return new Outcome.Changed(before.with(new Parameters(made)));
    }
}
