package unroll.trace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import unroll.linalg.Matrix;
import unroll.rnn.Focus;
import unroll.rnn.Reduction;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

/// ∂E/∂weight for every weight, of the mean of the errors their share. The joined sweep knows no truncation: τ cuts the
/// errors at different steps, and there they are one.
final class TotalGradients {

    private TotalGradients() {
    }

    /// Of a trace.
    static Map<Weight, Matrix> of(Trace trace) {
        Scenario scenario = trace.scenario().focus() instanceof Focus.Joined
                ? trace.scenario().withTruncation(OptionalInt.empty())
                : trace.scenario();
        Map<Weight, Matrix> made = new LinkedHashMap<>();
        if (scenario.network().cell().isGated()) {
            boolean joins = scenario.truncation().isEmpty();
            scenario.parameters().present().forEach(weight -> made.put(weight, joins
                    ? trace.value(new Quantity.RunningSum(Quantity.JOINED, 0, weight))
                    : errorByError(trace, weight)));
            // the joined sweep of the mean carries shares already
            return joins ? made : shared(scenario, made);
        }
        PlainGradient gradient = PlainGradient.of(scenario, trace.forward());
        Totals.WEIGHTS.forEach(weight -> made.put(weight, gradient.get(weight)));
        return shared(scenario, made);
    }

    private static Matrix errorByError(Trace trace, Weight weight) {
        List<Integer> errors = trace.scenario().sequence().errors().reversed();
        return errors.stream().map(e -> trace.value(new Quantity.Gradient(e, weight))).reduce(Matrix::plus)
                .orElseThrow();
    }

    private static Map<Weight, Matrix> shared(Scenario scenario, Map<Weight, Matrix> sums) {
        if (scenario.network().reduction() == Reduction.MEAN) {
            int count = scenario.sequence().errors().size();
            sums.replaceAll((_, sum) -> sum.map(x -> x / count));
        }
        return sums;
    }
}
