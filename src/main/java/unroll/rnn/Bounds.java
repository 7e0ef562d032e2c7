package unroll.rnn;

import java.util.Optional;

/// How large a scenario may be: what one computer's memory holds with every part of every error kept.
public final class Bounds {
    /// T, time steps.
    public static final int STEPS = 2_000;
    /// H, hidden units.
    public static final int HIDDEN = 1_000;
    /// D and K, inputs and classes.
    public static final int WIDTH = 10_000;
    /// Numbers in U, W and V together.
    public static final int WEIGHTS = 5_000_000;
    /// Numbers of the forward pass, T · (D + 4 H + 2 K).
    public static final int FORWARD = 5_000_000;
    /// Numbers of all errors on their way back, T · T · H.
    public static final int BACKWARD = 100_000_000;
    /// Characters of a title or a word.
    public static final int TEXT = 1_000;

    private Bounds() {
    }

    /// Why a scenario is too large, where it is.
    public static Optional<Reason> broken(Scenario scenario) {
        if (scenario.vocabulary().stream().anyMatch(word -> word.length() > TEXT)) {
            return Optional.of(Reason.WORD_TOO_LONG);
        }
        return broken(scenario.parameters().size(), scenario.steps());
    }

    /// Why a network of a size, unrolled for a number of steps, is too large, where it is.
    static Optional<Reason> broken(Size size, int steps) {
        if (steps > STEPS) {
            return Optional.of(Reason.TOO_MANY_STEPS);
        }
        if (size.classes() > WIDTH) {
            return Optional.of(Reason.TOO_MANY_WORDS);
        }
        if (size.hidden() > HIDDEN) {
            return Optional.of(Reason.UNITS_OUT_OF_RANGE);
        }
        long t = steps;
        long h = size.hidden();
        boolean fits = h * (size.inputs() + h + size.classes()) <= WEIGHTS
                && t * (size.inputs() + 4 * h + 2L * size.classes()) <= FORWARD && t * t * h <= BACKWARD;
        return fits ? Optional.empty() : Optional.of(Reason.TOO_LARGE);
    }
}
