package unroll.trace;

import static unroll.trace.Expression.ref;

import java.util.ArrayList;
import java.util.List;
import unroll.rnn.Activation;
import unroll.rnn.Cell;
import unroll.rnn.Reduction;
import unroll.rnn.RightSide;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;

/// The way back, derived from the declaration: the adjoint of a variable at step k is the sum over its uses at k and at
/// k + 1, a part of a weight the product over its use, each by one rule an operation. Source: reverse-mode automatic
/// differentiation, as in Griewank and Walther, *Evaluating Derivatives* (2008), section 3.2.
///
/// An adjoint with a name stands for itself; one without is written out where it is used, so that the plain network says
/// δ_k = (Wᵀ δ_(k+1)) ⊙ f′(a_k).
///
/// @param scenario what is unrolled
/// @param declaration its equations
record Adjoints(Scenario scenario, Declaration declaration) {
    /// Whether an error reaches a variable at a step.
    boolean has(Variable variable, int e, int k) {
        return switch (variable.kind()) {
            case LOGITS -> isCounted(k) && (e == k || e == Quantity.JOINED);
            case PREDICTION, LOSS, TARGET -> false;
            case STATE, CELL ->
                isKept(e, k) || k == -1 && isKept(e, 0) && scenario.network().carried().contains(variable);
            case INPUT, INPUT_TERM, RECURRENT_TERM, PRE_ACTIVATION, GATE, SQUASHED_CELL, MEMORY -> isKept(e, k);
        };
    }

    private boolean isKept(int e, int k) {
        if (e == Quantity.JOINED) {
            return k >= 0 && k <= scenario.sequence().errors().getLast();
        }
        return isCounted(e) && k <= e && k >= scenario.lastStepBack(e);
    }

    private boolean isCounted(int t) {
        return t >= 0 && t < scenario.steps() && scenario.sequence().targets().get(t).isPresent();
    }

    /// Whether an adjoint has a name of its own in the equations of others.
    boolean isNamed(Variable variable, int e) {
        return switch (variable.kind()) {
            case PRE_ACTIVATION, LOGITS, CELL -> true;
            case STATE -> e == Quantity.JOINED || scenario.network().cell().isGated();
            // where it has a weight of its own, as in the GRU that resets after it, its parts are products with it
            case MEMORY -> scenario.network().cell() == Cell.GRU;
            case INPUT, TARGET, INPUT_TERM, RECURRENT_TERM, GATE, SQUASHED_CELL, PREDICTION, LOSS -> false;
        };
    }

    /// The equation of an adjoint.
    Expression of(Variable variable, int e, int k) {
        List<Expression> terms = new ArrayList<>();
        List<Declaration.Use> uses = declaration.usesNow(variable);
        // from the error of this step first, then from the step after, then from what is made of it at this step
        uses.stream().filter(Adjoints::isOutput).forEach(use -> add(terms, use, e, k));
        if (variable.kind() == Variable.Kind.STATE || variable.kind() == Variable.Kind.CELL) {
            declaration.usesAfter(variable).forEach(use -> add(terms, use, e, k + 1));
        }
        uses.stream().filter(use -> !isOutput(use)).forEach(use -> add(terms, use, e, k));
        return terms.size() == 1 ? terms.getFirst() : new Expression.Sum(terms);
    }

    private static boolean isOutput(Declaration.Use use) {
        return use.definition().variable().kind() == Variable.Kind.LOGITS;
    }

    private void add(List<Expression> terms, Declaration.Use use, int e, int k) {
        Variable to = use.definition().variable();
        if (to.kind() == Variable.Kind.LOSS
                ? isCounted(k) && (e == k || e == Quantity.JOINED)
                : k >= 0 && has(to, e, k)) {
            terms.add(along(use, e, k));
        }
    }

    /// What step k adds to the gradient of a weight by an error.
    Expression part(Weight weight, int e, int k) {
        List<Declaration.Use> uses = declaration.uses(weight);
        if (uses.isEmpty() && weight.isBias()) {
            // the derivative by a bias that the network has not is there all the same
            return ref(new Quantity.Adjoint(weight.isRecurrent()
                    ? Variable.preActivation(weight.gate())
                    : Variable.LOGITS, e, k));
        }
        return along(uses.getFirst(), e, k);
    }

