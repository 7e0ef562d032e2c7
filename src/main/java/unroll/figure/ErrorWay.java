package unroll.figure;

import java.util.List;
import java.util.stream.IntStream;
import unroll.rnn.Definition;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.trace.Quantity;

/// What lies on the way of an error back: the steps that it comes to, and by what it is told there, whatever the cell, and
/// where all errors go back at once.
final class ErrorWay {

    private ErrorWay() {
    }

    /// The errors that are carried back, each on its own or all at once.
    static List<Integer> waysBack(Scenario scenario) {
        return scenario.focus() instanceof Focus.Joined ? List.of(Quantity.JOINED) : scenario.tracedErrors();
    }

    /// The steps that an error comes to, from the last.
    static List<Integer> steps(Scenario scenario, int e) {
        int last = e == Quantity.JOINED ? scenario.sequence().errors().getLast() : e;
        int first = e == Quantity.JOINED ? 0 : scenario.lastStepBack(e);
        return IntStream.rangeClosed(0, last - first).mapToObj(i -> last - i).toList();
    }

    /// ∂E_e/∂z_k at the steps where an error enters the way back: at e, or where all go back at once at every target.
    static List<Quantity> entering(Scenario scenario, int e, int k) {
        return k == e || e == Quantity.JOINED && scenario.sequence().targets().get(k).isPresent()
                ? List.of(new Quantity.Adjoint(Variable.LOGITS, e, k))
                : List.of();
    }

    /// δ_k of all gates.
    static List<Quantity> deltas(Scenario scenario, int e, int k) {
        return adjoints(scenario, e, k, Variable.Kind.PRE_ACTIVATION);
    }

    /// ∂E_e/∂s_k, and ∂E_e/∂c_k where there is a cell: where several ways meet.
    static List<Quantity> arrived(Scenario scenario, int e, int k) {
        return e != Quantity.JOINED && !scenario.network().cell().isGated()
                ? List.of()
                : scenario.network().carried().stream()
                        .<Quantity>map(variable -> new Quantity.Adjoint(variable, e, k)).toList();
    }

    private static List<Quantity> adjoints(Scenario scenario, int e, int k, Variable.Kind kind) {
        return scenario.definitions().stream().map(Definition::variable).filter(it -> it.kind() == kind)
                .<Quantity>map(variable -> new Quantity.Adjoint(variable, e, k)).toList();
    }
}
