package unroll.figure;

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
            case Quantity.Shared(Weight weight) -> Message.of(of(weight));
            case Quantity.LearningRate() -> Message.of(NotationKey.MEANS_LEARNING_RATE);
            case Quantity.Input _ -> Message.of(NotationKey.MEANS_INPUT);
            case Quantity.Target _ -> Message.of(NotationKey.MEANS_TARGET);
            case Quantity.InputTerm _ -> Message.of(NotationKey.MEANS_INPUT_TERM);
            case Quantity.RecurrentTerm _ -> Message.of(NotationKey.MEANS_RECURRENT_TERM);
            case Quantity.PreActivation _ -> Message.of(NotationKey.MEANS_PRE_ACTIVATION);
            case Quantity.State(int t) ->
                Message.of(t < 0 ? NotationKey.MEANS_INITIAL_STATE : NotationKey.MEANS_STATE);
            case Quantity.Logits _ -> Message.of(NotationKey.MEANS_LOGITS);
            case Quantity.Prediction _ -> Message.of(NotationKey.MEANS_PREDICTION);
            case Quantity.Loss _ -> Message.of(NotationKey.MEANS_LOSS);
            case Quantity.TotalLoss() -> Message.of(NotationKey.MEANS_TOTAL_LOSS);
            case Quantity.Slope _ -> Message.of(NotationKey.MEANS_SLOPE);
            case Quantity.StateJacobian _ -> Message.of(NotationKey.MEANS_STATE_JACOBIAN);
            case Quantity.OutputDelta _ -> Message.of(NotationKey.MEANS_OUTPUT_DELTA);
            case Quantity.Delta(int _, int k) -> Message.of(NotationKey.MEANS_DELTA, k);
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

    private static NotationKey of(Weight weight) {
        return switch (weight) {
            case U -> NotationKey.MEANS_U;
            case W -> NotationKey.MEANS_W;
            case V -> NotationKey.MEANS_V;
            case STATE_BIAS -> NotationKey.MEANS_STATE_BIAS;
            case OUTPUT_BIAS -> NotationKey.MEANS_OUTPUT_BIAS;
        };
    }
}
