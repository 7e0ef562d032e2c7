package unroll.lesson;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import unroll.trace.Quantity;

/// A step by what it does and when, in place of its number: so it stays the same step where the lesson gets longer.
///
/// They are ordered as the lesson tells them.
///
/// @param operation what it does; absent for the start, where nothing is told yet
/// @param t the time step, where [#isTimed] says that one belongs to it
/// @param error e of the error traced back, where [#isTraced] says that one belongs to it; [#JOINED] where all go
/// back at once
public record Spot(Optional<Operation> operation, OptionalInt t, OptionalInt error) implements Comparable<Spot> {
    /// Before the first step.
    public static final Spot START = new Spot(Optional.empty(), OptionalInt.empty(), OptionalInt.empty());
    /// In place of an error, where all go back at once.
    public static final int JOINED = Quantity.JOINED;
    private static final Comparator<Spot> TOLD = Comparator.comparingInt(Spot::act)
            .thenComparingInt(spot -> -spot.error.orElse(0)).thenComparingInt(Spot::scene)
            .thenComparingInt(spot -> spot.act() == 1 ? spot.t.orElse(0) : -spot.t.orElse(0))
            .thenComparingInt(spot -> spot.operation.map(Operation::ordinal).orElse(0));

    /// Demands what names such a step, and no more.
    ///
    /// @throws IllegalArgumentException where something is missing or too much
    public Spot {
        OptionalInt traced = error;
        if (t.isPresent() != operation.filter(it -> isTimed(it, traced)).isPresent()
                || error.isPresent() != operation.filter(Spot::isTraced).isPresent()) {
            throw new IllegalArgumentException(operation + " at " + t + " of " + error);
        }
    }

    /// Whether the time step belongs to the name of such a step. The output of one error is where the error is; of all
    /// errors joined there are several.
    ///
    /// @param error e of the error traced back, or [#JOINED]; absent where none is
    public static boolean isTimed(Operation operation, OptionalInt error) {
        return switch (operation) {
            case INPUT, RECUR, GATES, CELL, CANDIDATE, STATE, OUTPUT, ERROR, ARRIVE, DELTA, PART -> true;
            case OUTPUT_DELTA, OUTPUT_WEIGHTS -> isJoined(error);
            case SUM, TOTAL, LEARN -> false;
        };
    }

    private static boolean isJoined(OptionalInt error) {
        return error.equals(OptionalInt.of(JOINED));
    }

    /// Whether the error that is traced back belongs to the name of such a step.
    public static boolean isTraced(Operation operation) {
        return switch (operation) {
            case OUTPUT_DELTA, OUTPUT_WEIGHTS, ARRIVE, DELTA, PART, SUM -> true;
            case INPUT, RECUR, GATES, CELL, CANDIDATE, STATE, OUTPUT, ERROR, TOTAL, LEARN -> false;
        };
    }

    /// Where a step is.
    public static Spot of(Step step) {
        Operation operation = step.operation();
        return new Spot(Optional.of(operation),
                isTimed(operation, step.error()) ? step.t() : OptionalInt.empty(),
                isTraced(operation) ? step.error() : OptionalInt.empty());
    }

    /// Where a place of a lesson is.
    ///
    /// @param position 0 … script.size()
    public static Spot of(Script script, int position) {
        return script.step(position).map(Spot::of).orElse(START);
    }

    @Override
    public int compareTo(Spot other) {
        return TOLD.compare(this, other);
    }

    private int act() {
        return operation.map(it -> switch (it) {
            case INPUT, RECUR, GATES, CELL, CANDIDATE, STATE, OUTPUT, ERROR -> 1;
            case OUTPUT_DELTA, OUTPUT_WEIGHTS, ARRIVE, DELTA, PART, SUM -> 2;
            case TOTAL -> 3;
            case LEARN -> 4;
        }).orElse(0);
    }

    private int scene() {
        return operation.map(it -> switch (it) {
            case OUTPUT_DELTA, OUTPUT_WEIGHTS -> isJoined(error) ? 1 : 0;
            case INPUT, RECUR, GATES, CELL, CANDIDATE, STATE, OUTPUT, ERROR, ARRIVE, DELTA, PART, TOTAL, LEARN -> 1;
            case SUM -> 2;
        }).orElse(0);
    }
}
