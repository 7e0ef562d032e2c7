package unroll.figure;

import java.util.Optional;
import java.util.OptionalInt;
import unroll.lesson.Operation;
import unroll.lesson.Phase;
import unroll.lesson.Step;

/// Where the loops of a listing are at a moment of the lesson.
///
/// @param t the time step the lesson is at; where it is at none, the last of the loop; absent at the start
/// @param e whose way back is, was or will be told
/// @param k where the way back is: δ_(k−1) is computed at k, δ_e before the loop; after it, the last step kept
record ListingIteration(OptionalInt t, int e, OptionalInt k) {

    static ListingIteration of(Moment moment) {
        Optional<Step> step = moment.step();
        int e = moment.error();
        int last = moment.trace().scenario().lastStepBack(e);
        if (step.isEmpty()) {
            return new ListingIteration(OptionalInt.empty(), e, OptionalInt.empty());
        }
        return switch (step.get().operation()) {
            case INPUT, RECUR, GATES, CELL, CANDIDATE, STATE, OUTPUT, ERROR, OUTPUT_DELTA, OUTPUT_WEIGHTS, ARRIVE ->
                new ListingIteration(step.get().t(), e, OptionalInt.empty());
            case DELTA -> new ListingIteration(step.get().t(), e, ahead(step.get()));
            case PART -> new ListingIteration(step.get().t(), e, step.get().t());
            case SUM, TOTAL, LEARN -> new ListingIteration(OptionalInt.of(moment.trace().scenario().steps() - 1), e,
                    OptionalInt.of(last));
        };
    }

    private static OptionalInt ahead(Step delta) {
        int k = delta.t().orElseThrow();
        return k == delta.error().orElseThrow() ? OptionalInt.empty() : OptionalInt.of(k + 1);
    }

    /// What a loop counts to at a moment, while the lesson is in the loop.
    ///
    /// @param variable that it counts with
    static OptionalInt counter(String variable, Moment moment) {
        ListingIteration now = of(moment);
        Optional<Operation> operation = moment.step().map(Step::operation);
        return switch (variable) {
            case "t" -> operation.filter(it -> it.phase() == Phase.FORWARD).isPresent()
                    ? now.t()
                    : OptionalInt.empty();
            case "e" -> moment.step().map(Step::error).orElse(OptionalInt.empty());
            case "k" -> operation.filter(it -> it == Operation.DELTA || it == Operation.PART).isPresent()
                    ? now.k()
                    : OptionalInt.empty();
            default -> OptionalInt.empty();
        };
    }
}
