package unroll.trace;

import unroll.rnn.Weight;

/// The name of one computed (or given) thing. H, D, K as in [unroll.rnn.Scenario]; t, k and e count from 0.
public sealed interface Quantity {

    /// A shared weight: U, W, V, b or c.
    record Shared(Weight weight) implements Quantity {}

    /// η, the learning rate, 1×1.
    record LearningRate() implements Quantity {}

    /// x_t, D×1.
    record Input(int t) implements Quantity {}

    /// y_t, the one-hot vector of the right class, K×1.
    record Target(int t) implements Quantity {}

    /// U x_t, H×1.
    record InputTerm(int t) implements Quantity {}

    /// W s_(t−1), H×1.
    record RecurrentTerm(int t) implements Quantity {}

    /// a_t = U x_t + W s_(t−1) + b, H×1.
    record PreActivation(int t) implements Quantity {}

    /// s_t = f(a_t), H×1; t = −1 is the initial state.
    record State(int t) implements Quantity {}

    /// z_t = V s_t + c, K×1.
    record Logits(int t) implements Quantity {}

    /// ŷ_t = softmax(z_t), K×1.
    record Prediction(int t) implements Quantity {}

    /// `E_t = −log ŷ_t[y_t]`, 1×1, in nats.
    record Loss(int t) implements Quantity {}

    /// E = Σ E_t over the steps that have a target, 1×1.
    record TotalLoss() implements Quantity {}

    /// f′(a_k), H×1.
    record Slope(int k) implements Quantity {}

    /// ∂s_k/∂s_(k−1) = diag(f′(a_k)) W, H×H.
    record StateJacobian(int k) implements Quantity {}

    /// ∂E_e/∂z_e = ŷ_e − y_e, K×1.
    record OutputDelta(int e) implements Quantity {}

    /// δ_k^(e) = ∂E_e/∂a_k, H×1.
    record Delta(int e, int k) implements Quantity {}

    /// What step k adds to ∂E_e/∂weight; the shape of the weight. For V and c there is one part, k = e.
    record Part(int e, int k, Weight weight) implements Quantity {}

    /// The sum of the parts e, e−1, …, k of ∂E_e/∂weight; the shape of the weight.
    record RunningSum(int e, int k, Weight weight) implements Quantity {}

    /// ∂E_e/∂weight, the sum of all its parts; the shape of the weight.
    record Gradient(int e, Weight weight) implements Quantity {}

    /// ∂E/∂weight, the sum over all errors; the shape of the weight.
    record TotalGradient(Weight weight) implements Quantity {}

    /// γ, the length that the gradient told is cut to where it is longer, 1×1; only where a clip is set.
    record ClipLength() implements Quantity {}

    /// ‖∂E_e/∂weight‖ or ‖∂E/∂weight‖, the Frobenius norm of the gradient told of one weight, 1×1.
    record GradientSize(Weight weight) implements Quantity {}

    /// ‖∇E_e‖ or ‖∇E‖, the length of the gradient told, the numbers of all weights joined as one vector, 1×1.
    record GradientNorm() implements Quantity {}

    /// κ = min(1, γ / ‖∇‖), what the gradient told is multiplied with so that it is no longer than γ, 1×1; only where a
    /// clip is set.
    record ClipFactor() implements Quantity {}

    /// The weight after one step of gradient descent on the gradient just told, clipped where a clip is set; the shape of
    /// the weight.
    record Learned(Weight weight) implements Quantity {}

    /// E_t with the learned weights, 1×1.
    record LearnedLoss(int t) implements Quantity {}

    /// E with the learned weights, 1×1.
    record LearnedTotalLoss() implements Quantity {}
}
