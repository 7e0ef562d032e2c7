package unroll.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import unroll.rnn.Weight;
import unroll.trace.Quantity;

/// What each step computes, the main thing first: the inverse of [Revelation].
final class Computed {

    private Computed() {
    }

    static List<Quantity> by(Step step, Shape shape, Revelation revelation) {
        int t = step.t().orElse(-1);
        int e = step.error().orElse(-1);
        return switch (step.operation()) {
            case INPUT -> List.of(Quantity.inputTerm(t));
            case RECUR -> List.of(Quantity.preActivation(t), Quantity.recurrentTerm(t));
            case STATE -> List.of(Quantity.state(t));
            case OUTPUT -> List.of(Quantity.prediction(t), Quantity.logits(t));
            case ERROR -> t == shape.errors().getLast()
                    ? List.of(Quantity.loss(t), new Quantity.TotalLoss())
                    : List.of(Quantity.loss(t));
            case OUTPUT_DELTA -> List.of(Quantity.outputDelta(e));
            case OUTPUT_WEIGHTS -> outputWeights(shape, e);
            case DELTA -> delta(step, revelation, e, t);
            case PART -> parts(shape, e, t);
            case SUM -> shape.recurrentWeights().stream().<Quantity>map(w -> new Quantity.Gradient(e, w)).toList();
            case TOTAL -> all(shape).stream().<Quantity>map(Quantity.TotalGradient::new).toList();
            case LEARN -> learned(shape);
        };
    }

    private static List<Quantity> outputWeights(Shape shape, int e) {
        List<Quantity> made = new ArrayList<>();
        shape.outputWeights().forEach(w -> made.add(new Quantity.Gradient(e, w)));
        shape.outputWeights().forEach(w -> made.add(new Quantity.Part(e, e, w)));
        shape.outputWeights().forEach(w -> made.add(new Quantity.RunningSum(e, e, w)));
        return List.copyOf(made);
    }

    private static List<Quantity> delta(Step step, Revelation revelation, int e, int k) {
        List<Quantity> made = new ArrayList<>(List.of(Quantity.delta(e, k)));
        for (Quantity used : List.of(Quantity.slope(k), new Quantity.StateJacobian(k + 1))) {
            if (revelation.of(used).equals(OptionalInt.of(step.number()))) {
                made.add(used);
            }
        }
        return List.copyOf(made);
    }

    private static List<Quantity> parts(Shape shape, int e, int k) {
        List<Quantity> made = new ArrayList<>();
        shape.recurrentWeights().forEach(w -> made.add(new Quantity.Part(e, k, w)));
        shape.recurrentWeights().forEach(w -> made.add(new Quantity.RunningSum(e, k, w)));
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
