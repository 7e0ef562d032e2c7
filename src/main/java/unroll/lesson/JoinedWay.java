package unroll.lesson;

import java.util.List;
import java.util.OptionalInt;
import unroll.trace.Quantity;

/// One way back for all errors at once, from the last step that has one: each joins where it is. τ does not cut it.
final class JoinedWay implements WaysBack {
    private final Shape shape;
    private final List<Operation> each;
    private final int last;
    /// Entry j: how many operations are told before step last − j; one entry more, for the sum.
    private final int[] before;

    /// The way of the errors of a shape.
    ///
    /// @param told how many operations are told before it
    JoinedWay(Shape shape, Agenda agenda, int told) {
        this.shape = shape;
        each = agenda.backward();
        last = shape.errors().getLast();
        before = new int[last + 2];
        before[0] = told;
        for (int j = 0; j <= last; j++) {
            before[j + 1] = before[j] + outputs(last - j) + each.size();
        }
    }

    private int outputs(int k) {
        return shape.hasError(k) ? Agenda.OUTPUT.size() : 0;
    }

    @Override
    public int end() {
        return before[last + 1] + 1;
    }

    @Override
    public int rows() {
        return last + 2;
    }

    @Override
    public int endOfRow(int i) {
        return i > last ? end() : before[i + 1];
    }

    @Override
    public int passes() {
        return 1;
    }

    @Override
    public int endOfPass(int i) {
        return end();
    }

    @Override
    public boolean isTraced(int e) {
        return e == Quantity.JOINED;
    }

    @Override
    public boolean isKept(int e, int k) {
        return isTraced(e) && k >= 0 && k <= last;
    }

    @Override
    public boolean hasOutput(int e, int k) {
        return isKept(e, k) && shape.hasError(k);
    }

    @Override
    public OptionalInt firstThrough(int from, int to) {
        return to >= 0 && from <= last ? OptionalInt.of(Quantity.JOINED) : OptionalInt.empty();
    }

    @Override
    public int number(Operation operation, int e, int k) {
        int output = Agenda.OUTPUT.indexOf(operation);
        return before[last - k] + 1 + (output >= 0 ? output : outputs(k) + each.indexOf(operation));
    }

    @Override
    public int sum(int e) {
        return end();
    }

    @Override
    public Step step(int number) {
        if (number == end()) {
            return new Step(number, Phase.BACKWARD, Operation.SUM, OptionalInt.empty(),
                    OptionalInt.of(Quantity.JOINED));
        }
        int place = Timetable.lastBelow(before, number);
        int k = last - place;
        int offset = number - before[place] - 1;
        Operation operation = offset < outputs(k) ? Agenda.OUTPUT.get(offset) : each.get(offset - outputs(k));
        return new Step(number, Phase.BACKWARD, operation, OptionalInt.of(k), OptionalInt.of(Quantity.JOINED));
    }
}
