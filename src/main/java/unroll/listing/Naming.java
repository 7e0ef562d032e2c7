package unroll.listing;

import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.trace.Quantity;

/// What a stretch of a listing names, whatever turn the loops around it are at.
public sealed interface Naming {

    /// One quantity at every turn.
    record Fixed(Quantity quantity) implements Naming {}

    /// A variable at a step.
    record Value(Variable variable, Index at) implements Naming {}

    /// f′ of a variable at a step.
    record Slope(Variable variable, Index at) implements Naming {}

    /// The derivative by a variable at a step, of the error traced back or of all joined.
    record Adjoint(Variable variable, Index at) implements Naming {}

    /// What comes to a variable from the step after it: its adjoint, where nothing is added to that at its own step.
    record Arriving(Variable variable, Index at) implements Naming {}

    /// What a step adds to the gradient of a weight.
    record Part(Weight weight, Index at) implements Naming {}

    /// The gradient of a weight as far as it is added up.
    record Sum(Weight weight) implements Naming {}

    /// The gradient told of a weight, all of it.
    record Told(Weight weight) implements Naming {}

    /// A weight that a line learns: with its new numbers once it has them.
    record Learned(Weight weight) implements Naming {}
}
