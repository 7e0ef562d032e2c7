package unroll.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import unroll.rnn.Weight;
import unroll.trace.Quantity;

/// What each step computes, the main thing first: the inverse of [Revelation].
final class Computed {

    private Computed() {
    }

    static List<Quantity> by(Step step, Shape shape, Agenda agenda, Revelation revelation) {
        int t = step.t().orElse(-1);
        int e = step.error().orElse(-1);
        return switch (step.operation()) {
            case INPUT, RECUR, GATES, CELL, CANDIDATE, STATE, OUTPUT, ERROR -> forward(step, shape, agenda, t);
            case OUTPUT_DELTA -> adjoints(agenda, step.operation(), e, t);
            case OUTPUT_WEIGHTS -> outputWeights(shape, e, t);
            case ARRIVE -> with(adjoints(agenda, step.operation(), e, t),
                    here(step, revelation, agenda.adjoints(Operation.ARRIVE).stream()
                            .map(it -> new Quantity.Slope(it, t))));
            case DELTA -> with(adjoints(agenda, step.operation(), e, t), here(step, revelation, Stream.concat(
                    agenda.adjoints(Operation.DELTA).stream().map(it -> new Quantity.Slope(it, t)),
                    Stream.of(new Quantity.StateJacobian(t + 1)))));
            case PART -> with(parts(shape.recurrentWeights(), e, t), adjoints(agenda, step.operation(), e, t));
            case SUM -> with(sums(shape, e), here(step, revelation, shape.network().carried().stream()
                    .map(it -> new Quantity.Adjoint(it, e, -1))));
            case TOTAL -> totals(shape);
            case LEARN -> learned(shape);
        };
    }

    private static List<Quantity> forward(Step step, Shape shape, Agenda agenda, int t) {
        List<Quantity> made = agenda.values(step.operation()).stream().<Quantity>map(it -> new Quantity.Value(it, t))
                .toList();
        return step.operation() == Operation.ERROR && t == shape.errors().getLast()
                ? with(made, List.of(new Quantity.TotalLoss()))
                : made;
    }

    private static List<Quantity> adjoints(Agenda agenda, Operation operation, int e, int k) {
        return agenda.adjoints(operation).stream().<Quantity>map(it -> new Quantity.Adjoint(it, e, k)).toList();
    }

    private static List<Quantity> outputWeights(Shape shape, int e, int k) {
        List<Quantity> parts = parts(shape.outputWeights(), e, k);
        return shape.isJoined()
                ? parts
                : with(shape.outputWeights().stream().<Quantity>map(w -> new Quantity.Gradient(e, w)).toList(), parts);
    }

    private static List<Quantity> parts(List<Weight> weights, int e, int k) {
        return Stream.<Quantity>concat(weights.stream().map(w -> new Quantity.Part(e, k, w)),
                weights.stream().map(w -> new Quantity.RunningSum(e, k, w))).toList();
    }

    private static List<Quantity> sums(Shape shape, int e) {
        return shape.isJoined()
                ? totals(shape)
                : shape.recurrentWeights().stream().<Quantity>map(w -> new Quantity.Gradient(e, w)).toList();
    }

    private static List<Quantity> totals(Shape shape) {
        return all(shape).stream().<Quantity>map(Quantity.TotalGradient::new).toList();
    }

    /// Those that this step is the first to use, or to be the last word on.
    private static List<Quantity> here(Step step, Revelation revelation, Stream<? extends Quantity> some) {
        return some.<Quantity>map(it -> it)
                .filter(it -> revelation.of(it).equals(OptionalInt.of(step.number()))).toList();
    }

    private static List<Quantity> with(List<Quantity> first, List<Quantity> then) {
        List<Quantity> made = new ArrayList<>(first);
        made.addAll(then);
        return List.copyOf(made);
    }

    private static List<Quantity> learned(Shape shape) {
        List<Quantity> made = new ArrayList<>();
        all(shape).forEach(w -> made.add(new Quantity.Learned(w)));
        shape.errors().forEach(t -> made.add(new Quantity.LearnedLoss(t)));
        made.add(new Quantity.LearnedTotalLoss());
        if (shape.clip() == ClipState.SET) {
            made.addAll(List.of(new Quantity.ClipFactor(), new Quantity.GradientNorm()));
            all(shape).forEach(w -> made.add(new Quantity.GradientSize(w)));
        }
        return List.copyOf(made);
    }

    private static List<Weight> all(Shape shape) {
        List<Weight> made = new ArrayList<>(shape.recurrentWeights());
        made.addAll(shape.outputWeights());
        return List.copyOf(made);
    }
}
