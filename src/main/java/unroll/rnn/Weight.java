package unroll.rnn;

/// Which of the shared weights: all steps use the same ones, so their gradients are sums over steps.
public enum Weight {
    /// U, input to state, H×D.
    U,
    /// W, state to next state, H×H.
    W,
    /// V, state to output, K×H.
    V,
    /// b, bias of the state, H×1.
    STATE_BIAS,
    /// c, bias of the output, K×1.
    OUTPUT_BIAS;

    /// Whether the weight acts before the state, so that errors of later steps reach it through time: U, W and b.
    public boolean isRecurrent() {
        return this == U || this == W || this == STATE_BIAS;
    }

    /// Its letter on the notation page: U, W, V, b, c.
    public String letter() {
        return switch (this) {
            case U, W, V -> name();
            case STATE_BIAS -> "b";
            case OUTPUT_BIAS -> "c";
        };
    }
}
