package unroll.figure;

import unroll.linalg.Matrix;
import unroll.rnn.Variable;
import unroll.text.GroupFormat;
import unroll.text.Numbers;
import unroll.trace.Quantity;

/// The one decision of how the numbers of a quantity are written, the same in every picture, formula, card and listing.
///
/// @param numbers writes them
record ShownNumbers(Numbers numbers) {

    /// How all numbers of a quantity are written: what was given as it was set, what is computed rounded.
    ///
    /// @param value its numbers
    GroupFormat format(Quantity quantity, Matrix value) {
        double[] all = value.toArray();
        return switch (quantity) {
            case Quantity.Shared _ -> numbers.weightGroup(all);
            case Quantity.LearningRate _,Quantity.ClipLength _ -> numbers.givenGroup(all);
            case Quantity.Value(Variable variable, int _) when isGiven(variable) -> numbers.givenGroup(all);
            case Quantity.Value _,Quantity.TotalLoss _,Quantity.Slope _,Quantity.StateJacobian _,Quantity.Adjoint _,Quantity.Part _,Quantity.RunningSum _,Quantity.Gradient _,Quantity.TotalGradient _,Quantity.Learned _,Quantity.LearnedLoss _,Quantity.LearnedTotalLoss _,Quantity.GradientSize _,Quantity.GradientNorm _,Quantity.ClipFactor _ ->
                numbers.group(all);
        };
    }

    /// One number of a quantity where it stands alone, in the digits that it has among the others.
    String alone(Quantity quantity, Matrix value, double number) {
        return value.rows() * value.columns() == 1 ? one(quantity, number) : format(quantity, value).alone(number);
    }

    /// A quantity of one number.
    private String one(Quantity quantity, double number) {
        return switch (quantity) {
            case Quantity.Shared _ -> numbers.weight(number);
            case Quantity.LearningRate _,Quantity.ClipLength _ -> numbers.given(number);
            case Quantity.Value(Variable variable, int _) when isGiven(variable) -> numbers.given(number);
            case Quantity.Value _,Quantity.TotalLoss _,Quantity.Slope _,Quantity.StateJacobian _,Quantity.Adjoint _,Quantity.Part _,Quantity.RunningSum _,Quantity.Gradient _,Quantity.TotalGradient _,Quantity.Learned _,Quantity.LearnedLoss _,Quantity.LearnedTotalLoss _,Quantity.GradientSize _,Quantity.GradientNorm _,Quantity.ClipFactor _ ->
                numbers.told(number);
        };
    }

    private static boolean isGiven(Variable variable) {
        return variable.kind() == Variable.Kind.INPUT || variable.kind() == Variable.Kind.TARGET;
    }
}
