package unroll.trace;

import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;

/// Which quantities a scenario has: those of its steps, of its errors, of the parts that τ keeps.
///
/// @param scenario what is traced
/// @param adjoints its way back
record Extent(Scenario scenario, Adjoints adjoints) {

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
            case Quantity.Value(Variable variable, int t) -> hasValue(variable, t);
            case Quantity.Slope(Variable variable, int k) -> hasSlope(variable) && hasValue(variable, k) && k >= 0;
            case Quantity.StateJacobian(int k) -> hasStep(k) && !scenario.network().cell().isGated();
            case Quantity.LearnedLoss(int t) -> hasError(t);
            case Quantity.Adjoint(Variable variable, int e, int k) ->
                (variable.kind() == Variable.Kind.INPUT || adjoints.declaration().defines(variable))
                        && adjoints.has(variable, e, k);
            case Quantity.Part(int e, int k, Weight weight) -> hasPart(e, k, weight);
            case Quantity.RunningSum(int e, int k, Weight weight) -> hasPart(e, k, weight);
            case Quantity.Gradient(int e, Weight weight) -> hasError(e) && hasWeight(weight);
        };
    }

    private boolean hasWeight(Weight weight) {
        return scenario.parameters().present().contains(weight);
    }

    private boolean hasValue(Variable variable, int t) {
        return switch (variable.kind()) {
            case TARGET, LOSS -> hasError(t);
            case STATE, CELL -> (t == -1 || hasStep(t)) && adjoints.declaration().defines(variable);
            case INPUT -> hasStep(t);
            case INPUT_TERM, RECURRENT_TERM, PRE_ACTIVATION, GATE, SQUASHED_CELL, MEMORY, LOGITS, PREDICTION ->
                hasStep(t) && adjoints.declaration().defines(variable);
        };
    }

    /// Whether a non-linearity acts on it.
    private static boolean hasSlope(Variable variable) {
        return variable.kind() == Variable.Kind.PRE_ACTIVATION || variable.kind() == Variable.Kind.CELL;
    }

    private boolean hasStep(int t) {
        return t >= 0 && t < scenario.steps();
    }

    private boolean hasError(int t) {
        return hasStep(t) && scenario.sequence().targets().get(t).isPresent();
    }

    private boolean hasPart(int e, int k, Weight weight) {
        return hasWeight(weight) && (weight.isRecurrent()
                ? adjoints.has(Variable.PRE_ACTIVATION, e, k)
                : adjoints.has(Variable.LOGITS, e, k));
    }
}
