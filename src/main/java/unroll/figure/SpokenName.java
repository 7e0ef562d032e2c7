package unroll.figure;

import java.util.List;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.text.LearnKey;
import unroll.text.Legible;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.text.NotationKey;
import unroll.text.SpokenKey;
import unroll.text.Words;
import unroll.trace.Axis;
import unroll.trace.Quantity;

/// What a quantity is called aloud: "s at step 2", "part 2 of the gradient of error 3 with respect to W". [QuantityName] writes it.
///
/// @param scenario tells whether δ must say whose error it carries, and which words there are
/// @param words the language's words
record SpokenName(Scenario scenario, Words words) {

    /// The name of a quantity as a whole.
    String of(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Shared(Weight weight) -> weight.letter();
            case Quantity.LearningRate() -> say(NotationKey.MEANS_LEARNING_RATE);
            case Quantity.Input(int t) -> at("x", t);
            case Quantity.Target(int t) -> at("y", t);
            case Quantity.InputTerm(int t) -> say(SpokenKey.TIMES, "U", at("x", t));
            case Quantity.RecurrentTerm(int t) -> say(SpokenKey.TIMES, "W", at("s", t - 1));
            case Quantity.PreActivation(int t) -> at("a", t);
            case Quantity.State(int t) -> at("s", t);
            case Quantity.Logits(int t) -> at("z", t);
            case Quantity.Prediction(int t) -> at(say(SpokenKey.Y_HAT), t);
            case Quantity.Loss(int t) -> say(SpokenKey.ERROR, t);
            case Quantity.TotalLoss() -> say(SpokenKey.TOTAL_ERROR);
            case Quantity.Slope(int k) -> say(SpokenKey.SLOPE, at("a", k));
            case Quantity.StateJacobian(int k) -> say(SpokenKey.DERIVATIVE, at("s", k), at("s", k - 1));
            case Quantity.OutputDelta(int e) -> say(SpokenKey.OUTPUT_DELTA, e);
            case Quantity.Delta(int e, int k) -> delta(e, k);
            case Quantity.Part(int e, int k, Weight weight) -> say(SpokenKey.PART, k, e, weight.letter());
            case Quantity.RunningSum(int e, int k, Weight weight) -> k == e || !weight.isRecurrent()
                    ? of(new Quantity.Part(e, e, weight))
                    : say(SpokenKey.SUM_TO, e, k, weight.letter());
            case Quantity.Gradient(int e, Weight weight) -> say(SpokenKey.GRADIENT, e, weight.letter());
            case Quantity.TotalGradient(Weight weight) -> say(SpokenKey.TOTAL_GRADIENT, weight.letter());
            case Quantity.ClipLength() -> say(LearnKey.SAID_CLIP_LENGTH);
            case Quantity.GradientSize(Weight weight) -> say(SpokenKey.NORM_OF, switch (scenario.focus()) {
                case Focus.One(int e) -> of(new Quantity.Gradient(e, weight));
                case Focus.All() -> of(new Quantity.TotalGradient(weight));
            });
            case Quantity.GradientNorm() -> say(LearnKey.SAID_GRADIENT_NORM);
            case Quantity.ClipFactor() -> say(LearnKey.SAID_CLIP_FACTOR);
            case Quantity.Learned(Weight weight) -> say(SpokenKey.LEARNED, weight.letter());
            case Quantity.LearnedLoss(int t) -> say(SpokenKey.LEARNED, say(SpokenKey.ERROR, t));
            case Quantity.LearnedTotalLoss() -> say(SpokenKey.LEARNED, say(SpokenKey.TOTAL_ERROR));
        };
    }

    /// The name of one number of a quantity.
    ///
    /// @param row from 0
    /// @param column from 0
    String cell(Quantity quantity, int row, int column) {
        if (Axis.rows(quantity) == Axis.ONE) {
            return of(quantity);
        }
        return Axis.columns(quantity) == Axis.ONE
                ? say(SpokenKey.ENTRY, row(quantity, row), of(quantity))
                : say(SpokenKey.ROW_COLUMN, row(quantity, row), place(Axis.columns(quantity), column), of(quantity));
    }

    /// What a row of a quantity is called: its word, or its number.
    String row(Quantity quantity, int row) {
        return place(Axis.rows(quantity), row);
    }

    private String place(Axis axis, int place) {
        List<String> vocabulary = scenario.vocabulary();
        return switch (axis) {
            case CLASS -> say(SpokenKey.WORD, Legible.of(vocabulary.get(place)));
            case INPUT -> QuantityName.namesInputs(scenario)
                    ? say(SpokenKey.WORD, Legible.of(vocabulary.get(place)))
                    : Integer.toString(place);
            case ONE, HIDDEN -> Integer.toString(place);
        };
    }

    private String delta(int e, int k) {
        String name = at(say(SpokenKey.DELTA), k);
        return scenario.focus() instanceof Focus.All ? say(SpokenKey.DELTA_OF, name, e) : name;
    }

    private String at(String letter, int t) {
        return say(SpokenKey.AT, letter, t < 0 ? say(SpokenKey.MINUS, -t) : Integer.toString(t));
    }

    private String say(MessageKey key, Object... arguments) {
        return words.say(Message.of(key, arguments));
    }
}
