package unroll.listing;

import java.util.List;
import java.util.Optional;
import unroll.lesson.Operation;
import unroll.lesson.Step;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.trace.Quantity;

/// A line of a listing and what of the lesson it does.
///
/// @param code the line, without its end
/// @param tells the operations that it is lit for
public record ListingLine(String code, List<ListingLine.Tells> tells) {
    /// Variables that a step sets beside its main thing, each on a line of its own.
    private static final List<String> BESIDE = List.of("z", "g", "norm", "kappa");

    /// Copies the list.
    public ListingLine {
        tells = List.copyOf(tells);
    }

    /// An operation that a line does.
    ///
    /// @param operation the operation
    /// @param weight the weight it does it for; absent: for all of them
    /// @param turn which of the times it is done
    public record Tells(Operation operation, Optional<Weight> weight, Turn turn) {

        private boolean is(Step step) {
            return operation == step.operation() && switch (turn) {
                case EVERY -> true;
                case FIRST -> step.t().equals(step.error());
                case LATER -> !step.t().equals(step.error());
            };
        }
    }

    /// Which of the times that an operation is done: δ_e comes from the output, every later δ from the one before.
    public enum Turn {
        EVERY, FIRST, LATER
    }

    /// What of a step it does, where it does something.
    public Optional<Tells> doing(Step step) {
        return tells.stream().filter(it -> it.is(step)).findFirst();
    }

    /// Whether what it does of a step is what the ledger of a weight shows. V has no parts through time: there it is W's.
    public boolean isFollowed(Step step, Weight ledger) {
        Weight followed = ledger.isRecurrent() || doing(step).filter(it -> hasParts(it.operation())).isEmpty()
                ? ledger
                : Weight.W;
        return doing(step).flatMap(Tells::weight)
                .map(it -> it == followed || step.operation() == Operation.OUTPUT_WEIGHTS)
                .orElse(true);
    }

    private static boolean hasParts(Operation operation) {
        return operation == Operation.PART || operation == Operation.SUM;
    }

    /// Whether it is the head of the lines below it: it computes nothing itself.
    public boolean isHead() {
        return code.endsWith(":");
    }

    /// The variable that it sets; absent where it sets none.
    public Optional<String> sets() {
        int sign = code.indexOf(" = ");
        int added = Math.max(code.indexOf(" += "), code.indexOf(" -= "));
        int end = sign < 0 ? added : sign;
        return end < 0 ? Optional.empty() : Optional.of(code.substring(0, end).strip());
    }

    /// Whether it computes a quantity in a step that computes it.
    public boolean computes(Quantity quantity, Step step) {
        return !isHead() && isOutput(quantity)
                && doing(step).filter(it -> it.weight().isEmpty() || weight(quantity).isEmpty()
                        || it.weight().equals(weight(quantity))).isPresent();
    }

    /// Of the lines of one step, z_t is one and ŷ_t the other; ‖∇‖, κ and the learned weights each have theirs.
    private boolean isOutput(Quantity quantity) {
        return besideMain().equals(beside(quantity));
    }

    /// The variable that it sets, where that is not the main thing of its step.
    public Optional<String> besideMain() {
        return sets().filter(BESIDE::contains);
    }

    private static Optional<String> beside(Quantity quantity) {
        if (quantity instanceof Quantity.GradientNorm || quantity instanceof Quantity.GradientSize) {
            return Optional.of("norm");
        }
        return quantity.is(Variable.Kind.LOGITS)
                ? Optional.of("z")
                : quantity instanceof Quantity.ClipFactor ? Optional.of("kappa") : Optional.empty();
    }

    private static Optional<Weight> weight(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Part(int _, int _, Weight weight) -> Optional.of(weight);
            case Quantity.RunningSum(int _, int _, Weight weight) -> Optional.of(weight);
            case Quantity.Gradient(int _, Weight weight) -> Optional.of(weight);
            case Quantity.TotalGradient(Weight weight) -> Optional.of(weight);
            case Quantity.Learned(Weight weight) -> Optional.of(weight);
            case Quantity.Shared _,Quantity.LearningRate _,Quantity.Value _,Quantity.TotalLoss _,Quantity.Slope _,Quantity.StateJacobian _,Quantity.Adjoint _,Quantity.LearnedLoss _,Quantity.LearnedTotalLoss _,Quantity.ClipLength _,Quantity.GradientSize _,Quantity.GradientNorm _,Quantity.ClipFactor _ ->
                Optional.empty();
        };
    }
}
