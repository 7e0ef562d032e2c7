package unroll.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unroll.linalg.Matrix;
import unroll.rnn.Reduction;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;

/// The adjoints of one error, or of all errors joined, of a network of any cell, from the last step back. They are those of
/// the derived equations ([Adjoints]), computed on arrays by [StepBackward] and held equal to the equations by test.
///
/// @param last the step at which it begins
/// @param steps the adjoints of step last, last − 1, …; of the start last, where the way leads there
record WayBack(int last, List<Map<Variable, Matrix>> steps) {

    /// Goes the way.
    ///
    /// @param e the error, or [Quantity#JOINED]
    static WayBack of(Scenario scenario, Forward forward, Equations equations, int e) {
        Adjoints adjoints = equations.adjoints();
        boolean joins = e == Quantity.JOINED;
        int last = joins ? scenario.sequence().errors().getLast() : e;
        int first = joins ? 0 : scenario.lastStepBack(e);
        double share = joins && scenario.network().reduction() == Reduction.MEAN
                ? scenario.sequence().errors().size()
                : 1;
        StepBackward backward = new StepBackward(scenario, forward);
        List<Variable> named = backward.variables().stream().filter(it -> adjoints.isNamed(it, e)).toList();
        List<Map<Variable, Matrix>> steps = new ArrayList<>();
        for (int k = last; k >= first; k--) {
            boolean isCounted = k == e || joins && scenario.sequence().targets().get(k).isPresent();
            if (isCounted) {
                double[] outputDelta = Backward.outputDelta(scenario, forward, k);
                for (int i = 0; i < outputDelta.length; i++) {
                    outputDelta[i] /= share;
                }
                backward.enter(outputDelta);
            }
            backward.through(k);
            Map<Variable, Matrix> made = new HashMap<>();
            for (Variable variable : named) {
                if (isCounted || variable.kind() != Variable.Kind.LOGITS) {
                    made.put(variable, Matrix.column(backward.adjoint(variable)));
                }
            }
            steps.add(made);
            backward.before();
        }
        if (first == 0) {
            Map<Variable, Matrix> start = new HashMap<>();
            scenario.network().carried().forEach(it -> start.put(it, Matrix.column(backward.adjoint(it))));
            steps.add(start);
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
