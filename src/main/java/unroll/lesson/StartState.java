package unroll.lesson;

import unroll.rnn.Start;
import unroll.rnn.Variable;

/// What s_(−1) or c_(−1) is.
public enum StartState {
    /// All zero, so part 0 of ∂E_e/∂W is zero.
    ZERO,
    /// Numbers of its own.
    GIVEN;

    static StartState of(Start start, Variable carried) {
        return start.isZero(carried) ? ZERO : GIVEN;
    }
}
