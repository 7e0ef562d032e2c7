package unroll.trace;

import java.util.OptionalDouble;
import unroll.rnn.Scenario;

/// The map of sizes: ‖part k of ∂E_e/∂W‖ = ‖δ_k^(e)‖ · ‖s_(k−1)‖, the Frobenius norm, for every error and step.
public final class PartSizes {
    private final double[][] sizes;

    private PartSizes(double[][] sizes) {
        this.sizes = sizes;
    }

    /// Computes all of them.
    public static PartSizes of(Scenario scenario, Forward forward) {
        double[][] sizes = new double[scenario.steps()][];
        for (int e : scenario.sequence().errors()) {
            Backward backward = Backward.of(scenario, forward, e);
            sizes[e] = new double[e + 1];
            java.util.Arrays.fill(sizes[e], Double.NaN);
            for (int k = backward.lastStep(); k <= e; k++) {
                sizes[e][k] = backward.delta(k).norm() * forward.state(k - 1).norm();
            }
        }
        return new PartSizes(sizes);
    }

    /// ‖part k of ∂E_e/∂W‖; absent for k > e, where e has no target, and where τ cuts the part.
    public OptionalDouble get(int e, int k) {
        return sizes[e] == null || k > e || Double.isNaN(sizes[e][k])
                ? OptionalDouble.empty()
                : OptionalDouble.of(sizes[e][k]);
    }
}
