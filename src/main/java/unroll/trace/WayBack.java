package unroll.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import unroll.linalg.Matrix;
import unroll.rnn.Definition;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;

/// The adjoints of one error, or of all errors joined, as the derived equations have them, from the last step back.
///
/// @param last the step at which it begins
/// @param steps the adjoints of step last, last − 1, …; of the start last, where the way leads there
record WayBack(int last, List<Map<Variable, Matrix>> steps) {

    /// Goes the way.
    ///
    /// @param e the error, or [Quantity#JOINED]
    /// @param known the values of weights and of the forward pass
    static WayBack of(Scenario scenario, Equations equations, int e, Function<Quantity, Matrix> known) {
        int last = e == Quantity.JOINED ? scenario.sequence().errors().getLast() : e;
        List<Variable> backward = equations.declaration().definitions().reversed().stream().map(Definition::variable)
                .toList();
        List<Map<Variable, Matrix>> steps = new ArrayList<>();
        Evaluator evaluator = new Evaluator(quantity -> quantity instanceof Quantity.Adjoint(Variable by, int _, int k)
                ? Optional.ofNullable(steps.get(last - k).get(by)).orElseThrow()
                : known.apply(quantity));
        Adjoints adjoints = equations.adjoints();
        for (int k = last; k >= -1; k--) {
            Map<Variable, Matrix> made = new HashMap<>();
            steps.add(made);
            for (Variable variable : backward) {
                if (adjoints.has(variable, e, k) && (adjoints.isNamed(variable, e) || k == -1)) {
                    made.put(variable, evaluator.of(equations.of(new Quantity.Adjoint(variable, e, k))));
                }
            }
            if (made.isEmpty() && k < last) {
                break;
            }
        }
        return new WayBack(last, List.copyOf(steps));
    }

    /// The value of an adjoint that has a name; absent for others.
    Optional<Matrix> find(Variable variable, int k) {
        return last - k >= 0 && last - k < steps.size()
                ? Optional.ofNullable(steps.get(last - k).get(variable))
                : Optional.empty();
    }

    /// How many numbers it holds.
    long size() {
        return steps.stream().flatMap(it -> it.values().stream()).mapToLong(m -> (long) m.rows() * m.columns()).sum();
    }
}
