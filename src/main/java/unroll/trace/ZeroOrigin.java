package unroll.trace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import unroll.rnn.Input;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;

/// Why a part is exactly zero in a cell of any kind, told from its equations: which of the things that it is a product of
/// is zero, and where that came from.
///
/// @param trace where
/// @param e the error, or [Quantity#JOINED]
record ZeroOrigin(Trace trace, int e) {

    /// Of a part that is there and is zero.
    ZeroReason of(Quantity.Part part) {
        Factors factors = Factors.of(trace.equation(part));
        return factors.right().filter(this::isZero).flatMap(this::ofValue)
                .or(() -> isZero(factors.left()) ? Optional.of(ofAdjoint(part.k(), factors.left())) : Optional.empty())
                .orElse(new ZeroReason.Underflow(error(part.k()), part.k()));
    }

    private boolean isZero(Quantity quantity) {
        return trace.value(quantity).isZero();
    }

    /// The step that words name as that of the error: in the joined sweep the one at hand.
    private int error(int k) {
        return e == Quantity.JOINED ? k : e;
    }

    /// Of what enters a product.
    private Optional<ZeroReason> ofValue(Quantity quantity) {
        if (!(quantity instanceof Quantity.Value(Variable variable, int t))) {
            return Optional.empty();
        }
        return switch (variable.kind()) {
            case INPUT -> Optional.of(trace.scenario().sequence().inputs().get(t) instanceof Input.None
                    ? new ZeroReason.NoInput(t)
                    : new ZeroReason.InputZero(t));
            case STATE -> Optional.of(t < 0 ? new ZeroReason.InitialStateZero() : new ZeroReason.StateZero(t));
            case CELL -> t < 0 ? Optional.of(new ZeroReason.InitialCellZero()) : Optional.empty();
            // what of the state before enters a candidate
            case MEMORY -> isZero(Quantity.state(t - 1)) ? ofValue(Quantity.state(t - 1)) : Optional.empty();
            case TARGET, INPUT_TERM, RECURRENT_TERM, PRE_ACTIVATION, GATE, SQUASHED_CELL, LOGITS, PREDICTION, LOSS ->
                Optional.empty();
        };
    }

    private ZeroReason ofAdjoint(int k, Quantity adjoint) {
        if (e != Quantity.JOINED && isZero(Quantity.outputDelta(e))) {
            return new ZeroReason.PredictionExact(e);
        }
        if (adjoint.isAdjoint(Variable.Kind.LOGITS)) {
            return new ZeroReason.PredictionExact(k);
        }
        Expression equation = trace.equation(adjoint);
        Optional<ZeroReason> given = factors(equation).map(Expression.Ref.class::cast).map(Expression.Ref::quantity)
                .filter(it -> it instanceof Quantity.Value && isZero(it)).flatMap(it -> ofValue(it).stream())
                .findFirst();
        return given.orElseGet(() -> slopes(equation).anyMatch(it -> new Evaluator(trace::value).of(it).isZero())
                ? new ZeroReason.Saturated(error(k), k)
                : ofArriving(k));
    }

    /// Where what arrives became zero, going back.
    private ZeroReason ofArriving(int k) {
        Scenario scenario = trace.scenario();
        int last = e == Quantity.JOINED ? scenario.sequence().errors().getLast() : e;
        for (int step = last; step >= k; step--) {
            if (isZero(new Quantity.Adjoint(Variable.STATE, e, step))) {
                return new ZeroReason.NothingArrives(error(k), step);
            }
        }
        return new ZeroReason.Underflow(error(k), k);
    }

    /// What an expression is a product of, as far as it has names.
    private static Stream<Expression> factors(Expression expression) {
        return switch (expression) {
            case Expression.Ref ref -> Stream.of(ref);
            case Expression.Hadamard(Expression left, Expression right) ->
                Stream.concat(factors(left), factors(right));
            case Expression.Negative(Expression of) -> factors(of);
            case Expression.Sum(List<Expression> terms) when terms.size() == 1 -> factors(terms.getFirst());
            default -> Stream.empty();
        };
    }

    private static Stream<Expression> slopes(Expression expression) {
        return switch (expression) {
            case Expression.Derivative slope -> Stream.of(slope);
            case Expression.Hadamard(Expression left, Expression right) -> Stream.concat(slopes(left), slopes(right));
            case Expression.Negative(Expression of) -> slopes(of);
            default -> Stream.empty();
        };
    }
}
