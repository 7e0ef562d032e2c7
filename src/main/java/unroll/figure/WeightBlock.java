package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import unroll.rnn.Parameters;
import unroll.rnn.Weight;

/// What stands under one letter among the shared weights: one weight, or those of all gates, stacked by gate, with the
/// biases of the gates beside W.
///
/// @param weights the same in all gates, in the order of the gates
/// @param biases of the gates beside them, where they stand there
record WeightBlock(List<Weight> weights, List<Weight> biases) {

    /// Copies the weights.
    WeightBlock {
        weights = List.copyOf(weights);
        biases = List.copyOf(biases);
    }

    /// Those of a network, in the order shown.
    static List<WeightBlock> of(Parameters parameters) {
        List<WeightBlock> made = new ArrayList<>();
        for (Weight weight : parameters.present()) {
            if (weight.gate().isEmpty()) {
                made.add(new WeightBlock(List.of(weight), List.of()));
            } else if (weight.equals(parameters.present(weight.role()).getFirst()) && !weight.isBias()) {
                made.add(new WeightBlock(parameters.present(weight.role()), weight.role() == Weight.Role.STATE
                        ? parameters.present(Weight.Role.STATE_BIAS)
                        : List.of()));
            }
        }
        return List.copyOf(made);
    }

    /// Whether it is of gates.
    boolean isGated() {
        return !first().gate().isEmpty();
    }

    /// The first of its weights.
    Weight first() {
        return weights.getFirst();
    }

    /// Whether it is one bias, which has a line and no head.
    boolean isBias() {
        return first().isBias();
    }

    /// How many rows of cells it has.
    int rows(Frame frame) {
        return isBias() ? 1 : frame.shape(first()).rows() * weights.size();
    }

    /// The biases that belong to a gate of the weights, which have a column; the others have one each after it.
    List<Weight> ownBiases() {
        return biases.stream().filter(bias -> weights.stream().anyMatch(it -> it.gate().equals(bias.gate()))).toList();
    }

    /// The biases that are added elsewhere: b_m of a GRU.
    List<Weight> otherBiases() {
        return biases.stream().filter(bias -> !ownBiases().contains(bias)).toList();
    }

    /// How many columns of cells it has.
    int columns(Frame frame) {
        return frame.shape(first()).columns() + (ownBiases().isEmpty() ? 0 : 1) + otherBiases().size();
    }
}
