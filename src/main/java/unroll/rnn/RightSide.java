package unroll.rnn;

import java.util.List;
import java.util.stream.Stream;

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

    /// The variables of the same step that it is made of, in order.
    default List<Variable> now() {
        return variables().filter(Now.class::isInstance).map(it -> ((Now) it).variable()).toList();
    }

    /// The variables of the step before that it is made of, entry by entry and through no weight.
    default List<Variable> before() {
        return switch (this) {
            case Before(Variable variable) -> List.of(variable);
            case Sum(List<RightSide> terms) -> terms.stream().flatMap(it -> it.before().stream()).toList();
            case Hadamard(RightSide left, RightSide right) ->
                Stream.concat(left.before().stream(), right.before().stream()).toList();
            case Complement(RightSide of) -> of.before();
            case Apply(Activation _, RightSide of) -> of.before();
            case Now _,Times _,Bias _,Softmax _,Error _ -> List.of();
        };
    }

    private Stream<RightSide> variables() {
        return switch (this) {
            case Now _,Before _ -> Stream.of(this);
            case Times(Weight _, RightSide of) -> of.variables();
            case Sum(List<RightSide> terms) -> terms.stream().flatMap(RightSide::variables);
            case Hadamard(RightSide left, RightSide right) -> Stream.concat(left.variables(), right.variables());
            case Complement(RightSide of) -> of.variables();
            case Apply(Activation _, RightSide of) -> of.variables();
            case Softmax(RightSide of) -> of.variables();
            case Error(Loss _, Variable logits, Variable prediction, Variable _) ->
                Stream.of(now(logits), now(prediction));
            case Bias _ -> Stream.empty();
        };
    }

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
