package unroll.figure;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import unroll.lesson.Operation;
import unroll.lesson.Step;
import unroll.listing.Index;
import unroll.listing.ListingLine;
import unroll.listing.ListingToken;
import unroll.listing.Naming;
import unroll.rnn.Focus;
import unroll.rnn.Reduction;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.trace.Quantity;

/// What the expressions and the lines of a listing are at a moment of the lesson: quantities that are known by then.
///
/// @param moment the moment
record ListingMeaning(Moment moment) {

    static ListingMeaning of(Moment moment) {
        return new ListingMeaning(moment);
    }

    /// Where the loops are as a line sees it.
    ListingIteration now(ListingLine line) {
        return ListingIteration.of(moment, line);
    }

    /// What an expression is worth once its line has run.
    Optional<Quantity> of(ListingToken token, ListingLine line) {
        return of(token.naming(), now(line)).filter(moment::knows);
    }

    /// What the variable holds that a line sets.
    Optional<Quantity> held(ListingLine line) {
        return line.sets().flatMap(token -> of(token, line));
    }

    /// What a line computes: in the step told, if it does something of it, else in the iteration.
    ///
    /// @param ledger the weight meant where a line computes for all of them
    Optional<Quantity> computed(ListingLine line, Weight ledger) {
        if (line.isHead()) {
            return Optional.empty();
        }
        Optional<ListingLine.Tells> lit = moment.step().flatMap(line::doing);
        return lit.stream().flatMap(it -> computed(it, line, ledger).stream()).filter(moment::knows).findFirst()
                .or(() -> line.tells().stream().flatMap(it -> computed(it, line, ledger).stream())
                        .filter(moment::knows).findFirst());
    }

    private Optional<Quantity> computed(ListingLine.Tells tells, ListingLine line, Weight ledger) {
        Weight recurrent = tells.weight().orElseGet(() -> present(ledger.isRecurrent() ? ledger : Weight.W));
        Weight any = tells.weight().orElseGet(() -> present(ledger));
        ListingIteration now = now(line);
        return switch (tells.operation()) {
            case INPUT, RECUR, GATES, CELL, CANDIDATE, STATE, OUTPUT, ERROR ->
                line.sets().isPresent() ? held(line) : told(tells.operation());
            case OUTPUT_DELTA -> isJoined()
                    ? at(now.k(), k -> new Quantity.Adjoint(Variable.LOGITS, now.e(), k))
                    : Optional.of(Quantity.outputDelta(now.e()));
            case OUTPUT_WEIGHTS -> isJoined()
                    ? at(now.k(), k -> new Quantity.RunningSum(now.e(), k, tells.weight().orElse(Weight.V)))
                    : Optional.of(new Quantity.Gradient(now.e(), tells.weight().orElse(Weight.V)));
            case ARRIVE, DELTA -> line.sets().isPresent() ? held(line) : told(tells.operation());
            case PART -> at(now.k(), k -> new Quantity.Part(now.e(), k, recurrent));
            case SUM -> Optional.of(isJoined()
                    ? new Quantity.TotalGradient(any)
                    : new Quantity.Gradient(now.e(), recurrent));
            case TOTAL -> Optional.of(new Quantity.TotalGradient(any));
            case LEARN -> tells.weight().isPresent() ? Optional.of(new Quantity.Learned(any)) : held(line);
        };
    }

    /// The main thing of a step that one line goes all of.
    private Optional<Quantity> told(Operation operation) {
        return moment.step().filter(it -> it.operation() == operation)
                .map(it -> moment.script().computes(it).getFirst());
    }

    /// A weight that the network has, of what a ledger is of.
    private Weight present(Weight ledger) {
        return scenario().parameters().present().stream().filter(it -> ListingLine.isOf(it, ledger)).findFirst()
                .orElse(ledger);
    }

    /// Whether a line works out a quantity in the step that computes it.
    boolean computes(ListingLine line, Quantity quantity, Step step) {
        ListingIteration at = new ListingIteration(step.t(),
                isJoined() ? Quantity.JOINED : step.error().orElse(moment.error()),
                step.t().isPresent() ? OptionalInt.of(step.t().getAsInt() + line.lag()) : OptionalInt.empty());
        return line.computes().stream().anyMatch(naming -> of(naming, at).filter(quantity::equals).isPresent());
    }

    private Optional<Quantity> of(Naming naming, ListingIteration now) {
        return switch (naming) {
            case Naming.Fixed(Quantity quantity) -> Optional.of(quantity);
            case Naming.Value(Variable variable, Index index) ->
                at(step(index, now), t -> new Quantity.Value(variable, t));
            case Naming.Slope(Variable variable, Index index) ->
                at(step(index, now), k -> new Quantity.Slope(variable, k));
            case Naming.Adjoint(Variable variable, Index index) ->
                at(step(index, now), k -> new Quantity.Adjoint(variable, now.e(), k));
            case Naming.Arriving(Variable variable, Index index) ->
                at(step(index, now), k -> new Quantity.Adjoint(variable, now.e(), k))
                        .filter(it -> isAll(variable, step(index, now).getAsInt()));
            case Naming.Part(Weight weight, Index index) ->
                at(step(index, now), k -> new Quantity.Part(now.e(), k, weight));
            case Naming.Sum(Weight weight) -> sum(weight, now);
            case Naming.Told(Weight weight) -> Optional.of(moment.trace().told(weight));
            case Naming.Learned(Weight weight) -> Optional.of(moment.knows(new Quantity.Learned(weight))
                    ? new Quantity.Learned(weight)
                    : new Quantity.Shared(weight));
        };
    }

    /// Whether nothing is added at a step to what comes from the step after it.
    private boolean isAll(Variable variable, int k) {
        return k < 0 || variable.equals(Variable.STATE)
                && !(isJoined() && scenario().sequence().targets().get(k).isPresent());
    }

    private OptionalInt step(Index index, ListingIteration now) {
        OptionalInt counted = switch (index.loop()) {
            case T -> now.t();
            case E -> OptionalInt.of(now.e());
            case K -> now.k();
            case CUT -> OptionalInt.of(scenario().lastStepBack(now.e()));
        };
        return counted.isPresent() ? OptionalInt.of(counted.getAsInt() + index.offset()) : counted;
    }

    /// What is added up so far. From the second error on it is the sum of what no quantity of the lesson is, until the
    /// last is added; the mean is taken after that.
    private Optional<Quantity> sum(Weight weight, ListingIteration now) {
        boolean isOver = moment.step().map(Step::operation)
                .filter(it -> it == Operation.TOTAL || it == Operation.LEARN || it == Operation.SUM && isJoined())
                .isPresent();
        if (isOver) {
            boolean isUndivided = scenario().network().reduction() == Reduction.MEAN
                    && scenario().focus() instanceof Focus.All;
            return isUndivided ? Optional.empty() : Optional.of(moment.trace().told(weight));
        }
        if (!isJoined() && now.e() != scenario().tracedErrors().getFirst()) {
            return Optional.empty();
        }
        return isJoined() || weight.isRecurrent()
                ? at(now.k(), k -> new Quantity.RunningSum(now.e(), k, weight))
                : Optional.of(new Quantity.Gradient(now.e(), weight));
    }

    private boolean isJoined() {
        return scenario().focus() instanceof Focus.Joined;
    }

    private Scenario scenario() {
        return moment.trace().scenario();
    }

    private static Optional<Quantity> at(OptionalInt index, IntFunction<Quantity> named) {
        return index.isPresent() ? Optional.of(named.apply(index.getAsInt())) : Optional.empty();
    }
}
