package unroll.figure;

import unroll.text.Numbers;
import unroll.trace.Quantity;

/// The numbers of quantities as they stand in formulas.
///
/// @param numbers writes them
record ShownNumbers(Numbers numbers) {

    /// A number as elsewhere on the screen: what was given as it was set, what is computed rounded.
    String text(Quantity quantity, double value) {
        return switch (quantity) {
            case Quantity.Shared _ -> numbers.weight(value);
            case Quantity.LearningRate _,Quantity.ClipLength _,Quantity.Input _,Quantity.Target _ ->
                numbers.given(value);
            case Quantity.InputTerm _,Quantity.RecurrentTerm _,Quantity.PreActivation _,Quantity.State _,Quantity.Logits _,Quantity.Prediction _,Quantity.Loss _,Quantity.TotalLoss _,Quantity.Slope _,Quantity.StateJacobian _,Quantity.OutputDelta _,Quantity.Delta _,Quantity.Part _,Quantity.RunningSum _,Quantity.Gradient _,Quantity.TotalGradient _,Quantity.Learned _,Quantity.LearnedLoss _,Quantity.LearnedTotalLoss _,Quantity.GradientSize _,Quantity.GradientNorm _,Quantity.ClipFactor _ ->
                numbers.cell(value);
        };
    }
}
