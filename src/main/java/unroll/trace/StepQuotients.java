package unroll.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntToDoubleFunction;

/// Numeric derivatives by the sums that a row of a weight is part of: by a_t\[i\] for U, W and b, by z_e\[i\] for V and c,
/// one for each step.
///
/// An entry enters the sum of every step with a factor, w · s_(t−1)\[j\], so ∂E/∂w = Σ_t ∂E/∂a_t\[i\] · s_(t−1)\[j\]. H · T
/// quotients do for all H · (H + D + 1) entries that lead to a state. Backpropagation has no part in them: each comes of
/// running the network on from the step at which the sum is another.
///
/// @param each for each step, from the first to the last
record StepQuotients(List<NumericDerivative> each) {

    /// Copies the list.
    StepQuotients {
        each = List.copyOf(each);
    }

    /// Those of a row.
    ///
    /// @param cancelled asked before every one; once it says so, no more are made and the result means nothing
    static StepQuotients of(LossRow row, BooleanSupplier cancelled) {
        List<NumericDerivative> each = new ArrayList<>();
        for (int step = 0; step < row.steps(); step++) {
            each.add(cancelled.getAsBoolean() ? NumericDerivative.NOWHERE : NumericDerivative.of(row.nudge(step)));
        }
        return new StepQuotients(each);
    }

    /// The derivative by an entry; absent where E has a kink, or is not finite, at a step that the entry has a part in.
    ///
    /// @param factor what the entry is multiplied by at a step
    Optional<NumericDerivative> combined(IntToDoubleFunction factor) {
        double value = 0;
        double resolution = 0;
        for (int step = 0; step < each.size(); step++) {
            double by = factor.applyAsDouble(step);
            NumericDerivative one = each.get(step);
            if (by != 0 && one.side() != NumericDerivative.Side.BOTH) {
                return Optional.empty();
            }
            value += by == 0 ? 0 : by * one.value();
            resolution += by == 0 ? 0 : Math.abs(by) * one.resolution();
        }
        return Optional.of(new NumericDerivative(value, resolution, NumericDerivative.Side.BOTH));
    }
}
