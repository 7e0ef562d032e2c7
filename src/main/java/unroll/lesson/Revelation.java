package unroll.lesson;

import java.util.OptionalInt;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.trace.Quantity;

/// At which step each quantity is computed: arithmetic on the timetable, nothing held but one row.
final class Revelation {
    private final Shape shape;
    private final Timetable timetable;
    /// Entry t: the last error traced back that is not after t, or −1.
    private final int[] errorUpTo;

    Revelation(Shape shape, Timetable timetable) {
        this.shape = shape;
        this.timetable = timetable;
        errorUpTo = new int[shape.steps()];
        for (int t = 0; t < errorUpTo.length; t++) {
            errorUpTo[t] = timetable.isTraced(t) ? t : t == 0 ? -1 : errorUpTo[t - 1];
        }
    }

    /// The number of the step that computes a quantity; 0 for what is given, empty where no step does.
    OptionalInt of(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Shared(Weight weight) -> when(shape.has(weight), 0);
            case Quantity.LearningRate() -> OptionalInt.of(0);
            case Quantity.Value(Variable variable, int t) -> value(variable, t);
            case Quantity.TotalLoss() -> forward(Operation.ERROR, shape.errors().getLast());
            case Quantity.Slope(Variable _, int k) -> deltaOf(firstErrorThrough(k, k), k);
            case Quantity.StateJacobian(int k) -> deltaOf(firstErrorThrough(k, k - 1), k - 1);
            case Quantity.Adjoint(Variable variable, int e, int k) -> adjoint(variable, e, k);
            case Quantity.Part(int e, int k, Weight weight) -> part(e, k, weight);
            case Quantity.RunningSum(int e, int k, Weight weight) -> part(e, k, weight);
            case Quantity.Gradient(int e, Weight weight) -> gradient(e, weight);
            case Quantity.TotalGradient(Weight weight) ->
                when(timetable.hasTotal() && shape.has(weight), timetable.total());
            case Quantity.ClipLength() -> when(clips(), 0);
            case Quantity.GradientSize(Weight weight) -> when(clips() && shape.has(weight), timetable.size());
            case Quantity.GradientNorm() -> when(clips(), timetable.size());
            case Quantity.ClipFactor() -> when(clips(), timetable.size());
            case Quantity.Learned(Weight weight) -> when(shape.has(weight), timetable.size());
            case Quantity.LearnedLoss(int t) -> when(shape.hasError(t), timetable.size());
            case Quantity.LearnedTotalLoss() -> OptionalInt.of(timetable.size());
        };
    }

    private OptionalInt value(Variable variable, int t) {
        return switch (variable.kind()) {
            case INPUT -> when(timetable.isForward(t), 0);
            case TARGET -> when(shape.hasError(t), 0);
            case INPUT_TERM -> forward(Operation.INPUT, t);
            case RECURRENT_TERM, PRE_ACTIVATION -> forward(Operation.RECUR, t);
            case STATE -> t == -1 ? OptionalInt.of(0) : forward(Operation.STATE, t);
            case LOGITS, PREDICTION -> forward(Operation.OUTPUT, t);
            case LOSS -> shape.hasError(t) ? forward(Operation.ERROR, t) : OptionalInt.empty();
            case GATE, CELL, SQUASHED_CELL, MEMORY -> OptionalInt.empty();
        };
    }

    private OptionalInt adjoint(Variable variable, int e, int k) {
        return switch (variable.kind()) {
            case LOGITS ->
                e == k && timetable.isTraced(e) ? OptionalInt.of(timetable.outputDelta(e)) : OptionalInt.empty();
            case PRE_ACTIVATION -> timetable.isKept(e, k) ? OptionalInt.of(timetable.delta(e, k)) : OptionalInt.empty();
            case INPUT, TARGET, INPUT_TERM, RECURRENT_TERM, GATE, CELL, SQUASHED_CELL, MEMORY, STATE, PREDICTION,
                    LOSS ->
                OptionalInt.empty();
        };
    }

    private boolean clips() {
        return shape.clip() == ClipState.SET;
    }

    private OptionalInt forward(Operation operation, int t) {
        return timetable.isForward(t) ? OptionalInt.of(timetable.forward(operation, t)) : OptionalInt.empty();
    }

    private OptionalInt part(int e, int k, Weight weight) {
        if (!shape.has(weight) || !timetable.isKept(e, k)) {
            return OptionalInt.empty();
        }
        return weight.isRecurrent()
                ? OptionalInt.of(timetable.part(e, k))
                : k == e ? OptionalInt.of(timetable.outputWeights(e)) : OptionalInt.empty();
    }

    private OptionalInt gradient(int e, Weight weight) {
        if (!shape.has(weight) || !timetable.isTraced(e)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(weight.isRecurrent() ? timetable.sum(e) : timetable.outputWeights(e));
    }

    /// The first error told that comes from step `from` or later and is carried down to step `to`; −1 where none is.
    private int firstErrorThrough(int from, int to) {
        if (to < 0 || from >= shape.steps()) {
            return -1;
        }
        long reach = shape.truncation().isPresent() ? (long) to + shape.truncation().getAsInt() : Long.MAX_VALUE;
        int e = errorUpTo[(int) Math.min(reach, shape.steps() - 1)];
        return e >= from ? e : -1;
    }

    private OptionalInt deltaOf(int e, int k) {
        return e < 0 ? OptionalInt.empty() : OptionalInt.of(timetable.delta(e, k));
    }

    private static OptionalInt when(boolean holds, int number) {
        return holds ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
