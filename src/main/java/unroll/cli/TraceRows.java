package unroll.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import unroll.linalg.Matrix;
import unroll.rnn.Definition;
import unroll.rnn.Focus;
import unroll.rnn.Reduction;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.trace.Quantity;
import unroll.trace.Totals;
import unroll.trace.Trace;

/// What a printed trace has, in its order, for every kind of network.
///
/// @param trace the numbers
record TraceRows(Trace trace) {
    private static final List<Weight.Role> ROLES = List.of(Weight.Role.INPUT, Weight.Role.STATE, Weight.Role.OUTPUT,
            Weight.Role.STATE_BIAS, Weight.Role.OUTPUT_BIAS);

    static TraceRows of(Scenario scenario) {
        return new TraceRows(Trace.of(scenario));
    }

    Scenario scenario() {
        return trace.scenario();
    }

    boolean isGated() {
        return scenario().network().cell().isGated();
    }

    /// What a step takes in and computes, without terms on the way to a sum and without E.
    List<Variable> forward() {
        List<Variable> computed = scenario().definitions().stream().map(Definition::variable)
                .filter(it -> !it.kind().isTerm() && it.kind() != Variable.Kind.LOSS).toList();
        return IntStream.rangeClosed(0, computed.size()).mapToObj(i -> i == 0 ? Variable.INPUT : computed.get(i - 1))
                .toList();
    }

    /// The errors traced back; all of them at once are [Quantity#JOINED].
    List<Integer> errors() {
        return scenario().focus() instanceof Focus.Joined ? List.of(Quantity.JOINED) : scenario().tracedErrors();
    }

    /// The steps on the way of an error, from the last to the first that is kept.
    List<Integer> steps(int e) {
        int from = e == Quantity.JOINED ? scenario().sequence().errors().getLast() : e;
        int to = e == Quantity.JOINED ? 0 : scenario().lastStepBack(e);
        return IntStream.rangeClosed(to, from).map(k -> from + to - k).boxed().toList();
    }

    /// An error's derivative by a variable at a step; absent where the error does not reach it.
    Optional<Matrix> adjoint(Variable variable, int e, int k) {
        Quantity quantity = new Quantity.Adjoint(variable, e, k);
        return trace.has(quantity) ? Optional.of(trace.value(quantity)) : Optional.empty();
    }

    /// The pre-activations, one a gate.
    List<Variable> preActivations() {
        return scenario().definitions().stream().map(Definition::variable)
                .filter(it -> it.kind() == Variable.Kind.PRE_ACTIVATION).toList();
    }

    /// What is carried from step to step: s, and c of an LSTM.
    List<Variable> carried() {
        return scenario().network().carried().stream()
                .sorted((a, b) -> Boolean.compare(b.equals(Variable.STATE), a.equals(Variable.STATE))).toList();
    }

    /// The weights whose gradients are told: of the plain cell biases too that it has not, for the derivative is there
    /// all the same.
    List<Weight> weights() {
        if (!isGated()) {
            return scenario().focus() instanceof Focus.Joined ? scenario().parameters().present() : Totals.WEIGHTS;
        }
        return ROLES.stream().flatMap(role -> scenario().parameters().present(role).stream()).toList();
    }

    /// The weights of one role.
    List<Weight> weights(Weight.Role role) {
        return weights().stream().filter(it -> it.role() == role).toList();
    }

    static List<Weight.Role> roles() {
        return ROLES;
    }

    /// What a step adds to the gradient of a weight.
    Matrix part(int e, int k, Weight weight) {
        return trace.value(new Quantity.Part(e, k, weight));
    }

    /// The gradient of one error, or of all joined.
    Matrix gradient(int e, Weight weight) {
        return trace.value(new Quantity.RunningSum(e, e == Quantity.JOINED || !weight.isRecurrent()
                ? Math.max(0, e)
                : scenario().lastStepBack(e), weight));
    }

    /// ∂E/∂weight of the gated cells and of the plain one by its errors, added from the last to the first.
    Matrix total(Weight weight, Totals plain) {
        Matrix sum = plain.of(weight);
        int count = scenario().sequence().errors().size();
        return scenario().network().reduction() == Reduction.MEAN ? sum.map(x -> x / count) : sum;
    }

    /// ∂E/∂weight.
    Matrix total(Weight weight) {
        return trace.value(new Quantity.TotalGradient(weight));
    }

    /// The name of a gradient: `dU`, `dStateBias`; of a gate the object that it is in, `dU`, `db`.
    String name(Weight.Role role) {
        return switch (role) {
            case INPUT -> "dU";
            case STATE -> "dW";
            case OUTPUT -> "dV";
            case STATE_BIAS -> isGated() ? "db" : "dStateBias";
            case OUTPUT_BIAS -> "dOutputBias";
        };
    }
}
