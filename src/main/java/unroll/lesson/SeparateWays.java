package unroll.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/// Each error's way back after the other: its output, its steps back and its sum.
final class SeparateWays implements WaysBack {
    private final Shape shape;
    private final List<Operation> each;
    private final int[] traced;
    /// Entry i: how many operations are told before the i-th error traced back; one entry more, for the end.
    private final int[] backward;
    /// Entry i: how many rows are told before the i-th error traced back; one entry more, for the end.
    private final int[] rows;
    /// Entry e: the place of E_e among the errors traced back, or −1.
    private final int[] placeOf;
    /// Entry t: the last error traced back that is not after t, or −1.
    private final int[] errorUpTo;

    /// The ways of the errors of a shape.
    ///
    /// @param told how many operations are told before them
    SeparateWays(Shape shape, Agenda agenda, int told) {
        this.shape = shape;
        each = agenda.backward();
        traced = shape.tracedErrors().stream().mapToInt(Integer::intValue).toArray();
        backward = new int[traced.length + 1];
        rows = new int[traced.length + 1];
        placeOf = new int[shape.steps()];
        Arrays.fill(placeOf, -1);
        backward[0] = told;
        for (int i = 0; i < traced.length; i++) {
            placeOf[traced[i]] = i;
            int parts = traced[i] - shape.lastStepBack(traced[i]) + 1;
            backward[i + 1] = Math.addExact(backward[i], Agenda.OUTPUT.size() + each.size() * parts + 1);
            rows[i + 1] = rows[i] + 2 + parts;
        }
        errorUpTo = new int[shape.steps()];
        for (int t = 0; t < errorUpTo.length; t++) {
            errorUpTo[t] = isTraced(t) ? t : t == 0 ? -1 : errorUpTo[t - 1];
        }
    }

    @Override
    public int end() {
        return backward[traced.length];
    }

    @Override
    public int rows() {
        return rows[traced.length];
    }

    @Override
    public int endOfRow(int i) {
        int place = Timetable.lastBelow(rows, i + 1);
        return i + 1 == rows[place + 1]
                ? backward[place + 1]
                : backward[place] + Agenda.OUTPUT.size() + each.size() * (i - rows[place]);
    }

    @Override
    public int passes() {
        return traced.length;
    }

    @Override
    public int endOfPass(int i) {
        return backward[i + 1];
    }

    @Override
    public boolean isTraced(int e) {
        return e >= 0 && e < placeOf.length && placeOf[e] >= 0;
    }

    @Override
    public boolean isKept(int e, int k) {
        return isTraced(e) && k <= e && k >= shape.lastStepBack(e);
    }

    @Override
    public boolean hasOutput(int e, int k) {
        return isTraced(e) && k == e;
    }

    @Override
    public OptionalInt firstThrough(int from, int to) {
        if (to < 0 || from >= shape.steps()) {
            return OptionalInt.empty();
        }
        long reach = shape.truncation().isPresent() ? (long) to + shape.truncation().getAsInt() : Long.MAX_VALUE;
        int e = errorUpTo[(int) Math.min(reach, shape.steps() - 1)];
        return e >= 0 && e >= from ? OptionalInt.of(e) : OptionalInt.empty();
    }

    @Override
    public int number(Operation operation, int e, int k) {
        int output = Agenda.OUTPUT.indexOf(operation);
        int before = backward[placeOf[e]] + 1;
        return output >= 0
                ? before + output
                : before + Agenda.OUTPUT.size() + each.size() * (e - k) + each.indexOf(operation);
    }

    @Override
    public int sum(int e) {
        return backward[placeOf[e] + 1];
    }

    @Override
    public Step step(int number) {
        int place = Timetable.lastBelow(backward, number);
        int e = traced[place];
        if (number == sum(e)) {
            return new Step(number, Phase.BACKWARD, Operation.SUM, OptionalInt.empty(), OptionalInt.of(e));
        }
        int output = number - backward[place] - 1;
        int back = output - Agenda.OUTPUT.size();
        return back < 0
                ? new Step(number, Phase.BACKWARD, Agenda.OUTPUT.get(output), OptionalInt.of(e), OptionalInt.of(e))
                : new Step(number, Phase.BACKWARD, each.get(back % each.size()),
                        OptionalInt.of(e - back / each.size()), OptionalInt.of(e));
    }
}
