package unroll.tensor;

import java.util.Optional;
import java.util.stream.Stream;

/// What an array can be of a network: one of its weights, or one that weights are made of.
public enum Role {
    /// U, input to state.
    U("U"),
    /// W, state to state.
    W("W"),
    /// V, state to output.
    V("V"),
    /// b, bias of the state; several are added.
    STATE_BIAS("b"),
    /// c, bias of the output.
    OUTPUT_BIAS("c"),
    /// E, an embedding: a row for each word, which is what enters U.
    EMBEDDING("E"),
    /// U and W joined, for x above s: the columns of U stand before those of W.
    INPUT_AND_STATE("UW"),
    /// W and U joined, for s above x.
    STATE_AND_INPUT("WU");

    private final String letter;

    Role(String letter) {
        this.letter = letter;
    }

    /// The role that a letter stands for.
    public static Optional<Role> of(String letter) {
        return Stream.of(values()).filter(role -> role.letter.equals(letter)).findFirst();
    }

    /// How it is written: U, W, V, b, c, E, UW, WU.
    public String letter() {
        return letter;
    }

    /// Whether it is a matrix that holds U and W.
    boolean isJoined() {
        return this == INPUT_AND_STATE || this == STATE_AND_INPUT;
    }

    /// Whether it is a vector.
    boolean isBias() {
        return this == STATE_BIAS || this == OUTPUT_BIAS;
    }
}
