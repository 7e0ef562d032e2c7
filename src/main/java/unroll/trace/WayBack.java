package unroll.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import unroll.linalg.Matrix;
import unroll.rnn.Definition;
import unroll.rnn.Reduction;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;

/// The adjoints of one error, or of all errors joined, of a network of any cell, from the last step back. They are those of
/// the derived equations ([Adjoints]), computed on arrays by [StepBackward] and held equal to the equations by test.
final class WayBack {
    private static final double[] NONE = {};
    private final int last;
    private final Slots slots;
    private final List<double[][]> steps;

    /// @param last the step at which it begins
    /// @param steps the adjoints of step last, last − 1, …, each at its place; of the start last, where the way leads there
    private WayBack(int last, Slots slots, List<double[][]> steps) {
        this.last = last;
        this.slots = slots;
        this.steps = List.copyOf(steps);
    }

    /// Goes the way.
    ///
    /// @param e the error, or [Quantity#JOINED]
    static WayBack of(Scenario scenario, Forward forward, Equations equations, int e) {
        Adjoints adjoints = equations.adjoints();
        boolean joins = e == Quantity.JOINED;
        int last = joins ? scenario.sequence().errors().getLast() : e;
        int first = joins ? 0 : scenario.lastStepBack(e);
        double share = joins && scenario.network().reduction() == Reduction.MEAN
                ? scenario.sequence().errors().size()
                : 1;
        Slots slots = new Slots(scenario);
        StepBackward backward = new StepBackward(scenario, forward, slots);
        int[] unnamed = slots.definitions().stream().map(Definition::variable)
                .filter(it -> !adjoints.isNamed(it, e)).mapToInt(slots::of).toArray();
        int logits = slots.of(Variable.LOGITS);
        List<double[][]> steps = new ArrayList<>();
        for (int k = last; k >= first; k--) {
            boolean isCounted = k == e || joins && scenario.sequence().targets().get(k).isPresent();
            if (isCounted) {
                double[] outputDelta = Backward.outputDelta(scenario, forward, k);
                for (int i = 0; i < outputDelta.length; i++) {
                    outputDelta[i] /= share;
                }
                backward.enter(outputDelta);
            }
            backward.through(k);
            double[][] made = backward.adjoints();
            backward.before();
            // what has no name is written out where it is used
            for (int place : unnamed) {
                made[place] = NONE;
            }
            if (!isCounted) {
                made[logits] = NONE;
            }
            steps.add(made);
        }
        if (first == 0) {
            double[][] start = new double[slots.size()][];
            Arrays.fill(start, NONE);
            scenario.network().carried().stream().mapToInt(slots::of)
                    .forEach(place -> start[place] = backward.adjoints()[place]);
            steps.add(start);
        }
        return new WayBack(last, slots, steps);
    }

    /// The value of an adjoint that has a name; absent for others.
    Optional<Matrix> find(Variable variable, int k) {
        return has(variable, k) ? Optional.of(Matrix.column(row(variable, k))) : Optional.empty();
    }

    private boolean has(Variable variable, int k) {
        return slots.has(variable) && last - k >= 0 && last - k < steps.size() && variable.kind() != Variable.Kind.INPUT
                && row(variable, k).length > 0;
    }

    /// The numbers of an adjoint that has a name; not to be changed.
    double[] row(Variable variable, int k) {
        return Objects.requireNonNull(steps.get(last - k)[slots.of(variable)]);
    }

    /// How many numbers it holds.
    long size() {
        return steps.stream().flatMap(Arrays::stream).filter(Objects::nonNull).mapToLong(it -> it.length).sum();
    }
}
