package unroll.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import unroll.rnn.Focus;

/// Which number each step of a lesson has, and back: two rows of running counts, no step held.
final class Timetable {
    private final Shape shape;
    /// Entry t: how many operations are told before forward t; one entry more, for the end.
    private final int[] forward;
    private final int[] traced;
    /// Entry i: how many operations are told before the i-th error traced back; one entry more, for the end.
    private final int[] backward;
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
        placeOf = new int[shape.steps()];
        Arrays.fill(placeOf, -1);
        backward[0] = forward[shape.steps()];
        for (int i = 0; i < traced.length; i++) {
            placeOf[traced[i]] = i;
            backward[i + 1] = backward[i] + 3 + 2 * (traced[i] - shape.lastStepBack(traced[i]) + 1);
        }
    }

    int size() {
        return backward[traced.length] + (hasTotal() ? 2 : 1);
    }

    boolean hasTotal() {
        return shape.focus() instanceof Focus.All;
    }

    List<Integer> tracedErrors() {
        return shape.tracedErrors();
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