    /// The adjoint of a use: that of what is defined, carried down its formula.
    private Expression along(Declaration.Use use, int e, int k) {
        Variable to = use.definition().variable();
        if (to.kind() == Variable.Kind.LOSS) {
            return outputDelta(e, k);
        }
        Expression adjoint = isNamed(to, e) ? ref(new Quantity.Adjoint(to, e, k)) : of(to, e, k);
        for (Declaration.Link link : use.path()) {
            adjoint = through(link, adjoint, to, k);
        }
        return adjoint;
    }

    /// ŷ − y, of every loss; of the mean of all errors its share.
    private Expression outputDelta(int e, int k) {
        Expression difference = new Expression.Difference(ref(Quantity.prediction(k)), ref(Quantity.target(k)));
        return e == Quantity.JOINED && isShared()
                ? new Expression.Share(difference, scenario.sequence().errors().size())
                : difference;
    }

    private boolean isShared() {
        return scenario.network().reduction() == Reduction.MEAN;
    }

    /// The rule of one operation.
    private Expression through(Declaration.Link link, Expression adjoint, Variable to, int k) {
        return switch (link.operation()) {
            case RightSide.Times(Weight weight, RightSide of) -> link.towards() instanceof RightSide.Bias
                    ? new Expression.Outer(adjoint, at(of, k))
                    : new Expression.Product(new Expression.Transpose(ref(new Quantity.Shared(weight))), adjoint);
            case RightSide.Sum _ -> adjoint;
            case RightSide.Hadamard(RightSide left, RightSide right) ->
                new Expression.Hadamard(adjoint, at(link.towards() == left ? right : left, k));
            case RightSide.Complement _ -> new Expression.Negative(adjoint);
            case RightSide.Apply(Activation f, RightSide.Now(Variable of)) ->
                new Expression.Hadamard(adjoint, new Expression.Derivative(f, new Quantity.Value(of, k),
                        new Quantity.Value(to, k)));
            case RightSide.Apply _,RightSide.Softmax _,RightSide.Error _,RightSide.Now _,RightSide.Before _,RightSide.Bias _ ->
                throw new IllegalStateException("no rule for " + link.operation());
        };
    }

    /// A formula at a step.
    Expression at(RightSide formula, int t) {
        return switch (formula) {
            case RightSide.Now(Variable variable) -> ref(new Quantity.Value(variable, t));
            case RightSide.Before(Variable variable) -> ref(new Quantity.Value(variable, t - 1));
            case RightSide.Times(Weight weight, RightSide of) ->
                new Expression.Product(ref(new Quantity.Shared(weight)), at(of, t));
            case RightSide.Bias(Weight weight) -> ref(new Quantity.Shared(weight));
            case RightSide.Sum(List<RightSide> terms) when terms.size() == 1 -> at(terms.getFirst(), t);
            case RightSide.Sum(List<RightSide> terms) ->
                new Expression.Sum(terms.stream().map(term -> at(term, t)).toList());
            case RightSide.Hadamard(RightSide left, RightSide right) ->
                new Expression.Hadamard(at(left, t), at(right, t));
            case RightSide.Complement(RightSide of) -> new Expression.Complement(at(of, t));
            case RightSide.Apply(Activation f, RightSide of) -> new Expression.Apply(f, at(of, t));
            case RightSide.Softmax(RightSide of) -> new Expression.Softmax(at(of, t));
            case RightSide.Error error -> error(error, t);
        };
    }

    private Expression error(RightSide.Error error, int t) {
        Quantity z = new Quantity.Value(error.logits(), t);
        Quantity prediction = new Quantity.Value(error.prediction(), t);
        Quantity target = new Quantity.Value(error.target(), t);
        return switch (error.loss()) {
            case CROSS_ENTROPY ->
                new Expression.CrossEntropy(z, prediction, scenario.sequence().word(t).getAsInt());
            case BINARY_CROSS_ENTROPY -> new Expression.BinaryCrossEntropy(z, prediction, target);
            case SQUARED -> new Expression.HalfSquare(prediction, target);
        };
    }
}
