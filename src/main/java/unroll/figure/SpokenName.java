package unroll.figure;

import java.util.List;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.text.CellKey;
import unroll.text.LearnKey;
import unroll.text.Legible;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.text.NotationKey;
import unroll.text.SpokenKey;
import unroll.text.Words;
import unroll.rnn.Axis;
import unroll.rnn.Cell;
import unroll.trace.Quantity;

/// What a quantity is called aloud: "s at step 2", "part 2 of the gradient of error 3 with respect to W". [QuantityName] writes it.
///
/// @param scenario tells whether δ must say whose error it carries, and which words there are
/// @param words the language's words
record SpokenName(Scenario scenario, Words words) {

    /// The name of a quantity as a whole.
    String of(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Shared(Weight weight) -> letter(weight);
            case Quantity.LearningRate() -> say(NotationKey.MEANS_LEARNING_RATE);
            case Quantity.Value(Variable variable, int t) -> value(variable, t);
            case Quantity.TotalLoss() -> say(SpokenKey.TOTAL_ERROR);
            case Quantity.Slope(Variable variable, int k) -> say(SpokenKey.SLOPE, value(variable, k));
            case Quantity.StateJacobian(int k) -> say(SpokenKey.DERIVATIVE, at("s", k), at("s", k - 1));
            case Quantity.Adjoint(Variable variable, int e, int k) -> adjoint(variable, e, k);
            case Quantity.Part(int e, int k, Weight weight) -> say(SpokenKey.PART, k, e, letter(weight));
            case Quantity.RunningSum(int e, int k, Weight weight) -> k == e || !weight.isRecurrent()
                    ? of(new Quantity.Part(e, e, weight))
                    : say(SpokenKey.SUM_TO, e, k, letter(weight));
            case Quantity.Gradient(int e, Weight weight) -> say(SpokenKey.GRADIENT, e, letter(weight));
            case Quantity.TotalGradient(Weight weight) -> say(SpokenKey.TOTAL_GRADIENT, letter(weight));
            case Quantity.ClipLength() -> say(LearnKey.SAID_CLIP_LENGTH);
            case Quantity.GradientSize(Weight weight) -> say(SpokenKey.NORM_OF, switch (scenario.focus()) {
                case Focus.One(int e) -> of(new Quantity.Gradient(e, weight));
                case Focus.All(),Focus.Joined() -> of(new Quantity.TotalGradient(weight));
            });
            case Quantity.GradientNorm() -> say(LearnKey.SAID_GRADIENT_NORM);
            case Quantity.ClipFactor() -> say(LearnKey.SAID_CLIP_FACTOR);
            case Quantity.Learned(Weight weight) -> say(SpokenKey.LEARNED, letter(weight));
            case Quantity.LearnedLoss(int t) -> say(SpokenKey.LEARNED, say(SpokenKey.ERROR, t));
            case Quantity.LearnedTotalLoss() -> say(SpokenKey.LEARNED, say(SpokenKey.TOTAL_ERROR));
        };
    }

    /// The name of one number of a quantity.
    ///
    /// @param row from 0
    /// @param column from 0
    String cell(Quantity quantity, int row, int column) {
        if (quantity.rows() == Axis.ONE) {
            return of(quantity);
        }
        return quantity.columns() == Axis.ONE
                ? say(SpokenKey.ENTRY, row(quantity, row), of(quantity))
                : say(SpokenKey.ROW_COLUMN, row(quantity, row), place(quantity.columns(), column), of(quantity));
    }

    /// What a row of a quantity is called: its word, or its number.
    String row(Quantity quantity, int row) {
        return place(quantity.rows(), row);
    }

    private String place(Axis axis, int place) {
        List<String> vocabulary = scenario.vocabulary();
        return switch (axis) {
            case CLASS -> say(SpokenKey.WORD, Legible.of(vocabulary.get(place)));
            case INPUT -> QuantityName.namesInputs(scenario)
                    ? say(SpokenKey.WORD, Legible.of(scenario.inputWords().get(place)))
                    : Integer.toString(place);
            case ONE, HIDDEN -> Integer.toString(place);
        };
    }

    private String value(Variable variable, int t) {
        return switch (variable.kind()) {
            case INPUT_TERM ->
                say(SpokenKey.TIMES, letter(new Weight(Weight.Role.INPUT, variable.gate())), at("x", t));
            case RECURRENT_TERM -> say(SpokenKey.TIMES, letter(new Weight(Weight.Role.STATE, variable.gate())),
                    scenario.network().cell() == Cell.GRU_RESET_BEFORE && variable.gate().equals("n")
                            ? at("m", t)
                            : at("s", t - 1));
            case SQUASHED_CELL -> say(SpokenKey.FUNCTION, "tanh", at("c", t));
            case PREDICTION -> at(say(SpokenKey.Y_HAT), t);
            case LOSS -> say(SpokenKey.ERROR, t);
            case INPUT, TARGET, PRE_ACTIVATION, GATE, CELL, MEMORY, STATE, LOGITS ->
                at(marked(variable.letter(), variable), t);
        };
    }

    private String marked(String letter, Variable variable) {
        return variable.mark().isEmpty() ? letter : say(CellKey.SAID_WITH_GATE, letter, variable.mark());
    }

    private String letter(Weight weight) {
        return weight.gate().isEmpty()
                ? weight.letter()
                : say(CellKey.SAID_WITH_GATE, weight.letter().substring(0, 1), weight.gate());
    }

    private String adjoint(Variable variable, int e, int k) {
        return switch (variable.kind()) {
            case LOGITS -> say(SpokenKey.OUTPUT_DELTA, k);
            case PRE_ACTIVATION -> delta(variable, e, k);
            case INPUT, STATE, CELL, TARGET, INPUT_TERM, RECURRENT_TERM, GATE, SQUASHED_CELL, MEMORY, PREDICTION,
                    LOSS ->
                say(CellKey.SAID_ERROR_OF, error(e), value(variable, k));
        };
    }

    private static String error(int e) {
        return e == Quantity.JOINED ? "" : Integer.toString(e);
    }

    private String delta(Variable variable, int e, int k) {
        String name = at(marked(say(SpokenKey.DELTA), variable), k);
        return scenario.focus() instanceof Focus.All && e != Quantity.JOINED
                ? say(SpokenKey.DELTA_OF, name, e)
                : name;
    }

    private String at(String letter, int t) {
        return say(SpokenKey.AT, letter, t < 0 ? say(SpokenKey.MINUS, -t) : Integer.toString(t));
    }

    private String say(MessageKey key, Object... arguments) {
        return words.say(Message.of(key, arguments));
    }
}
