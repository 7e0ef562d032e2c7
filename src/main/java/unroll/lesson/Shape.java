package unroll.lesson;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import unroll.rnn.Activation;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

/// What a lesson depends on: the form of a scenario without its numbers. Scenarios of one shape have one script.
///
/// @param steps T
/// @param errors the steps that have a target, ascending
/// @param focus the error traced back
/// @param truncation τ, where there is one
/// @param activation f
/// @param start whether s_(−1) is zero
/// @param inputs what enters, one a step
/// @param weights U, W, V and those biases that are present, in this order
/// @param clip whether learning clips the gradient
public record Shape(int steps, List<Integer> errors, Focus focus, OptionalInt truncation, Activation activation,
        StartState start, List<InputKind> inputs, List<Weight> weights, ClipState clip) {

    /// Copies the lists.
    public Shape {
        errors = List.copyOf(errors);
        inputs = List.copyOf(inputs);
        weights = List.copyOf(weights);
    }

    /// The shape of a scenario.
    public static Shape of(Scenario scenario) {
        return new Shape(scenario.steps(), scenario.sequence().errors(), scenario.focus(), scenario.truncation(),
                scenario.activation(), scenario.startsFromZero() ? StartState.ZERO : StartState.GIVEN,
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

    /// Those of U, W, b that are there, W first: the weights whose gradient has a part a time step.
    List<Weight> recurrentWeights() {
        return has(Weight.STATE_BIAS)
                ? List.of(Weight.W, Weight.U, Weight.STATE_BIAS)
                : List.of(Weight.W, Weight.U);
    }

    /// Those of V, c that are there: the weights whose gradient needs step e alone.
    List<Weight> outputWeights() {
        return has(Weight.OUTPUT_BIAS) ? List.of(Weight.V, Weight.OUTPUT_BIAS) : List.of(Weight.V);
    }
}
