package unroll.rnn;

import java.util.List;

/// The right-hand side of a declaration: how a variable of a step comes from others, entry by entry or by a weight. One
/// rule an operation, in [unroll.trace.Equations], gives the way back.
public sealed interface RightSide {

    /// A variable of the same step.
    record Now(Variable variable) implements RightSide {}

    /// A variable of the step before, which is carried on.
    record Before(Variable variable) implements RightSide {}

    /// weight · of.
    record Times(Weight weight, RightSide of) implements RightSide {}

    /// A weight that is added.
    record Bias(Weight weight) implements RightSide {}

    /// Σ of the terms.
    record Sum(List<RightSide> terms) implements RightSide {
        /// Copies the terms.
        public Sum {
            terms = List.copyOf(terms);
        }
    }

    /// left ⊙ right.
    record Hadamard(RightSide left, RightSide right) implements RightSide {}

    /// 1 − of.
    record Complement(RightSide of) implements RightSide {}

    /// f(of), entry by entry.
    record Apply(Activation f, RightSide of) implements RightSide {}

    /// softmax(of).
    record Softmax(RightSide of) implements RightSide {}

    /// The error of a step by its loss, from z and y; its derivative by z is ŷ − y whatever the loss is.
    ///
    /// @param logits z
    /// @param prediction ŷ, which the formula shows
    /// @param target y
    record Error(Loss loss, Variable logits, Variable prediction, Variable target) implements RightSide {}

    /// The variable of the same step.
    static RightSide now(Variable variable) {
        return new Now(variable);
    }

    /// The variable of the step before.
    static RightSide before(Variable variable) {
        return new Before(variable);
    }

    /// weight · of.
    static RightSide times(Weight weight, RightSide of) {
        return new Times(weight, of);
    }

    /// Σ of the terms.
    static RightSide sum(RightSide... terms) {
        return new Sum(List.of(terms));
    }

    /// left ⊙ right.
    static RightSide hadamard(RightSide left, RightSide right) {
        return new Hadamard(left, right);
    }
}
