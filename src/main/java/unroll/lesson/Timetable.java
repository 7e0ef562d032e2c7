package unroll.lesson;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.IntSupplier;
import unroll.rnn.Focus;

/// Which number each step of a lesson has, and back: rows of running counts, no step held.
final class Timetable {
    private final Shape shape;
    private final Agenda agenda;
    /// Entry t: how many operations are told before forward t; one entry more, for the end.
    private final int[] forward;
    private final WaysBack ways;

    Timetable(Shape shape, Agenda agenda) {
        this.shape = shape;
        this.agenda = agenda;
        int most = agenda.forward().size();
        forward = new int[shape.steps() + 1];
        for (int t = 0; t < shape.steps(); t++) {
            forward[t + 1] = forward[t] + (shape.hasError(t) ? most : most - 1);
        }
        int told = forward[shape.steps()];
        ways = shape.isJoined() ? new JoinedWay(shape, agenda, told) : new SeparateWays(shape, agenda, told);
    }

    /// The ways back.
    WaysBack ways() {
        return ways;
    }

    int size() {
        return ways.end() + closingSteps();
    }

    /// How many steps come after the last way back: total where there is one, and learn.
    int closingSteps() {
        return hasTotal() ? 2 : 1;
    }

    /// How many rows there are: forward steps and those of the ways back.
    int rows() {
        return shape.steps() + ways.rows();
    }

    /// The last step of the i-th row, counted from 0.
    int endOfRow(int i) {
        return i < shape.steps() ? forward[i + 1] : ways.endOfRow(i - shape.steps());
    }

    /// How many passes there are: forward, and those back.
    int passes() {
        return 1 + ways.passes();
    }

    /// The last step of the i-th pass, counted from 0.
    int endOfPass(int i) {
        return i == 0 ? forward[shape.steps()] : ways.endOfPass(i - 1);
    }

    boolean hasTotal() {
        return shape.focus() instanceof Focus.All;
    }

    boolean isForward(int t) {
        return t >= 0 && t < shape.steps();
    }

    /// The number of a forward operation of step t, 0 ≤ t < T.
    int forward(Operation operation, int t) {
        return forward[t] + 1 + agenda.forward().indexOf(operation);
    }

    int endOfForward(int t) {
        return forward[t + 1];
    }

    int total() {
        return size() - 1;
    }

    /// The number of a step, 0 for the start; absent where there is none.
    OptionalInt find(Spot spot) {
        int e = spot.error().orElse(0);
        int t = spot.t().orElse(e);
        return spot.operation().map(operation -> switch (operation) {
            case INPUT, RECUR, GATES, CELL, CANDIDATE, STATE, OUTPUT, ERROR -> found(
                    isForward(t) && agenda.forward().contains(operation)
                            && (operation != Operation.ERROR || shape.hasError(t)),
                    () -> forward(operation, t));
            case OUTPUT_DELTA, OUTPUT_WEIGHTS -> found(ways.hasOutput(e, t), () -> ways.number(operation, e, t));
            case ARRIVE, DELTA, PART -> found(ways.isKept(e, t) && agenda.backward().contains(operation),
                    () -> ways.number(operation, e, t));
            case SUM -> found(ways.isTraced(e), () -> ways.sum(e));
            case TOTAL -> found(hasTotal(), this::total);
            case LEARN -> found(true, this::size);
        }).orElse(OptionalInt.of(0));
    }

    private static OptionalInt found(boolean isThere, IntSupplier number) {
        return isThere ? OptionalInt.of(number.getAsInt()) : OptionalInt.empty();
    }

    /// The step of a number from 1 to the size.
    Step step(int number) {
        if (number <= forward[shape.steps()]) {
            int t = lastBelow(forward, number);
            return new Step(number, Phase.FORWARD, agenda.forward().get(number - forward[t] - 1), OptionalInt.of(t),
                    OptionalInt.empty());
        }
        if (number <= ways.end()) {
            return ways.step(number);
        }
        Operation operation = number == size() ? Operation.LEARN : Operation.TOTAL;
        return new Step(number, operation.phase(), operation, OptionalInt.empty(), OptionalInt.empty());
    }

    /// The last index whose count is below the number.
    static int lastBelow(int[] counts, int number) {
        int at = Arrays.binarySearch(counts, number);
        return at >= 0 ? at - 1 : -at - 2;
    }
}
