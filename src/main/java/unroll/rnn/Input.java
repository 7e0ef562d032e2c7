package unroll.rnn;

import unroll.linalg.Matrix;

/// What enters at one step.
public sealed interface Input {

    /// A word of the vocabulary; x_t is its one-hot vector.
    ///
    /// @param index its place in the vocabulary
    record Word(int index) implements Input {}

    /// Numbers of its own.
    ///
    /// @param x x_t, D×1
    record Vector(Matrix x) implements Input {}

    /// No input at this step: x_t = 0.
    record None() implements Input {}

    /// x_t as a D×1 vector.
    ///
    /// @param size D
    default Matrix vector(int size) {
        return switch (this) {
            case Word(int index) -> Matrix.oneHot(size, index);
            case Vector(Matrix x) -> x;
            case None() -> Matrix.zeros(size, 1);
        };
    }
}
