package unroll.lesson;

/// What s_(−1) is.
public enum StartState {
    /// All zero, so part 0 of ∂E_e/∂W is zero.
    ZERO,
    /// Numbers of its own.
    GIVEN
}
