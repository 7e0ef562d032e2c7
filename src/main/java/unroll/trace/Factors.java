package unroll.trace;

import java.util.Optional;
import unroll.rnn.RightSide;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.rnn.WeightUse;

/// The factors of a part of a gradient: part = left ⊗ right, and left alone for a bias.
///
/// @param left the adjoint
/// @param right what the weight is multiplied with; absent for a bias
public record Factors(Quantity left, Optional<Quantity> right) {

    /// Of what step k adds to the gradient of a weight by an error.
    public static Factors of(Scenario scenario, int e, int k, Weight weight) {
        WeightUse use = WeightUse.of(scenario.network().cell(), weight);
        return new Factors(new Quantity.Adjoint(use.sum(), e, k), use.right().map(right -> value(right, k)));
    }

    private static Quantity value(RightSide factor, int k) {
        return switch (factor) {
            case RightSide.Now(Variable variable) -> new Quantity.Value(variable, k);
            case RightSide.Before(Variable variable) -> new Quantity.Value(variable, k - 1);
            case RightSide.Times _,RightSide.Bias _,RightSide.Sum _,RightSide.Hadamard _,RightSide.Complement _,RightSide.Apply _,RightSide.Softmax _,RightSide.Error _ ->
                throw new IllegalArgumentException("a weight is not multiplied with " + factor);
        };
    }

    /// Of the equation of a part.
    static Factors of(Expression part) {
        return switch (part) {
            case Expression.Outer(Expression.Ref(Quantity left), Expression.Ref(Quantity right)) ->
                new Factors(left, Optional.of(right));
            case Expression.Ref(Quantity left) -> new Factors(left, Optional.empty());
            default -> throw new IllegalArgumentException("not a part: " + part);
        };
    }

    /// A factor so many steps later: parts of one error differ in nothing else.
    static Quantity at(Quantity factor, int later) {
        return switch (factor) {
            case Quantity.Adjoint(Variable variable, int e, int k) -> new Quantity.Adjoint(variable, e, k + later);
            case Quantity.Value(Variable variable, int t) -> new Quantity.Value(variable, t + later);
            default -> throw new IllegalArgumentException("not a factor of a part: " + factor);
        };
    }
}
