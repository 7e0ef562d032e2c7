package unroll.trace;

import java.util.Arrays;
import java.util.OptionalDouble;
import unroll.rnn.Variable;

/// How an error shrinks or grows on its way from step k + 1 back to step k, and what that is made of:
/// δ_k = (Wᵀ δ_(k+1)) ⊙ f′(a_k), so ‖δ_k‖ ≤ ‖W‖₂ · max |f′(a_k)| · ‖δ_(k+1)‖. In a cell with gates, which has no one δ, it
/// is of ∂E_e/∂s_k.
///
/// @param from ‖δ_(k+1)‖
/// @param to ‖δ_k‖
public record StepBack(double from, double to) {

    /// Of E_e, from step k + 1 to step k.
    public static StepBack of(Trace trace, int e, int k) {
        return new StepBack(size(trace, e, k + 1), size(trace, e, k));
    }

    private static double size(Trace trace, int e, int k) {
        return trace.value(trace.scenario().network().cell().isGated()
                ? new Quantity.Adjoint(Variable.STATE, e, k)
                : Quantity.delta(e, k)).norm();
    }

    /// ‖δ_k‖ / ‖δ_(k+1)‖; absent where δ_(k+1) is zero or either is not finite.
    public OptionalDouble factor() {
        return from > 0 && Double.isFinite(from) && Double.isFinite(to)
                ? OptionalDouble.of(to / from)
                : OptionalDouble.empty();
    }

    /// The smallest and the largest entry of f′(a_k), of all gates.
    ///
    /// @param least min f′(a_k)
    /// @param most max f′(a_k)
    public record Slopes(double least, double most) {

        /// Of step k.
        public static Slopes of(Trace trace, int k) {
            double[] slopes = trace.scenario().network().cell().gates().stream()
                    .flatMapToDouble(gate -> Arrays.stream(trace.value(new Quantity.Slope(
                            Variable.preActivation(gate), k)).toArray()))
                    .toArray();
            return new Slopes(Arrays.stream(slopes).min().orElseThrow(), Arrays.stream(slopes).max().orElseThrow());
        }
    }
}
