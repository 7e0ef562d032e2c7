package unroll.lesson;

import unroll.rnn.Input;

/// What kind of thing enters at a step.
public enum InputKind {
    /// A word of the vocabulary: U x_t is one column of U.
    WORD,
    /// Numbers.
    VECTOR,
    /// Nothing: x_t = 0.
    NONE;

    static InputKind of(Input input) {
        return switch (input) {
            case Input.Word _ -> WORD;
            case Input.Vector _ -> VECTOR;
            case Input.None _ -> NONE;
        };
    }
}
