package unroll.figure;

import java.util.Optional;
import java.util.OptionalInt;
import unroll.lesson.Operation;
import unroll.lesson.Phase;
import unroll.lesson.Step;
import unroll.listing.ListingLine;
import unroll.listing.Loop;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.trace.Quantity;

/// Where the loops of a listing are at a moment of the lesson.
///
/// @param t the time step the lesson is at; where it is at none, the last of the loop; absent at the start
/// @param e whose way back is, was or will be told; [Quantity#JOINED] where all go back joined
/// @param k where the way back is: where δ_k comes of δ_(k+1) alone, δ_(k−1) is computed at k, δ_e before the loop; after
/// it, the last step kept
record ListingIteration(OptionalInt t, int e, OptionalInt k) {

    static ListingIteration of(Moment moment) {
        Optional<Step> step = moment.step();
        Scenario scenario = moment.trace().scenario();
        boolean isJoined = scenario.focus() instanceof Focus.Joined;
        int e = isJoined ? Quantity.JOINED : moment.error();
        if (step.isEmpty()) {
            return new ListingIteration(OptionalInt.empty(), e, OptionalInt.empty());
        }
        return switch (step.get().operation()) {
            case INPUT, RECUR, GATES, CELL, CANDIDATE, STATE, OUTPUT, ERROR ->
                new ListingIteration(step.get().t(), e, OptionalInt.empty());
            case OUTPUT_DELTA, OUTPUT_WEIGHTS ->
                new ListingIteration(step.get().t(), e, isJoined ? step.get().t() : OptionalInt.empty());
            case DELTA -> new ListingIteration(step.get().t(), e,
                    isJoined || scenario.network().cell().isGated() ? step.get().t() : ahead(step.get()));
            case ARRIVE, PART -> new ListingIteration(step.get().t(), e, step.get().t());
            case SUM, TOTAL, LEARN -> new ListingIteration(OptionalInt.of(scenario.steps() - 1), e,
                    OptionalInt.of(isJoined ? 0 : scenario.lastStepBack(e)));
        };
    }

    private static OptionalInt ahead(Step delta) {
        int k = delta.t().orElseThrow();
        return k == delta.error().orElseThrow() ? OptionalInt.empty() : OptionalInt.of(k + 1);
    }

    /// Where they are as a line sees it: one that runs a turn before the step it does something of is at that turn.
    static ListingIteration of(Moment moment, ListingLine line) {
        ListingIteration now = of(moment);
        return moment.step().filter(step -> line.lag() > 0 && step.t().isPresent() && line.doing(step).isPresent())
                .map(step -> new ListingIteration(now.t, now.e,
                        OptionalInt.of(step.t().getAsInt() + line.lag())))
                .orElse(now);
    }

    /// What a loop counts to at a moment, while the lesson is in the loop.
    static OptionalInt counter(Loop loop, Moment moment) {
        ListingIteration now = of(moment);
        Optional<Operation> operation = moment.step().map(Step::operation);
        return switch (loop) {
            case T -> operation.filter(it -> it.phase() == Phase.FORWARD).isPresent()
                    ? now.t()
                    : OptionalInt.empty();
            case E -> moment.step().map(Step::error).orElse(OptionalInt.empty());
            case K -> moment.step().filter(it -> it.t().isPresent()).isPresent() ? now.k() : OptionalInt.empty();
            case CUT -> OptionalInt.empty();
        };
    }
}
