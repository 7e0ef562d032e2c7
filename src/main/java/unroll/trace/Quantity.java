package unroll.trace;

import unroll.rnn.Axis;
import unroll.rnn.Variable;
import unroll.rnn.Weight;

/// The name of one computed (or given) thing: what it is of (a [Variable], a [Weight]) and its role. H, D, K as in
/// [unroll.rnn.Scenario]; t, k and e count from 0.
public sealed interface Quantity {
    /// The e of the sweep that carries all errors back at once: there e is no step.
    int JOINED = -1;

    /// A shared weight: U, W, V, b or c.
    record Shared(Weight weight) implements Quantity {}

    /// η, the learning rate, 1×1.
    record LearningRate() implements Quantity {}

    /// A variable at step t, a column: x_t, a_t, s_t, ŷ_t, E_t. What is carried on has t = −1 too, the start.
    record Value(Variable variable, int t) implements Quantity {}

    /// E = Σ E_t over the steps that have a target, 1×1.
    record TotalLoss() implements Quantity {}

    /// f′(a_k) of a pre-activation, H×1.
    record Slope(Variable variable, int k) implements Quantity {}

    /// ∂s_k/∂s_(k−1) = diag(f′(a_k)) W, H×H.
    record StateJacobian(int k) implements Quantity {}

    /// ∂E_e/∂variable_k, a column: δ_k^(e) of a pre-activation, ∂E_e/∂z_e of the output.
    ///
    /// @param variable by what
    /// @param e the error, or [#JOINED]
    /// @param k the step
    record Adjoint(Variable variable, int e, int k) implements Quantity {}

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

    /// x_t, D×1.
    static Quantity input(int t) {
        return new Value(Variable.INPUT, t);
    }

    /// y_t, the one-hot vector of the right class, K×1.
    static Quantity target(int t) {
        return new Value(Variable.TARGET, t);
    }

    /// U x_t of the plain cell, H×1.
    static Quantity inputTerm(int t) {
        return new Value(Variable.INPUT_TERM, t);
    }

    /// W s_(t−1) of the plain cell, H×1.
    static Quantity recurrentTerm(int t) {
        return new Value(Variable.RECURRENT_TERM, t);
    }

    /// a_t = U x_t + W s_(t−1) + b of the plain cell, H×1.
    static Quantity preActivation(int t) {
        return new Value(Variable.PRE_ACTIVATION, t);
    }

    /// s_t, H×1; t = −1 is the initial state.
    static Quantity state(int t) {
        return new Value(Variable.STATE, t);
    }

    /// z_t = V s_t + c, K×1.
    static Quantity logits(int t) {
        return new Value(Variable.LOGITS, t);
    }

    /// ŷ_t, K×1.
    static Quantity prediction(int t) {
        return new Value(Variable.PREDICTION, t);
    }

    /// E_t, 1×1.
    static Quantity loss(int t) {
        return new Value(Variable.LOSS, t);
    }

    /// f′(a_k) of the plain cell, H×1.
    static Quantity slope(int k) {
        return new Slope(Variable.PRE_ACTIVATION, k);
    }

    /// ∂E_e/∂z_e, K×1.
    static Quantity outputDelta(int e) {
        return new Adjoint(Variable.LOGITS, e, e);
    }

    /// δ_k^(e) = ∂E_e/∂a_k of the plain cell, H×1.
    static Quantity delta(int e, int k) {
        return new Adjoint(Variable.PRE_ACTIVATION, e, k);
    }

    /// Whether it is the value of a variable of a kind.
    default boolean is(Variable.Kind kind) {
        return this instanceof Value(Variable variable, int _) && variable.kind() == kind;
    }

    /// Whether it is an error's derivative by a variable of a kind.
    default boolean isAdjoint(Variable.Kind kind) {
        return this instanceof Adjoint(Variable variable, int _, int _) && variable.kind() == kind;
    }

    /// What its rows count.
    default Axis rows() {
        return switch (this) {
            case Value(Variable variable, int _) -> variable.axis();
            case Slope(Variable variable, int _) -> variable.axis();
            case Adjoint(Variable variable, int _, int _) -> variable.axis();
            case StateJacobian _ -> Axis.HIDDEN;
            case Shared(Weight weight) -> weight.rows();
            case Part(int _, int _, Weight weight) -> weight.rows();
            case RunningSum(int _, int _, Weight weight) -> weight.rows();
            case Gradient(int _, Weight weight) -> weight.rows();
            case TotalGradient(Weight weight) -> weight.rows();
            case Learned(Weight weight) -> weight.rows();
            case LearningRate _,TotalLoss _,ClipLength _,GradientSize _,GradientNorm _,ClipFactor _,LearnedLoss _,LearnedTotalLoss _ ->
                Axis.ONE;
        };
    }

    /// What its columns count.
    default Axis columns() {
        return switch (this) {
            case StateJacobian _ -> Axis.HIDDEN;
            case Shared(Weight weight) -> weight.columns();
            case Part(int _, int _, Weight weight) -> weight.columns();
            case RunningSum(int _, int _, Weight weight) -> weight.columns();
            case Gradient(int _, Weight weight) -> weight.columns();
            case TotalGradient(Weight weight) -> weight.columns();
            case Learned(Weight weight) -> weight.columns();
            case Value _,Slope _,Adjoint _,LearningRate _,TotalLoss _,ClipLength _,GradientSize _,GradientNorm _,ClipFactor _,LearnedLoss _,LearnedTotalLoss _ ->
                Axis.ONE;
        };
    }
}
