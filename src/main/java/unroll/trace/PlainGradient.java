package unroll.trace;

import java.util.List;
import unroll.linalg.Matrix;
import unroll.linalg.Rows;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

/// ∂E/∂weight for every weight by one sweep back, all errors joined: what training programs compute, and what the sum of
/// all parts (e, k) must come to.
///
/// Δ_k = Σ_e δ_k^(e) obeys the recurrence of a single error, Δ_k = (Wᵀ Δ_(k+1) + Vᵀ(ŷ_k − y_k)) ⊙ f′(a_k). With τ the
/// errors reach differently far back, so that no single sweep gives their sum: then each is carried on its own until τ
/// cuts it, and joined at every step.
///
/// Order of all sums: from the last step to the first, and of errors from the last to the first. A gradient with a bias
/// that the network has not is there all the same.
///
/// @param u ∂E/∂U, H×D
/// @param w ∂E/∂W, H×H
/// @param v ∂E/∂V, K×H
/// @param stateBias ∂E/∂b, H×1
/// @param outputBias ∂E/∂c, K×1
public record PlainGradient(Matrix u, Matrix w, Matrix v, Matrix stateBias, Matrix outputBias) {

    /// The gradient of E.
    ///
    /// @param forward the scenario's forward pass
    public static PlainGradient of(Scenario scenario, Forward forward) {
        List<Integer> errors = scenario.sequence().errors().reversed();
        double[][] outputDeltas = errors.stream().map(e -> Backward.outputDelta(scenario, forward, e))
                .toArray(double[][]::new);
        Sweep sweep = Sweep.of(scenario, forward);
        double[][] joined = scenario.lastStepBack(errors.getFirst()) == 0
                ? inOneSweep(sweep, errors, outputDeltas)
                : cutByTruncation(sweep, errors, outputDeltas);
        int last = errors.getFirst();
        return new PlainGradient(OverTime.of(forward, last, joined, Weight.U),
                OverTime.of(forward, last, joined, Weight.W), byStates(forward, errors, outputDeltas),
                OverTime.plain(joined),
                OverTime.plain(outputDeltas));
    }

    /// Δ_k, from the last error down to step 0, one row each.
    private static double[][] inOneSweep(Sweep sweep, List<Integer> errors, double[][] outputDeltas) {
        int last = errors.getFirst();
        double[][] arriving = new double[errors.size()][sweep.w().length];
        Rows.addProduct(outputDeltas, sweep.v(), arriving);
        double[][] joined = new double[last + 1][sweep.w().length];
        double[] later = new double[sweep.w().length];
        int next = 0;
        for (int k = last; k >= 0; k--) {
            double[] delta = joined[last - k];
            Rows.addCombination(later, sweep.w(), delta);
            if (next < arriving.length && errors.get(next) == k) {
                Rows.addScaled(1, arriving[next++], delta);
            }
            sweep.through(k, delta);
            later = delta;
        }
        return joined;
    }

    private static double[][] cutByTruncation(Sweep sweep, List<Integer> errors, double[][] outputDeltas) {
        int last = errors.getFirst();
        double[][] joined = new double[last + 1][sweep.w().length];
        for (int r = 0; r < outputDeltas.length; r++) {
            sweep.back(errors.get(r), outputDeltas[r], (k, delta) -> Rows.addScaled(1, delta, joined[last - k]));
        }
        return joined;
    }

    /// The gradient of one weight.
    public Matrix get(Weight weight) {
        return switch (weight.role()) {
            case INPUT -> u;
            case STATE -> w;
            case OUTPUT -> v;
            case STATE_BIAS -> stateBias;
            case OUTPUT_BIAS -> outputBias;
        };
    }

    private static Matrix byStates(Forward forward, List<Integer> errors, double[][] outputDeltas) {
        double[][] states = errors.stream().map(e -> forward.state(e).toArray()).toArray(double[][]::new);
        double[][] sum = new double[outputDeltas[0].length][states[0].length];
        Rows.addTransposedProduct(outputDeltas, states, sum);
        return Matrix.of(sum);
    }
}
