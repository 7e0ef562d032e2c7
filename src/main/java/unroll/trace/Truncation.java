package unroll.trace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import unroll.linalg.Matrix;
import unroll.linalg.Rows;
import unroll.rnn.Reduction;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

/// What truncation leaves out of gradients: full − truncated, added up from the parts that are cut, so that it is right to
/// its last digits however small it is beside the gradient.
///
/// The parts cut of all errors join on the way back: D_k = Σ_e δ_k^(e) over the errors with k < e − τ obeys
/// D_k = (Wᵀ (D_(k+1) + δ_(k+1)^(k+1+τ))) ⊙ f′(a_k), since an error joins where it is cut, with its last δ that is kept.
/// So each error goes back only as far as τ lets it, and one sweep carries the rest.
final class Truncation {

    private Truncation() {
    }

    /// How far the gradient of some errors together is from the full one; absent where none of its parts is cut.
    ///
    /// @param errors descending
    static Optional<Shortfall> shortfall(Trace trace, List<Integer> errors, Quantity gradient, Weight weight) {
        Scenario scenario = trace.scenario();
        return !weight.isRecurrent() || scenario.lastStepBack(errors.getFirst()) == 0
                ? Optional.empty()
                : Optional.of(Shortfall.of(trace.full().value(gradient), trace.value(gradient),
                        shared(scenario, gradient, cut(scenario, trace.forward(), errors, weight))));
    }

    /// What is cut, as the gradient has it: of the mean of the errors its share.
    private static Matrix shared(Scenario scenario, Quantity gradient, Matrix cut) {
        int count = scenario.sequence().errors().size();
        return gradient instanceof Quantity.TotalGradient && scenario.network().reduction() == Reduction.MEAN
                ? cut.map(x -> x / count)
                : cut;
    }

    /// Σ of the parts cut, of some errors together.
    ///
    /// @param errors descending; of the first, at least one part is cut
    /// @param weight U, W or b
    static Matrix cut(Scenario scenario, Forward forward, List<Integer> errors, Weight weight) {
        if (scenario.network().cell().isGated()) {
            return gated(Trace.of(scenario.withTruncation(OptionalInt.empty()), forward), scenario, errors, weight);
        }
        int last = scenario.lastStepBack(errors.getFirst()) - 1;
        return OverTime.of(forward, last, joined(scenario, forward, errors, last), weight);
    }

    /// Of a cell with gates: the parts themselves, error by error.
    private static Matrix gated(Trace full, Scenario cut, List<Integer> errors, Weight weight) {
        return errors.stream().filter(e -> cut.lastStepBack(e) > 0)
                .map(e -> PartSum.of(full, e, cut.lastStepBack(e) - 1, 0, weight)).reduce(Matrix::plus).orElseThrow();
    }

    /// D_k, from the latest step cut down to step 0, one row each.
    private static double[][] joined(Scenario scenario, Forward forward, List<Integer> errors, int last) {
        Sweep sweep = Sweep.of(scenario, forward);
        Deque<Integer> waiting = new ArrayDeque<>(errors);
        double[][] rows = new double[last + 1][sweep.w().length];
        double[] later = new double[sweep.w().length];
        for (int k = last; k >= 0; k--) {
            while (!waiting.isEmpty() && scenario.lastStepBack(waiting.getFirst()) == k + 1) {
                Rows.addScaled(1, lastKept(scenario, forward, sweep, waiting.removeFirst()), later);
            }
            double[] row = rows[last - k];
            Rows.addCombination(later, sweep.w(), row);
            sweep.through(k, row);
            later = row.clone();
        }
        return rows;
    }

    private static double[] lastKept(Scenario scenario, Forward forward, Sweep sweep, int e) {
        double[] kept = new double[sweep.w().length];
        sweep.back(e, Backward.outputDelta(scenario, forward, e),
                (_, delta) -> System.arraycopy(delta, 0, kept, 0, kept.length));
        return kept;
    }
}
