package unroll.oracle;

import java.util.ArrayList;
import java.util.List;
import unroll.rnn.Definition;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.trace.Quantity;
import unroll.trace.Trace;

/// Every quantity that a scenario has.
public final class Quantities {

    private Quantities() {
    }

    /// All of them.
    public static List<Quantity> of(Scenario scenario) {
        List<Quantity> all = new ArrayList<>(List.of(new Quantity.LearningRate(), new Quantity.TotalLoss(),
                new Quantity.LearnedTotalLoss(), Quantity.state(-1)));
        if (scenario.clip().isPresent()) {
            all.addAll(List.of(new Quantity.ClipLength(), new Quantity.GradientNorm(), new Quantity.ClipFactor()));
            scenario.parameters().present().forEach(weight -> all.add(new Quantity.GradientSize(weight)));
        }
        for (Weight weight : scenario.parameters().present()) {
            all.addAll(List.of(new Quantity.Shared(weight), new Quantity.TotalGradient(weight),
                    new Quantity.Learned(weight)));
        }
        for (int t = 0; t < scenario.steps(); t++) {
            all.addAll(List.of(Quantity.input(t), Quantity.inputTerm(t), Quantity.recurrentTerm(t),
                    Quantity.preActivation(t), Quantity.state(t), Quantity.logits(t),
                    Quantity.prediction(t), Quantity.slope(t), new Quantity.StateJacobian(t)));
        }
        for (int e : scenario.sequence().errors()) {
            all.addAll(List.of(Quantity.target(e), Quantity.loss(e), new Quantity.LearnedLoss(e),
                    Quantity.outputDelta(e)));
            for (int k = scenario.lastStepBack(e); k <= e; k++) {
                all.add(Quantity.delta(e, k));
            }
            for (Weight weight : scenario.parameters().present()) {
                all.add(new Quantity.Gradient(e, weight));
                for (int k = weight.isRecurrent() ? scenario.lastStepBack(e) : e; k <= e; k++) {
                    all.add(new Quantity.Part(e, k, weight));
                    all.add(new Quantity.RunningSum(e, k, weight));
                }
            }
        }
        return all;
    }

    /// Every quantity of a network of any cell, whatever is traced back: of its steps, the adjoints of all that a step
    /// computes and of what enters it, and the joined sweep.
    public static List<Quantity> ofAnyCell(Scenario scenario) {
        List<Quantity> all = new ArrayList<>(List.of(new Quantity.LearningRate(), new Quantity.TotalLoss(),
                new Quantity.LearnedTotalLoss(), new Quantity.GradientNorm()));
        List<Variable> variables = new ArrayList<>(scenario.definitions().stream().map(Definition::variable).toList());
        variables.addAll(List.of(Variable.INPUT, Variable.TARGET));
        List<Integer> errors = new ArrayList<>(scenario.sequence().errors());
        errors.add(Quantity.JOINED);
        for (int t = -1; t < scenario.steps(); t++) {
            int k = t;
            variables.forEach(variable -> {
                all.add(new Quantity.Value(variable, k));
                errors.forEach(e -> all.add(new Quantity.Adjoint(variable, e, k)));
                if (variable.kind() == Variable.Kind.PRE_ACTIVATION || variable.kind() == Variable.Kind.CELL) {
                    all.add(new Quantity.Slope(variable, k));
                }
            });
            all.addAll(List.of(new Quantity.StateJacobian(k), new Quantity.LearnedLoss(k)));
            for (Weight weight : scenario.parameters().present()) {
                errors.forEach(e -> all.add(new Quantity.Part(e, k, weight)));
                errors.forEach(e -> all.add(new Quantity.RunningSum(e, k, weight)));
            }
        }
        for (Weight weight : scenario.parameters().present()) {
            all.addAll(List.of(new Quantity.Shared(weight), new Quantity.TotalGradient(weight),
                    new Quantity.Learned(weight), new Quantity.GradientSize(weight)));
            scenario.sequence().errors().forEach(e -> all.add(new Quantity.Gradient(e, weight)));
        }
        Trace trace = Trace.of(scenario);
        return all.stream().filter(trace::has).toList();
    }
}
