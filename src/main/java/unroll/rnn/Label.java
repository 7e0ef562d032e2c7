package unroll.rnn;

import java.util.OptionalInt;
import unroll.linalg.Matrix;

/// What is right at one step.
public sealed interface Label {
    /// No error is counted.
    Label NONE = new None();

    /// One class of the vocabulary; y_t is its one-hot vector.
    ///
    /// @param index its place in the vocabulary
    record Word(int index) implements Label {}

    /// K numbers.
    ///
    /// @param y y_t, K×1
    record Numbers(Matrix y) implements Label {}

    /// No error is counted at this step.
    record None() implements Label {}

    /// Whether an error is counted.
    default boolean isPresent() {
        return !(this instanceof None);
    }

    /// The place of the right class; absent for numbers and where no error is counted.
    default OptionalInt word() {
        return this instanceof Word(int index) ? OptionalInt.of(index) : OptionalInt.empty();
    }

    /// y_t as a K×1 vector.
    ///
    /// @param size K
    /// @throws IllegalStateException where no error is counted
    default Matrix vector(int size) {
        return switch (this) {
            case Word(int index) -> Matrix.oneHot(size, index);
            case Numbers(Matrix y) -> y;
            case None() -> throw new IllegalStateException("no target");
        };
    }

    /// The target that is a class, or none.
    static Label of(OptionalInt word) {
        return word.isPresent() ? new Word(word.getAsInt()) : NONE;
    }
}
