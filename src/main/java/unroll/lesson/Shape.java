package unroll.lesson;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import unroll.rnn.Activation;
import unroll.rnn.Definition;
import unroll.rnn.Focus;
import unroll.rnn.Network;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;

/// What a lesson depends on: the form of a scenario without its numbers. Scenarios of one shape have one script.
///
/// @param steps T
/// @param errors the steps that have a target, ascending
/// @param focus the error traced back
/// @param truncation τ, where there is one
/// @param network the cell, the loss and how errors make E
/// @param start whether s_(−1) is zero
/// @param cellStart whether c_(−1) of an LSTM is zero; of other cells it is
/// @param inputs what enters, one a step
/// @param weights those that there are, of the plain cell U, W, V and then biases
/// @param clip whether learning clips the gradient
public record Shape(int steps, List<Integer> errors, Focus focus, OptionalInt truncation, Network network,
        StartState start, StartState cellStart, List<InputKind> inputs, List<Weight> weights, ClipState clip) {

    /// Copies the lists.
    public Shape {
        errors = List.copyOf(errors);
        inputs = List.copyOf(inputs);
        weights = List.copyOf(weights);
    }

    /// The shape of a scenario.
    public static Shape of(Scenario scenario) {
        return new Shape(scenario.steps(), scenario.sequence().errors(), scenario.focus(), scenario.truncation(),
                scenario.network(), StartState.of(scenario.start(), Variable.STATE),
                StartState.of(scenario.start(), Variable.CELL),
                scenario.sequence().inputs().stream().map(InputKind::of).toList(), scenario.parameters().present(),
                scenario.clip().isPresent() ? ClipState.SET : ClipState.ABSENT);
    }

    /// Whether an error is counted at step t.
    public boolean hasError(int t) {
        return Collections.binarySearch(errors, t) >= 0;
    }

    /// Whether the network has this weight.
    public boolean has(Weight weight) {
        return weights.contains(weight);
    }

    /// The errors traced back, in the order told.
    public List<Integer> tracedErrors() {
        return switch (focus) {
            case Focus.One(int e) -> List.of(e);
            case Focus.All(),Focus.Joined() -> errors.reversed();
        };
    }

    /// The earliest step whose parts of E_e are kept: max(0, e − τ).
    public int lastStepBack(int e) {
        return truncation.isPresent() ? Math.max(0, e - truncation.getAsInt()) : 0;
    }

    /// f of the plain cell.
    public Activation activation() {
        return network.activation();
    }

    /// What a step computes, in order.
    List<Definition> definitions() {
        return network.definitions(weights);
    }

    /// Whether all errors go back at once.
    boolean isJoined() {
        return focus instanceof Focus.Joined;
    }

    /// Whether the cell has a bias, or each of its gates.
    boolean hasStateBias() {
        return !weights(Weight.Role.STATE_BIAS).isEmpty();
    }

    /// Those of U, W, b that are there, with gates those of each, W first: the weights whose gradient has a part a time
    /// step.
    List<Weight> recurrentWeights() {
        return Stream.of(Weight.Role.STATE, Weight.Role.INPUT, Weight.Role.STATE_BIAS)
                .flatMap(role -> weights(role).stream()).toList();
    }

    /// Those of V, c that are there: the weights whose gradient needs the steps that have a target alone.
    List<Weight> outputWeights() {
        return Stream.of(Weight.Role.OUTPUT, Weight.Role.OUTPUT_BIAS).flatMap(role -> weights(role).stream()).toList();
    }

    private List<Weight> weights(Weight.Role role) {
        return weights.stream().filter(it -> it.role() == role).toList();
    }
}
