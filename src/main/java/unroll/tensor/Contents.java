package unroll.tensor;

/// What of a scenario is written to a file of weights.
public enum Contents {
    /// U, W, V and the biases that there are.
    WEIGHTS,
    /// Beside them dU, dW, dV, dStateBias and dOutputBias, the gradient of the error traced back, by the scenario's focus
    /// and truncation.
    WEIGHTS_AND_GRADIENTS
}
