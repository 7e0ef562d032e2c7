package unroll.rnn;

import java.util.List;

/// The right-hand side of a declaration: how a variable of a step comes from others, entry by entry or by a weight. One
/// rule an operation, in [unroll.trace.Equations], gives the way back.
public sealed interface Formula {

    /// A variable of the same step.
    record Now(Variable variable) implements Formula {}

    /// A variable of the step before, which is carried on.
    record Before(Variable variable) implements Formula {}

    /// weight · of.
    record Times(Weight weight, Formula of) implements Formula {}

    /// A weight that is added.
    record Bias(Weight weight) implements Formula {}

    /// Σ of the terms.
    record Sum(List<Formula> terms) implements Formula {
        /// Copies the terms.
        public Sum {
            terms = List.copyOf(terms);
        }
    }

    /// left ⊙ right.
    record Hadamard(Formula left, Formula right) implements Formula {}

    /// 1 − of.
    record Complement(Formula of) implements Formula {}

    /// f(of), entry by entry.
    record Apply(Activation f, Formula of) implements Formula {}

    /// softmax(of).
    record Softmax(Formula of) implements Formula {}

    /// The error of a step by its loss, from z and y; its derivative by z is ŷ − y whatever the loss is.
    ///
    /// @param logits z
    /// @param prediction ŷ, which the formula shows
    /// @param target y
    record Error(Loss loss, Variable logits, Variable prediction, Variable target) implements Formula {}

    /// The variable of the same step.
    static Formula now(Variable variable) {
        return new Now(variable);
    }

    /// The variable of the step before.
    static Formula before(Variable variable) {
        return new Before(variable);
    }

    /// weight · of.
    static Formula times(Weight weight, Formula of) {
        return new Times(weight, of);
    }

    /// Σ of the terms.
    static Formula sum(Formula... terms) {
        return new Sum(List.of(terms));
    }

    /// left ⊙ right.
    static Formula hadamard(Formula left, Formula right) {
        return new Hadamard(left, right);
    }
}
