package unroll.trace;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import unroll.linalg.Rows;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

/// The map of sizes: ‖part k of ∂E_e/∂W‖ = ‖δ_k^(e)‖ · ‖s_(k−1)‖, the Frobenius norm, for every error and step.
///
/// The product of two norms overflows only where the norm of the part does, and is NaN where a factor overflows and the
/// other is 0, as the part itself is.
public final class PartSizes {
    private static final double WORTH_THREADS = 3e6;

    private final List<OfError> errors;

    /// The sizes of one error's parts; none without a target.
    ///
    /// @param first the earliest step kept
    /// @param sizes of the parts first, first + 1, … e
    private record OfError(int first, double[] sizes) {}

    private PartSizes(List<OfError> errors) {
        this.errors = errors;
    }

    /// Computes all of them.
    ///
    /// @param forward the scenario's forward pass
    public static PartSizes of(Scenario scenario, Forward forward) {
        if (scenario.network().cell().isGated()) {
            return gated(Trace.of(scenario, forward));
        }
        Parameters p = scenario.parameters();
        Sweep sweep = Sweep.of(scenario, forward);
        double[] before = IntStream.range(0, scenario.steps()).mapToDouble(k -> forward.state(k - 1).norm()).toArray();
        double work = (double) scenario.steps() * scenario.steps() / 2 * p.hidden() * p.hidden();
        IntStream each = IntStream.range(0, scenario.steps());
        return new PartSizes((work < WORTH_THREADS ? each : each.parallel()).mapToObj(e -> {
            if (!scenario.sequence().targets().get(e).isPresent()) {
                return new OfError(e, new double[0]);
            }
            int first = scenario.lastStepBack(e);
            double[] sizes = Arrays.copyOfRange(before, first, e + 1);
            sweep.back(e, Backward.outputDelta(scenario, forward, e),
                    (k, delta) -> sizes[k - first] *= Rows.norm(delta));
            return new OfError(first, sizes);
        }).toList());
    }

    /// Of a cell with gates: of W of all gates joined.
    private static PartSizes gated(Trace trace) {
        Scenario scenario = trace.scenario();
        List<Weight> weights = scenario.parameters().present(Weight.Role.STATE);
        return new PartSizes(IntStream.range(0, scenario.steps()).mapToObj(e -> {
            if (!scenario.sequence().targets().get(e).isPresent()) {
                return new OfError(e, new double[0]);
            }
            int first = scenario.lastStepBack(e);
            double[][] ofWeights = weights.stream().map(weight -> sizes(trace, e, first, weight))
                    .toArray(double[][]::new);
            return new OfError(first, IntStream.rangeClosed(0, e - first)
                    .mapToDouble(i -> Rows.norm(Arrays.stream(ofWeights).mapToDouble(it -> it[i]).toArray()))
                    .toArray());
        }).toList());
    }

    /// Of the parts first, first + 1, … e, whose factors are the same but for the step.
    private static double[] sizes(Trace trace, int e, int first, Weight weight) {
        Factors factors = Factors.of(trace.equation(new Quantity.Part(e, e, weight)));
        return IntStream.rangeClosed(first, e)
                .mapToDouble(k -> trace.value(Factors.at(factors.left(), k - e)).norm()
                        * trace.value(Factors.at(factors.right().orElseThrow(), k - e)).norm())
                .toArray();
    }

    /// ‖part k of ∂E_e/∂W‖; absent for k > e, where e has no target, and where τ cuts the part.
    public OptionalDouble get(int e, int k) {
        OfError error = errors.get(e);
        return k < error.first || k - error.first >= error.sizes.length
                ? OptionalDouble.empty()
                : OptionalDouble.of(error.sizes[k - error.first]);
    }
}
