package unroll.rnn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What kind of network a scenario has, without its numbers.
///
/// @param cell what a step computes up to its state
/// @param activation f of the plain cell; tanh in all others, which have non-linearities of their own
/// @param loss how predictions are made and judged
/// @param reduction how the errors of the steps make E
public record Network(Cell cell, Activation activation, Loss loss, Reduction reduction) {

    /// Takes f from cells that have no use for it.
    public Network {
        activation = cell.isGated() ? Activation.TANH : activation;
    }

    /// The plain network: softmax, cross-entropy, the sum of the errors.
    public static Network plain(Activation activation) {
        return new Network(Cell.RNN, activation, Loss.CROSS_ENTROPY, Reduction.SUM);
    }

    /// Whether it is the plain network: one state, softmax, cross-entropy, the sum of the errors.
    public boolean isPlain() {
        return equals(plain(activation));
    }

    /// This with another f.
    public Network with(Activation other) {
        return new Network(cell, other, loss, reduction);
    }

    /// The non-linearity that acts on a variable.
    ///
    /// @param of a pre-activation, or c of an LSTM
    public Activation slope(Variable of) {
        if (!cell.isGated()) {
            return activation;
        }
        return cell.declared(activation).stream().map(Definition::formula)
                .flatMap(Cell::parts)
                .filter(it -> it instanceof RightSide.Apply(Activation _, RightSide.Now(Variable argument))
                        && argument.equals(of))
                .map(it -> ((RightSide.Apply) it).f()).findFirst().orElseThrow();
    }

    /// What a step computes, in order: the cell, z, ŷ, E.
    ///
    /// @param weights those that there are
    public List<Definition> definitions(List<Weight> weights) {
        return Stream.concat(upToLogits(weights).stream(), loss.definitions().stream()).toList();
    }

    /// What a step computes before the loss, in order: the cell, z.
    ///
    /// @param weights those that there are
    List<Definition> upToLogits(List<Weight> weights) {
        List<Definition> made = new ArrayList<>(cell.definitions(activation, weights));
        RightSide output = RightSide.times(Weight.V, RightSide.now(Variable.STATE));
        made.add(new Definition(Variable.LOGITS, weights.contains(Weight.OUTPUT_BIAS)
                ? RightSide.sum(output, new RightSide.Bias(Weight.OUTPUT_BIAS))
                : output));
        return List.copyOf(made);
    }

    /// What goes on to the next step: s, and c of an LSTM.
    public List<Variable> carried() {
        return cell.carried();
    }
}
