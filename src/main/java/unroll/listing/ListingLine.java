package unroll.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unroll.lesson.Operation;
import unroll.lesson.Step;
import unroll.rnn.Weight;

/// A line of a listing and what of the lesson it does.
///
/// @param code the line, without its end
/// @param tokens the stretches of it that name something, from left to right; one inside another comes after it
/// @param tells the operations that it is lit for
/// @param computes what it works out, the main thing first
/// @param counts the loop that it is the head of
/// @param lag by how many turns of the loop back through time it runs before the step that it does something of
public record ListingLine(String code, List<ListingToken> tokens, List<ListingLine.Tells> tells, List<Naming> computes,
        Optional<Loop> counts, int lag) {

    /// Copies the lists.
    public ListingLine {
        tokens = List.copyOf(tokens);
        tells = List.copyOf(tells);
        computes = List.copyOf(computes);
    }

    /// A line that does nothing of the lesson.
    static ListingLine of(Code code) {
        return new ListingLine(code.text(), code.tokens(), List.of(), List.of(), Optional.empty(), 0);
    }

    /// A line that names nothing.
    static ListingLine of(String code) {
        return of(Code.of(code));
    }

    /// An operation that a line does.
    ///
    /// @param operation the operation
    /// @param weight the weight it does it for; absent: for all of them
    /// @param turn which of the times it is done
    public record Tells(Operation operation, Optional<Weight> weight, Turn turn) {

        private boolean is(Step step) {
            return operation == step.operation() && switch (turn) {
                case Turn.Every() -> true;
                case Turn.First() -> step.t().equals(step.error());
                case Turn.Later() -> !step.t().equals(step.error());
                case Turn.Among(List<Integer> steps) -> step.t().isPresent() && steps.contains(step.t().getAsInt());
            };
        }
    }

    /// Which of the times that an operation is done.
    public sealed interface Turn {
        /// All.
        Turn EVERY = new Every();
        /// At the step of the error traced back: δ_e comes from the output.
        Turn FIRST = new First();
        /// At the steps before it: each δ comes from the one after.
        Turn LATER = new Later();

        /// All.
        record Every() implements Turn {}

        /// At the step of the error traced back.
        record First() implements Turn {}

        /// At the steps before it.
        record Later() implements Turn {}

        /// At some steps.
        record Among(List<Integer> steps) implements Turn {
            /// Copies the steps.
            public Among {
                steps = List.copyOf(steps);
            }
        }
    }

    /// This, and it does an operation for all weights.
    ListingLine telling(Operation operation, Turn turn) {
        return telling(new Tells(operation, Optional.empty(), turn));
    }

    /// This, and it does an operation for one weight.
    ListingLine telling(Operation operation, Weight weight) {
        return telling(new Tells(operation, Optional.of(weight), Turn.EVERY));
    }

    private ListingLine telling(Tells more) {
        if (tells.contains(more)) {
            return this;
        }
        List<Tells> all = new ArrayList<>(tells);
        all.add(more);
        return new ListingLine(code, tokens, all, computes, counts, lag);
    }

    /// This, and it works something out.
    ListingLine computing(Naming more) {
        List<Naming> all = new ArrayList<>(computes);
        all.add(more);
        return new ListingLine(code, tokens, tells, all, counts, lag);
    }

    /// This as the head of a loop.
    ListingLine counting(Loop loop) {
        return new ListingLine(code, tokens, tells, computes, Optional.of(loop), lag);
    }

    /// This, run one turn before the step that it does something of.
    ListingLine ahead() {
        return new ListingLine(code, tokens, tells, computes, counts, 1);
    }

    /// This inside a head.
    ListingLine indented() {
        Code inside = Code.of("    ").plus(new Code(code, tokens));
        return new ListingLine(inside.text(), inside.tokens(), tells, computes, counts, lag);
    }

    /// All that it does of a step.
    public List<Tells> tellings(Step step) {
        return tells.stream().filter(it -> it.is(step)).toList();
    }

    /// What of a step it does, where it does something.
    public Optional<Tells> doing(Step step) {
        return tells.stream().filter(it -> it.is(step)).findFirst();
    }

    /// Whether what it does of a step is what the ledger of a weight shows. V has no parts through time: there it is W's.
    public boolean isFollowed(Step step, Weight ledger) {
        Weight followed = ledger.isRecurrent() || !hasParts(step.operation()) ? ledger : Weight.W;
        List<Tells> done = tellings(step);
        return step.operation() == Operation.OUTPUT_WEIGHTS || done.isEmpty()
                || done.stream().anyMatch(it -> it.weight().map(weight -> isOf(weight, followed)).orElse(true));
    }

    /// Whether a weight is what a ledger is of; one without a gate is of those of all gates.
    public static boolean isOf(Weight weight, Weight ledger) {
        return weight.role() == ledger.role() && (ledger.gate().isEmpty() || weight.gate().equals(ledger.gate()));
    }

    private static boolean hasParts(Operation operation) {
        return operation == Operation.PART || operation == Operation.SUM;
    }

    /// Whether it is the head of the lines below it: it computes nothing itself.
    public boolean isHead() {
        return code.endsWith(":");
    }

    /// What it sets; absent where that names nothing.
    public Optional<ListingToken> sets() {
        return tokens.stream().filter(it -> it.role() == ListingToken.Role.SET).findFirst();
    }
}
