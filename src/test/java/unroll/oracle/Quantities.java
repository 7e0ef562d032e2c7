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
                new Quantity.LearnedTotalLoss(), new Quantity.State(-1)));
        if (scenario.clip().isPresent()) {
            all.addAll(List.of(new Quantity.ClipLength(), new Quantity.GradientNorm(), new Quantity.ClipFactor()));
            scenario.parameters().present().forEach(weight -> all.add(new Quantity.GradientSize(weight)));
        }
        for (Weight weight : scenario.parameters().present()) {
            all.addAll(List.of(new Quantity.Shared(weight), new Quantity.TotalGradient(weight),
                    new Quantity.Learned(weight)));
        }
        for (int t = 0; t < scenario.steps(); t++) {
            all.addAll(List.of(new Quantity.Input(t), new Quantity.InputTerm(t), new Quantity.RecurrentTerm(t),
                    new Quantity.PreActivation(t), new Quantity.State(t), new Quantity.Logits(t),
                    new Quantity.Prediction(t), new Quantity.Slope(t), new Quantity.StateJacobian(t)));
        }
        for (int e : scenario.sequence().errors()) {
            all.addAll(List.of(new Quantity.Target(e), new Quantity.Loss(e), new Quantity.LearnedLoss(e),
                    new Quantity.OutputDelta(e)));
            for (int k = scenario.lastStepBack(e); k <= e; k++) {
                all.add(new Quantity.Delta(e, k));
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
