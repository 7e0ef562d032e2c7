package unroll.trace;

import unroll.rnn.Parameters;
import unroll.rnn.Weight;

/// What the rows or the columns of a quantity count.
public enum Axis {
    /// There is only one.
    ONE,
    /// Units of the state, H of them.
    HIDDEN,
    /// Entries of an input, D of them.
    INPUT,
    /// Words of the vocabulary, K of them.
    CLASS;

    /// How many there are.
    ///
    /// @param parameters of the network
    public int count(Parameters parameters) {
        return switch (this) {
            case ONE -> 1;
            case HIDDEN -> parameters.hidden();
            case INPUT -> parameters.inputs();
            case CLASS -> parameters.classes();
        };
    }

    /// What the rows of a quantity count.
    public static Axis rows(Quantity quantity) {
        return switch (quantity) {
            case Quantity.LearningRate _,Quantity.Loss _,Quantity.TotalLoss _,Quantity.LearnedLoss _,
                    Quantity.LearnedTotalLoss _,Quantity.ClipLength _,Quantity.GradientSize _,Quantity.GradientNorm _,Quantity.ClipFactor _ ->
                ONE;
            case Quantity.Input _ -> INPUT;
            case Quantity.Target _,Quantity.Logits _,Quantity.Prediction _,Quantity.OutputDelta _ -> CLASS;
            case Quantity.InputTerm _,Quantity.RecurrentTerm _,Quantity.PreActivation _,Quantity.State _,
                    Quantity.Slope _,Quantity.StateJacobian _,Quantity.Delta _ ->
                HIDDEN;
            case Quantity.Shared(Weight weight) -> rows(weight);
            case Quantity.Part(int _, int _, Weight weight) -> rows(weight);
            case Quantity.RunningSum(int _, int _, Weight weight) -> rows(weight);
            case Quantity.Gradient(int _, Weight weight) -> rows(weight);
            case Quantity.TotalGradient(Weight weight) -> rows(weight);
            case Quantity.Learned(Weight weight) -> rows(weight);
        };
    }

    /// What the columns of a quantity count.
    public static Axis columns(Quantity quantity) {
        return switch (quantity) {
            case Quantity.LearningRate _,Quantity.Loss _,Quantity.TotalLoss _,Quantity.LearnedLoss _,
                    Quantity.LearnedTotalLoss _,Quantity.ClipLength _,Quantity.GradientSize _,Quantity.GradientNorm _,Quantity.ClipFactor _,Quantity.Input _,Quantity.Target _,Quantity.Logits _,
                    Quantity.Prediction _,Quantity.OutputDelta _,Quantity.InputTerm _,Quantity.RecurrentTerm _,
                    Quantity.PreActivation _,Quantity.State _,Quantity.Slope _,Quantity.Delta _ ->
                ONE;
            case Quantity.StateJacobian _ -> HIDDEN;
            case Quantity.Shared(Weight weight) -> columns(weight);
            case Quantity.Part(int _, int _, Weight weight) -> columns(weight);
            case Quantity.RunningSum(int _, int _, Weight weight) -> columns(weight);
            case Quantity.Gradient(int _, Weight weight) -> columns(weight);
            case Quantity.TotalGradient(Weight weight) -> columns(weight);
            case Quantity.Learned(Weight weight) -> columns(weight);
        };
    }

    private static Axis rows(Weight weight) {
        return weight.isRecurrent() ? HIDDEN : CLASS;
    }

    private static Axis columns(Weight weight) {
        return switch (weight) {
            case U -> INPUT;
            case W, V -> HIDDEN;
            case STATE_BIAS, OUTPUT_BIAS -> ONE;
        };
    }
}
