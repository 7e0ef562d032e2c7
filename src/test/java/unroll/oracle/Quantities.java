package unroll.oracle;

import java.util.ArrayList;
import java.util.List;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.trace.Quantity;

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
}
