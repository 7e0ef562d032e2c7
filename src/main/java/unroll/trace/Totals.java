package unroll.trace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import unroll.linalg.Matrix;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

/// ∂E/∂weight for every weight, biases too where the network has none: the derivative is there all the same.
///
/// The errors are traced back one after the other and only their sum is kept.
public final class Totals {
    /// The weights in the order of the trace.
    public static final List<Weight> WEIGHTS = List.of(Weight.U, Weight.W, Weight.V, Weight.STATE_BIAS,
            Weight.OUTPUT_BIAS);
    private final Map<Weight, Matrix> sums;

    private Totals(Map<Weight, Matrix> sums) {
        this.sums = sums;
    }

    /// The sums over all errors of a scenario.
    ///
    /// @param forward its forward pass
    public static Totals of(Scenario scenario, Forward forward) {
        Map<Weight, Matrix> sums = new LinkedHashMap<>();
        for (int e : scenario.sequence().errors().reversed()) {
            Backward backward = Backward.of(scenario, forward, e);
            for (Weight weight : WEIGHTS) {
                sums.merge(weight, backward.sum(forward, backward.lastStep(), weight), Matrix::plus);
            }
        }
        return new Totals(sums);
    }

    /// ∂E/∂weight.
    public Matrix of(Weight weight) {
        return Objects.requireNonNull(sums.get(weight));
    }

    /// The gradient's name in the trace: `dU`, `dStateBias` …
    public static String name(Weight weight) {
        if (!weight.gate().isEmpty()) {
            return "d" + weight.letter();
        }
        return "d" + Character.toUpperCase(weight.key().charAt(0)) + weight.key().substring(1);
    }
}
