package unroll.figure;

import java.util.List;
import java.util.Optional;
import unroll.lesson.Operation;
import unroll.lesson.Step;
import unroll.rnn.Weight;

/// A line of a listing and what of the lesson it does.
///
/// @param code the line, without its end
/// @param tells the operations that it is lit for
public record ListingLine(String code, List<ListingLine.Tells> tells) {

    /// Copies the list.
    public ListingLine {
        tells = List.copyOf(tells);
    }

    /// An operation that a line does.
    ///
    /// @param operation the operation
    /// @param weight the weight it does it for; absent: for all of them
    /// @param turn which of the times it is done
    public record Tells(Operation operation, Optional<Weight> weight, Turn turn) {}

    /// Which of the times that an operation is done: δ_e comes from the output, every later δ from the one before.
    public enum Turn {
        EVERY, FIRST, LATER
    }

    /// Whether it does a step, seen with the ledger of a weight.
    public boolean does(Step step, Weight ledger) {
        return tells.stream().anyMatch(it -> it.operation() == step.operation() && isFor(it, step, ledger)
                && switch (it.turn()) {
                    case EVERY -> true;
                    case FIRST -> step.t().equals(step.error());
                    case LATER -> !step.t().equals(step.error());
                });
    }

    /// Parts and their sums are those of W where the ledger shows V, which has none through time.
    private static boolean isFor(Tells tells, Step step, Weight ledger) {
        Weight followed = step.operation() == Operation.PART || step.operation() == Operation.SUM
                ? ledger.isRecurrent() ? ledger : Weight.W
                : ledger;
        return tells.weight().isEmpty() || tells.weight().get() == followed;
    }
}
