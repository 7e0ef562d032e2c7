package unroll.figure;

import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.text.FigureKey;
import unroll.text.LearnKey;
import unroll.text.Legible;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.rnn.Axis;
import unroll.trace.Quantity;

/// What a quantity is, in a few plain words: `state after step 2`; and which number of it one is: `unit 1`.
final class QuantityKind {

    private QuantityKind() {
    }

    /// What it is.
    static Message of(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Shared(Weight weight) -> Message.of(FigureKey.KIND_WEIGHT, CellWords.role(weight));
            case Quantity.LearningRate() -> Message.of(FigureKey.KIND_LEARNING_RATE);
            case Quantity.Value(Variable variable, int t) -> CellWords.kind(variable, t);
            case Quantity.TotalLoss() -> Message.of(FigureKey.KIND_TOTAL_LOSS);
            case Quantity.Slope(Variable _, int k) -> Message.of(FigureKey.KIND_SLOPE, k);
            case Quantity.StateJacobian(int k) -> Message.of(FigureKey.KIND_STATE_JACOBIAN, "$s_{" + (k - 1) + "}$",
                    "$s_{" + k + "}$");
            case Quantity.Adjoint(Variable variable, int e, int k) -> CellWords.kind(variable, error(e), k);
            case Quantity.Part(int e, int k, Weight _) -> Message.of(FigureKey.KIND_PART, k, error(e));
            case Quantity.RunningSum(int e, int k, Weight _) ->
                Message.of(FigureKey.KIND_RUNNING_SUM, error(e), k);
            case Quantity.Gradient(int e, Weight weight) ->
                Message.of(FigureKey.KIND_GRADIENT, error(e), "$" + SymbolLatex.letter(weight) + "$");
            case Quantity.TotalGradient(Weight weight) ->
                Message.of(FigureKey.KIND_GRADIENT, "$E$", "$" + SymbolLatex.letter(weight) + "$");
            case Quantity.ClipLength() -> Message.of(LearnKey.KIND_CLIP_LENGTH);
            case Quantity.GradientSize(Weight weight) ->
                Message.of(LearnKey.KIND_GRADIENT_SIZE, "$" + SymbolLatex.letter(weight) + "$");
            case Quantity.GradientNorm() -> Message.of(LearnKey.KIND_GRADIENT_NORM);
            case Quantity.ClipFactor() -> Message.of(LearnKey.KIND_CLIP_FACTOR);
            case Quantity.Learned(Weight weight) -> Message.of(FigureKey.KIND_LEARNED, CellWords.role(weight));
            case Quantity.LearnedLoss(int t) -> Message.of(FigureKey.KIND_LEARNED_LOSS, t);
            case Quantity.LearnedTotalLoss() -> Message.of(FigureKey.KIND_LEARNED_TOTAL_LOSS);
        };
    }

    /// What one number of it is: what it is, and its place there.
    static Message of(Quantity quantity, int row, int column, Scenario scenario) {
        Axis rows = quantity.rows();
        Axis columns = quantity.columns();
        if (rows == Axis.ONE) {
            return of(quantity);
        }
        Message place = place(rows, row, scenario);
        return Message.of(FigureKey.KIND_AT, of(quantity), columns == Axis.ONE
                ? place
                : columns == Axis.INPUT && !QuantityName.namesInputs(scenario)
                        ? Message.of(FigureKey.PLACE_FROM_ENTRY, column, place)
                        : Message.of(FigureKey.PLACE_BETWEEN, place(columns, column, scenario), place));
    }

    private static Message place(Axis axis, int place, Scenario scenario) {
        return switch (axis) {
            case ONE -> throw new IllegalArgumentException("one number has no place");
            case HIDDEN -> Message.of(FigureKey.PLACE_UNIT, place);
            case CLASS -> Message.of(FigureKey.PLACE_CLASS, plain(scenario.vocabulary().get(place)));
            case INPUT -> QuantityName.namesInputs(scenario)
                    ? Message.of(FigureKey.PLACE_WORD, plain(scenario.inputWords().get(place)))
                    : Message.of(FigureKey.PLACE_ENTRY, place);
        };
    }

    /// A word as it may stand among words with mathematics: no sign of it begins mathematics.
    private static String plain(String word) {
        return Legible.of(word).replace("$", "＄");
    }

    private static String error(int e) {
        return e == Quantity.JOINED ? "$E$" : "$E_{" + e + "}$";
    }
}
