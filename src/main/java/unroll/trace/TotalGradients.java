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
    /// Multiplications from which more than one thread pays.
    private static final double WORTH_THREADS = 2e7;

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
            List<Weight> weights = scenario.parameters().present();
            List<Matrix> sums = joins
                    ? joined(trace, weights)
                    : weights.stream().map(weight -> errorByError(trace, weight)).toList();
            for (int i = 0; i < sums.size(); i++) {
                made.put(weights.get(i), sums.get(i));
            }
            // the joined sweep of the mean carries shares already
            return joins ? made : shared(scenario, made);
        }
        PlainGradient gradient = PlainGradient.of(scenario, trace.forward());
        Totals.WEIGHTS.forEach(weight -> made.put(weight, gradient.get(weight)));
        return shared(scenario, made);
    }

    /// By one sweep: the way back once, then each weight's sum over time by itself.
    private static List<Matrix> joined(Trace trace, List<Weight> weights) {
        Scenario scenario = trace.scenario();
        trace.way(Quantity.JOINED);
        double numbers = weights.stream().map(scenario.parameters()::get)
                .mapToDouble(m -> (double) m.rows() * m.columns()).sum();
        int from = scenario.sequence().errors().getLast();
        return (scenario.steps() * numbers < WORTH_THREADS ? weights.stream() : weights.parallelStream())
                .map(weight -> PartSum.of(trace, Quantity.JOINED, from, 0, weight)).toList();
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
