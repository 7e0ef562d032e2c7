package unroll.trace;

import java.util.Optional;

/// One step of gradient descent.
///
/// @param before where it began
/// @param after where it led
/// @param clipping what the clip did to the gradient, where one is set
public record LearnStep(Descent before, Descent after, Optional<Clipping> clipping) {

    /// Its number, counted from 1.
    public int number() {
        return after.steps();
    }

    /// Whether it led somewhere: no weight, no error and no length of a gradient to be clipped is infinite or NaN.
    public boolean isFinite() {
        return after.isFinite() && clipping.stream().allMatch(it -> Double.isFinite(it.norm()));
    }
}
