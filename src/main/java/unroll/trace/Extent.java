package unroll.trace;

import unroll.rnn.Scenario;
import unroll.rnn.Weight;

/// Which quantities a scenario has: those of its steps, of its errors, of the parts that τ keeps.
///
/// @param scenario what is traced
record Extent(Scenario scenario) {

    /// Whether there is such a quantity.
    boolean has(Quantity quantity) {
        return switch (quantity) {
            case Quantity.LearningRate _,Quantity.TotalLoss _,Quantity.LearnedTotalLoss _,Quantity.GradientNorm _ ->
                true;
            case Quantity.ClipLength _,Quantity.ClipFactor _ -> scenario.clip().isPresent();
            case Quantity.GradientSize(Weight weight) -> hasWeight(weight);
            case Quantity.Shared(Weight weight) -> hasWeight(weight);
            case Quantity.TotalGradient(Weight weight) -> hasWeight(weight);
            case Quantity.Learned(Weight weight) -> hasWeight(weight);
            case Quantity.State(int t) -> t == -1 || hasStep(t);
            case Quantity.Input(int t) -> hasStep(t);
            case Quantity.InputTerm(int t) -> hasStep(t);
            case Quantity.RecurrentTerm(int t) -> hasStep(t);
            case Quantity.PreActivation(int t) -> hasStep(t);
            case Quantity.Logits(int t) -> hasStep(t);
            case Quantity.Prediction(int t) -> hasStep(t);
            case Quantity.Slope(int k) -> hasStep(k);
            case Quantity.StateJacobian(int k) -> hasStep(k);
            case Quantity.Target(int t) -> hasError(t);
            case Quantity.Loss(int t) -> hasError(t);
            case Quantity.LearnedLoss(int t) -> hasError(t);
            case Quantity.OutputDelta(int e) -> hasError(e);
            case Quantity.Delta(int e, int k) -> reaches(e, k);
            case Quantity.Part(int e, int k, Weight weight) -> hasPart(e, k, weight);
            case Quantity.RunningSum(int e, int k, Weight weight) -> hasPart(e, k, weight);
            case Quantity.Gradient(int e, Weight weight) -> hasError(e) && hasWeight(weight);
        };
    }

    private boolean hasWeight(Weight weight) {
        return scenario.parameters().present().contains(weight);
    }

    private boolean hasStep(int t) {
        return t >= 0 && t < scenario.steps();
    }

    private boolean hasError(int t) {
        return hasStep(t) && scenario.sequence().targets().get(t).isPresent();
    }

    private boolean reaches(int e, int k) {
        return hasError(e) && k <= e && k >= scenario.lastStepBack(e);
    }

    private boolean hasPart(int e, int k, Weight weight) {
        return hasWeight(weight) && (weight.isRecurrent() ? reaches(e, k) : hasError(e) && k == e);
    }
}
