package unroll.figure;

import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.text.LearnKey;
import unroll.text.Message;
import unroll.text.NotationKey;
import unroll.trace.Quantity;

/// What a quantity stands for, in words without mathematics, as the page of notation has it: the state, the predicted
/// probabilities.
public final class QuantityMeaning {

    private QuantityMeaning() {
    }

    /// The words for a quantity.
    public static Message of(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Shared(Weight weight) -> CellWords.meaning(weight);
            case Quantity.LearningRate() -> Message.of(NotationKey.MEANS_LEARNING_RATE);
            case Quantity.Value(Variable variable, int t) -> CellWords.meaning(variable, t);
            case Quantity.TotalLoss() -> Message.of(NotationKey.MEANS_TOTAL_LOSS);
            case Quantity.Slope _ -> Message.of(NotationKey.MEANS_SLOPE);
            case Quantity.StateJacobian _ -> Message.of(NotationKey.MEANS_STATE_JACOBIAN);
            case Quantity.Adjoint(Variable variable, int _, int k) -> CellWords.adjoint(variable, k);
            case Quantity.Part(int _, int k, Weight _) -> Message.of(NotationKey.MEANS_PART, k);
            case Quantity.RunningSum(int _, int k, Weight _) -> Message.of(NotationKey.MEANS_RUNNING_SUM, k);
            case Quantity.Gradient _ -> Message.of(NotationKey.MEANS_GRADIENT);
            case Quantity.TotalGradient _ -> Message.of(NotationKey.MEANS_TOTAL_GRADIENT);
            case Quantity.ClipLength() -> Message.of(LearnKey.MEANS_CLIP_LENGTH);
            case Quantity.GradientSize _ -> Message.of(LearnKey.MEANS_GRADIENT_SIZE);
            case Quantity.GradientNorm() -> Message.of(LearnKey.MEANS_GRADIENT_NORM);
            case Quantity.ClipFactor() -> Message.of(LearnKey.MEANS_CLIP_FACTOR);
            case Quantity.Learned _ -> Message.of(NotationKey.MEANS_LEARNED);
            case Quantity.LearnedLoss _ -> Message.of(NotationKey.MEANS_LEARNED_LOSS);
            case Quantity.LearnedTotalLoss() -> Message.of(NotationKey.MEANS_LEARNED_TOTAL_LOSS);
        };
    }
}
