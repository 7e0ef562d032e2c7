package unroll.trace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unroll.linalg.Matrix;
import unroll.rnn.Focus;
import unroll.rnn.Reduction;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;

/// The gradient told by what is carried into the first step, ∂E/∂s_(−1) and ∂E/∂c_(−1): of E_e, or of E, of the mean its
/// share. An error whose way back τ ends before step 0 does not reach it.
final class StartGradient {
    private StartGradient() {
    }

    /// Of the error traced back, or of all of them.
    static Map<Variable, Matrix> of(Trace trace) {
        Map<Variable, Matrix> made = new LinkedHashMap<>();
        trace.scenario().network().carried().forEach(it -> made.put(it, of(trace, it)));
        return made;
    }

    private static Matrix of(Trace trace, Variable carried) {
        Scenario scenario = trace.scenario();
        return switch (scenario.focus()) {
            case Focus.One(int e) -> errorByError(trace, carried, List.of(e));
            case Focus.Joined() -> joined(trace, carried);
            case Focus.All() -> {
                if (scenario.truncation().isEmpty()) {
                    yield joined(trace, carried);
                }
                List<Integer> errors = scenario.sequence().errors();
                Matrix sum = errorByError(trace, carried, errors.reversed());
                yield scenario.network().reduction() == Reduction.MEAN ? sum.map(x -> x / errors.size()) : sum;
            }
        };
    }

    private static Matrix joined(Trace trace, Variable carried) {
        return trace.value(new Quantity.Adjoint(carried, Quantity.JOINED, -1));
    }

    private static Matrix errorByError(Trace trace, Variable carried, List<Integer> errors) {
        Matrix sum = Matrix.zeros(trace.scenario().parameters().hidden(), 1);
        for (int e : errors) {
            Quantity adjoint = new Quantity.Adjoint(carried, e, -1);
            if (trace.has(adjoint)) {
                sum = sum.plus(trace.value(adjoint));
            }
        }
        return sum;
    }
}
