package unroll.lesson;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.IntSupplier;
import unroll.rnn.Focus;

/// Which number each step of a lesson has, and back: two rows of running counts, no step held.
final class Timetable {
    private final Shape shape;
    /// Entry t: how many operations are told before forward t; one entry more, for the end.
    private final int[] forward;
    private final int[] traced;
    /// Entry i: how many operations are told before the i-th error traced back; one entry more, for the end.
    private final int[] backward;
    /// Entry i: how many rows (stops of a time step) are told before the i-th error traced back, and at the end.
    private final int[] rows;
    /// Entry e: the place of E_e among the errors traced back, or −1.
    private final int[] placeOf;

    Timetable(Shape shape) {
        this.shape = shape;
        forward = new int[shape.steps() + 1];
        for (int t = 0; t < shape.steps(); t++) {
            forward[t + 1] = forward[t] + (shape.hasError(t) ? 5 : 4);
        }
        traced = shape.tracedErrors().stream().mapToInt(Integer::intValue).toArray();
        backward = new int[traced.length + 1];
        rows = new int[traced.length + 1];
        rows[0] = shape.steps();
        placeOf = new int[shape.steps()];
        Arrays.fill(placeOf, -1);
        backward[0] = forward[shape.steps()];
        for (int i = 0; i < traced.length; i++) {
            placeOf[traced[i]] = i;
            int parts = traced[i] - shape.lastStepBack(traced[i]) + 1;
            backward[i + 1] = Math.addExact(backward[i], 3 + 2 * parts);
            rows[i + 1] = rows[i] + 2 + parts;
        }
    }

    int size() {
        return backward[traced.length] + closingSteps();
    }

    /// How many steps come after the last way back: total where there is one, and learn.
    int closingSteps() {
        return hasTotal() ? 2 : 1;
    }

    /// How many rows there are: forward steps and, for each error, its output, its steps back and its sum.
    int rows() {
        return rows[traced.length];
    }

    /// The last step of the i-th row, counted from 0.
    int endOfRow(int i) {
        if (i < shape.steps()) {
            return forward[i + 1];
        }
        int place = lastBelow(rows, i + 1);
        return i + 1 == rows[place + 1] ? backward[place + 1] : backward[place] + 2 * (i + 1 - rows[place]);
    }

    /// How many passes there are: forward, and one back for each error.
    int passes() {
        return backward.length;
    }

    /// The last step of the i-th pass, counted from 0.
    int endOfPass(int i) {
        return backward[i];
    }

    boolean hasTotal() {
        return shape.focus() instanceof Focus.All;
    }

    boolean isForward(int t) {
        return t >= 0 && t < shape.steps();
    }

    boolean isTraced(int e) {
        return e >= 0 && e < placeOf.length && placeOf[e] >= 0;
    }

    boolean isKept(int e, int k) {
        return isTraced(e) && k <= e && k >= shape.lastStepBack(e);
    }

    /// The number of a forward operation of step t, 0 ≤ t < T.
    int forward(Operation operation, int t) {
        return forward[t] + 1 + operation.ordinal() - Operation.INPUT.ordinal();
    }

    int endOfForward(int t) {
        return forward[t + 1];
    }

    int outputDelta(int e) {
        return backward[placeOf[e]] + 1;
    }

    int outputWeights(int e) {
        return outputDelta(e) + 1;
    }

    int delta(int e, int k) {
        return outputWeights(e) + 1 + 2 * (e - k);
    }

    int part(int e, int k) {
        return delta(e, k) + 1;
    }

    int sum(int e) {
        return backward[placeOf[e] + 1];
    }

    int total() {
        return size() - 1;
    }

    /// The number of a step, 0 for the start; absent where there is none.
    OptionalInt find(Spot spot) {
        int t = spot.t().orElse(0);
        int e = spot.error().orElse(0);
        return spot.operation().map(operation -> switch (operation) {
            case INPUT, RECUR, STATE, OUTPUT -> found(isForward(t), () -> forward(operation, t));
            case ERROR -> found(isForward(t) && shape.hasError(t), () -> forward(operation, t));
            case OUTPUT_DELTA -> found(isTraced(e), () -> outputDelta(e));
            case OUTPUT_WEIGHTS -> found(isTraced(e), () -> outputWeights(e));
            case DELTA -> found(isKept(e, t), () -> delta(e, t));
            case PART -> found(isKept(e, t), () -> part(e, t));
            case SUM -> found(isTraced(e), () -> sum(e));
            case TOTAL -> found(hasTotal(), this::total);
            case LEARN -> found(true, this::size);
        }).orElse(OptionalInt.of(0));
    }

    private static OptionalInt found(boolean isThere, IntSupplier number) {
        return isThere ? OptionalInt.of(number.getAsInt()) : OptionalInt.empty();
    }

    /// The step of a number from 1 to the size.
    Step step(int number) {
        if (number <= backward[0]) {
            int t = lastBelow(forward, number);
            Operation operation = Operation.values()[Operation.INPUT.ordinal() + number - forward[t] - 1];
            return new Step(number, Phase.FORWARD, operation, OptionalInt.of(t), OptionalInt.empty());
        }
        if (number <= backward[traced.length]) {
            int place = lastBelow(backward, number);
            return back(number, traced[place], number - backward[place] - 1);
        }
        Operation operation = number == size() ? Operation.LEARN : Operation.TOTAL;
        return new Step(number, operation.phase(), operation, OptionalInt.empty(), OptionalInt.empty());
    }

    private Step back(int number, int e, int offset) {
        if (number == sum(e)) {
            return new Step(number, Phase.BACKWARD, Operation.SUM, OptionalInt.empty(), OptionalInt.of(e));
        }
        Operation operation = switch (offset) {
            case 0 -> Operation.OUTPUT_DELTA;
            case 1 -> Operation.OUTPUT_WEIGHTS;
            default -> offset % 2 == 0 ? Operation.DELTA : Operation.PART;
        };
        int k = offset < 2 ? e : e - (offset - 2) / 2;
        return new Step(number, Phase.BACKWARD, operation, OptionalInt.of(k), OptionalInt.of(e));
    }

    /// The last index whose count is below the number.
    private static int lastBelow(int[] counts, int number) {
        int at = Arrays.binarySearch(counts, number);
        return at >= 0 ? at - 1 : -at - 2;
    }
}
