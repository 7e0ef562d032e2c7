package unroll.lesson;

import java.util.OptionalInt;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.trace.Quantity;

/// At which step each quantity is computed: arithmetic on the timetable.
///
/// @param shape what the lesson depends on
/// @param agenda which operation tells which variable
/// @param timetable which number each operation has
record Revelation(Shape shape, Agenda agenda, Timetable timetable) {

    /// The number of the step that computes a quantity; 0 for what is given, empty where no step does.
    OptionalInt of(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Shared(Weight weight) -> when(shape.has(weight), 0);
            case Quantity.LearningRate() -> OptionalInt.of(0);
            case Quantity.Value(Variable variable, int t) -> value(variable, t);
            case Quantity.TotalLoss() -> forward(Operation.ERROR, shape.errors().getLast());
            case Quantity.Slope(Variable variable, int k) -> slope(variable, k);
            case Quantity.StateJacobian(int k) -> shape.network().cell().isGated()
                    ? OptionalInt.empty()
                    : first(Operation.DELTA, k, k - 1);
            case Quantity.Adjoint(Variable variable, int e, int k) -> adjoint(variable, e, k);
            case Quantity.Part(int e, int k, Weight weight) -> part(e, k, weight);
            case Quantity.RunningSum(int e, int k, Weight weight) -> part(e, k, weight);
            case Quantity.Gradient(int e, Weight weight) -> gradient(e, weight);
            case Quantity.TotalGradient(Weight weight) -> totalGradient(weight);
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
            case LOSS -> shape.hasError(t) ? forward(Operation.ERROR, t) : OptionalInt.empty();
            case INPUT_TERM, RECURRENT_TERM, PRE_ACTIVATION, GATE, CELL, SQUASHED_CELL, MEMORY, STATE, LOGITS,
                    PREDICTION ->
                t == -1 && shape.network().carried().contains(variable)
                        ? OptionalInt.of(0)
                        : agenda.telling(variable).map(it -> forward(it, t)).orElse(OptionalInt.empty());
        };
    }

    private OptionalInt adjoint(Variable variable, int e, int k) {
        if (k == -1) {
            return agenda.tellsStart() && ways().isKept(e, 0) && shape.network().carried().contains(variable)
                    ? OptionalInt.of(ways().sum(e))
                    : OptionalInt.empty();
        }
        return agenda.tellingAdjoint(variable)
                .filter(it -> it == Operation.OUTPUT_DELTA ? ways().hasOutput(e, k) : ways().isKept(e, k))
                .map(it -> OptionalInt.of(ways().number(it, e, k))).orElse(OptionalInt.empty());
    }

    /// With the first error that passes it.
    private OptionalInt slope(Variable variable, int k) {
        return agenda.isBent(variable)
                ? first(variable.kind() == Variable.Kind.CELL ? Operation.ARRIVE : Operation.DELTA, k, k)
                : OptionalInt.empty();
    }

    private WaysBack ways() {
        return timetable.ways();
    }

    private boolean clips() {
        return shape.clip() == ClipState.SET;
    }

    private OptionalInt forward(Operation operation, int t) {
        return timetable.isForward(t) ? OptionalInt.of(timetable.forward(operation, t)) : OptionalInt.empty();
    }

    private OptionalInt part(int e, int k, Weight weight) {
        Operation operation = weight.isRecurrent() ? Operation.PART : Operation.OUTPUT_WEIGHTS;
        return shape.has(weight) && (weight.isRecurrent() ? ways().isKept(e, k) : ways().hasOutput(e, k))
                ? OptionalInt.of(ways().number(operation, e, k))
                : OptionalInt.empty();
    }

    private OptionalInt gradient(int e, Weight weight) {
        if (!shape.has(weight) || shape.isJoined() || !ways().isTraced(e)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(weight.isRecurrent() ? ways().sum(e) : ways().number(Operation.OUTPUT_WEIGHTS, e, e));
    }

    private OptionalInt totalGradient(Weight weight) {
        return shape.isJoined()
                ? when(shape.has(weight), ways().end())
                : when(timetable.hasTotal() && shape.has(weight), timetable.total());
    }

    /// An operation at step `to` of the first way told that comes from step `from` or later.
    private OptionalInt first(Operation operation, int from, int to) {
        OptionalInt e = ways().firstThrough(from, to);
        return e.isPresent() ? OptionalInt.of(ways().number(operation, e.getAsInt(), to)) : e;
    }

    private static OptionalInt when(boolean holds, int number) {
        return holds ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
