package unroll.figure;

import java.util.List;
import java.util.Optional;
import unroll.lesson.Grain;
import unroll.lesson.Phase;
import unroll.lesson.Script;
import unroll.lesson.Step;
import unroll.linalg.Matrix;
import unroll.rnn.Focus;
import unroll.rnn.Weight;
import unroll.rnn.Axis;
import unroll.trace.Quantity;
import unroll.trace.Trace;

/// A place in the lesson: what is computed by then, and what just was.
///
/// @param trace the numbers
/// @param script the order in which they are told
/// @param position how many operations are done, 0 … script.size()
/// @param grain how far the last click went
public record Moment(Trace trace, Script script, int position, Grain grain) {

    /// The operation just done; absent at the start.
    public Optional<Step> step() {
        return script.step(position);
    }

    /// The phase that the lesson is in; forward at the start.
    public Phase phase() {
        return step().map(Step::phase).orElse(Phase.FORWARD);
    }

    /// Whether a quantity is given or computed by now.
    public boolean knows(Quantity quantity) {
        return script.isKnown(quantity, position);
    }

    /// Whether what a picture shows is given or computed by now, and is a place that the quantity has: a picture of a larger
    /// network may be the last that was drawn.
    public boolean knows(Subject subject) {
        return switch (subject) {
            case Subject.Cell(Quantity quantity, int row, int column) ->
                knows(quantity) && has(quantity.rows(), row) && has(quantity.columns(), column);
            case Subject.Whole(Quantity quantity) -> knows(quantity);
            case Subject.Map(Quantity quantity, Subject.Turn _) -> knows(quantity);
            case Subject.Norm(Quantity quantity) -> knows(quantity);
            case Subject.Arrow(List<Quantity> tells, Optional<Weight> _) -> knows(tells.getFirst());
            case Subject.Change(Subject.Numeric of) -> knows(of);
            case Subject.Check _,Subject.Amount _,Subject.About _,Subject.Cut _,Subject.Line _,Subject.Answer _,Subject.Crumb _,Subject.Stop _,Subject.Overview _ ->
                true;
        };
    }

    private boolean has(Axis axis, int place) {
        return place < axis.count(trace.scenario().parameters());
    }

    /// The numbers of a quantity, if it is known by now.
    public Optional<Matrix> value(Quantity quantity) {
        return knows(quantity) ? Optional.of(trace.value(quantity)) : Optional.empty();
    }

    /// Whether the last click computed a quantity.
    public boolean isNew(Quantity quantity) {
        int revealed = script.revealed(quantity).orElse(0);
        return revealed > 0 && revealed <= position && revealed > before();
    }

    /// Where the last click came from: the stop before this place at the grain.
    public int before() {
        return position == 0 ? 0 : script.back(position, grain);
    }

    /// Whose gradient is complete here: after the sum of one error, or the total.
    public Optional<Focus> complete() {
        return step().flatMap(step -> switch (step.operation()) {
            case SUM -> Optional.of(trace.scenario().focus() instanceof Focus.Joined joined
                    ? joined
                    : new Focus.One(error()));
            case TOTAL -> Optional.<Focus>of(new Focus.All());
            case LEARN -> Optional.of(trace.scenario().focus());
            case INPUT, RECUR, GATES, CELL, CANDIDATE, STATE, OUTPUT, ERROR, OUTPUT_DELTA, OUTPUT_WEIGHTS, ARRIVE,
                    DELTA,
                    PART ->
                Optional.empty();
        });
    }

    /// The error whose way back is shown: the one being traced, or the first that will be; [Quantity#JOINED] where all go
    /// back at once.
    public int error() {
        if (trace.scenario().focus() instanceof Focus.Joined) {
            return Quantity.JOINED;
        }
        return step().flatMap(s -> s.error().stream().boxed().findFirst())
                .orElseGet(() -> trace.scenario().tracedErrors().get(defaultError()));
    }

    /// The step at which the way back begins that is shown.
    public int beginning() {
        return error() == Quantity.JOINED ? trace.scenario().sequence().errors().getLast() : error();
    }

    private int defaultError() {
        return phase() == Phase.FORWARD ? 0 : trace.scenario().tracedErrors().size() - 1;
    }
}
