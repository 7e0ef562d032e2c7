package unroll.trace;

/// What gradient descent moves.
public enum Learns {
    /// The weights.
    WEIGHTS,
    /// The weights, and what is carried into the first step: s_(−1), and c_(−1) of an LSTM.
    START_TOO
}
