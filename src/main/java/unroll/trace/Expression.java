package unroll.trace;

import java.util.List;
import java.util.stream.Stream;
import unroll.rnn.Activation;

/// The right-hand side of an equation: how a value comes from its operands. Formulas on screen, arrows, hover and
/// spoken text are made from it, and a test computes every value again from it.
public sealed interface Expression {

    /// Given with the scenario, not computed.
    record Given() implements Expression {}

    /// The value of a quantity.
    record Ref(Quantity quantity) implements Expression {}

    /// left · right, the matrix product.
    record Product(Expression left, Expression right) implements Expression {}

    /// Transposed.
    record Transpose(Expression of) implements Expression {}

    /// Σ of the terms, at least one, entry by entry.
    record Sum(List<Expression> terms) implements Expression {
        /// Copies the terms.
        public Sum {
            terms = List.copyOf(terms);
        }
    }

    /// left − right.
    record Difference(Expression left, Expression right) implements Expression {}

    /// left ⊙ right, entry by entry.
    record Hadamard(Expression left, Expression right) implements Expression {}

    /// left ⊗ right = left · rightᵀ, of two column vectors.
    record Outer(Expression left, Expression right) implements Expression {}

    /// diag(vector) · matrix: row i of the matrix times entry i of the vector.
    record RowScale(Expression vector, Expression matrix) implements Expression {}

    /// factor · of, where the factor is 1×1.
    record Scale(Expression factor, Expression of) implements Expression {}

    /// f(of), entry by entry.
    record Apply(Activation f, Expression of) implements Expression {}

    /// f′(a), written with s = f(a) where the formula has it: 1 − s² for tanh, s (1 − s) for the sigmoid.
    record Derivative(Activation f, Quantity a, Quantity s) implements Expression {}

    /// 1 − of, entry by entry.
    record Complement(Expression of) implements Expression {}

    /// −of.
    record Negative(Expression of) implements Expression {}

    /// of / count.
    record Share(Expression of, int count) implements Expression {}

    /// −Σ (y log ŷ + (1 − y) log(1 − ŷ)), in nats, computed from z.
    ///
    /// @param logits z_t
    /// @param prediction ŷ_t = σ(z_t), which the formula shows
    /// @param target y_t
    record BinaryCrossEntropy(Quantity logits, Quantity prediction, Quantity target) implements Expression {}

    /// ½ ‖ŷ − y‖².
    record HalfSquare(Quantity prediction, Quantity target) implements Expression {}

    /// softmax(of).
    record Softmax(Expression of) implements Expression {}

    /// `−log softmax(logits)[target]`, in nats: log Σ exp(z_i) − z_target.
    ///
    /// @param logits z_t
    /// @param prediction ŷ_t = softmax(z_t), which the formula shows
    /// @param target the place of the right class
    record CrossEntropy(Quantity logits, Quantity prediction, int target) implements Expression {}

    /// √(Σ x²) over all numbers of all operands, 1×1: their length, joined as one vector.
    record Norm(List<Quantity> of) implements Expression {
        /// Copies the operands.
        public Norm {
            of = List.copyOf(of);
        }
    }

    /// min(1, length / norm), 1×1.
    ///
    /// @param length γ, 1×1
    /// @param norm what is cut to it, 1×1
    record Clip(Quantity length, Quantity norm) implements Expression {}

    /// What the forward pass gives with the learned weights.
    ///
    /// @param before the same quantity with the weights as they are
    /// @param weights the learned weights
    record ForwardAgain(Quantity before, List<Quantity> weights) implements Expression {
        /// Copies the weights.
        public ForwardAgain {
            weights = List.copyOf(weights);
        }
    }

    /// The reference to a quantity.
    static Expression ref(Quantity quantity) {
        return new Ref(quantity);
    }

    /// The quantities it is computed from, in the order written; one that stands twice is listed twice.
    default Stream<Quantity> operands() {
        return switch (this) {
            case Given() -> Stream.empty();
            case Ref(Quantity quantity) -> Stream.of(quantity);
            case Product(Expression left, Expression right) -> both(left, right);
            case Transpose(Expression of) -> of.operands();
            case Sum(List<Expression> terms) -> terms.stream().flatMap(Expression::operands);
            case Difference(Expression left, Expression right) -> both(left, right);
            case Hadamard(Expression left, Expression right) -> both(left, right);
            case Outer(Expression left, Expression right) -> both(left, right);
            case RowScale(Expression vector, Expression matrix) -> both(vector, matrix);
            case Scale(Expression factor, Expression of) -> both(factor, of);
            case Apply(Activation _, Expression of) -> of.operands();
            case Derivative(Activation f, Quantity a, Quantity s) ->
                Stream.of(f.slope().isOfState() ? s : a);
            case Complement(Expression of) -> of.operands();
            case Negative(Expression of) -> of.operands();
            case Share(Expression of, int _) -> of.operands();
            case BinaryCrossEntropy(Quantity _, Quantity prediction, Quantity target) ->
                Stream.of(target, prediction);
            case HalfSquare(Quantity prediction, Quantity target) -> Stream.of(prediction, target);
            case Softmax(Expression of) -> of.operands();
            case CrossEntropy(Quantity _, Quantity prediction, int _) -> Stream.of(prediction);
            case Norm(List<Quantity> of) -> of.stream();
            case Clip(Quantity length, Quantity norm) -> Stream.of(length, norm);
            case ForwardAgain(Quantity _, List<Quantity> weights) -> weights.stream();
        };
    }

    private static Stream<Quantity> both(Expression left, Expression right) {
        return Stream.concat(left.operands(), right.operands());
    }
}
