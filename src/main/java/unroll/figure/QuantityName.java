package unroll.figure;

import java.util.List;
import unroll.linalg.Matrix;
import unroll.rnn.Focus;
import unroll.rnn.Input;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.text.Legible;
import unroll.trace.Axis;
import unroll.trace.Quantity;

/// What a quantity is called in plain text, in the letters of the notation page: `s_2`, `δ_1`, `∂E_3/∂W`; and what one
/// number of it is called: `s_2[1]`, `∂E_3/∂W[0,2]`, `ŷ_3[dog]`.
public final class QuantityName {

    private QuantityName() {
    }

    /// The name of a quantity as a whole. δ says whose error it carries where several are traced back.
    public static String of(Quantity quantity, Scenario scenario) {
        return switch (quantity) {
            case Quantity.Shared(Weight weight) -> weight.letter();
            case Quantity.LearningRate() -> "η";
            case Quantity.Input(int t) -> at("x", t);
            case Quantity.Target(int t) -> at("y", t);
            case Quantity.InputTerm(int t) -> "U " + at("x", t);
            case Quantity.RecurrentTerm(int t) -> "W " + at("s", t - 1);
            case Quantity.PreActivation(int t) -> at("a", t);
            case Quantity.State(int t) -> at("s", t);
            case Quantity.Logits(int t) -> at("z", t);
            case Quantity.Prediction(int t) -> at("ŷ", t);
            case Quantity.Loss(int t) -> at("E", t);
            case Quantity.TotalLoss() -> "E";
            case Quantity.Slope(int k) -> "f′(" + at("a", k) + ")";
            case Quantity.StateJacobian(int k) -> "∂" + at("s", k) + "/∂" + at("s", k - 1);
            case Quantity.OutputDelta(int e) -> "∂" + at("E", e) + "/∂" + at("z", e);
            case Quantity.Delta(int e, int k) -> delta(e, Integer.toString(k), scenario);
            case Quantity.Part(int e, int k, Weight weight) -> part(e, k, weight, scenario);
            case Quantity.RunningSum(int e, int k, Weight weight) -> sum(e, k, weight, scenario);
            case Quantity.Gradient(int e, Weight weight) -> "∂" + at("E", e) + "/∂" + weight.letter();
            case Quantity.TotalGradient(Weight weight) -> "∂E/∂" + weight.letter();
            case Quantity.ClipLength() -> "γ";
            case Quantity.GradientSize(Weight weight) -> "‖" + told(weight, scenario) + "‖";
            case Quantity.GradientNorm() -> switch (scenario.focus()) {
                case Focus.One(int e) -> "‖∇" + at("E", e) + "‖";
                case Focus.All() -> "‖∇E‖";
            };
            case Quantity.ClipFactor() -> "κ";
            case Quantity.Learned(Weight weight) -> weight.letter() + " − " + step(weight, scenario);
            case Quantity.LearnedLoss(int t) -> at("E", t) + "(W − " + step(Weight.W, scenario) + ", …)";
            case Quantity.LearnedTotalLoss() -> "E(W − " + step(Weight.W, scenario) + ", …)";
        };
    }

    /// The name of one number of a quantity: its places in brackets, words of the vocabulary where they name them.
    ///
    /// @param row from 0
    /// @param column from 0
    public static String cell(Quantity quantity, int row, int column, Scenario scenario) {
        Axis rows = Axis.rows(quantity);
        Axis columns = Axis.columns(quantity);
        String name = of(quantity, scenario);
        if (rows == Axis.ONE) {
            return name;
        }
        String whole = name.contains(" ") ? "(" + name + ")" : name;
        return whole + "[" + place(rows, row, scenario)
                + (columns == Axis.ONE ? "" : "," + place(columns, column, scenario)) + "]";
    }

    /// Whether inputs are words, so that the entries of x_t and the columns of U are named by them.
    static boolean namesInputs(Scenario scenario) {
        return scenario.sequence().inputs().stream().anyMatch(Input.Word.class::isInstance);
    }

    private static String at(String letter, int index) {
        return letter + "_" + (index < 0 ? "(−" + -index + ")" : index);
    }

    private static String delta(int e, String index, Scenario scenario) {
        String name = "δ_" + index;
        return scenario.focus() instanceof Focus.All ? name + "^(" + e + ")" : name;
    }

    private static String part(int e, int k, Weight weight, Scenario scenario) {
        return switch (weight) {
            case U -> delta(e, Integer.toString(k), scenario) + " ⊗ " + at("x", k);
            case W -> delta(e, Integer.toString(k), scenario) + " ⊗ " + at("s", k - 1);
            case STATE_BIAS -> delta(e, Integer.toString(k), scenario);
            case V -> "(" + at("ŷ", e) + " − " + at("y", e) + ") ⊗ " + at("s", e);
            case OUTPUT_BIAS -> at("ŷ", e) + " − " + at("y", e);
        };
    }

    private static String sum(int e, int from, Weight weight, Scenario scenario) {
        if (from == e || !weight.isRecurrent()) {
            return part(e, e, weight, scenario);
        }
        String delta = delta(e, "k", scenario);
        String range = "Σ_(k=" + from + "…" + e + ") ";
        return switch (weight) {
            case U -> range + delta + " ⊗ x_k";
            case W -> range + delta + " ⊗ s_(k−1)";
            case STATE_BIAS, V, OUTPUT_BIAS -> range + delta;
        };
    }

    /// What learning takes off a weight.
    private static String step(Weight weight, Scenario scenario) {
        return (scenario.clip().isPresent() ? "η κ " : "η ") + told(weight, scenario);
    }

    private static String told(Weight weight, Scenario scenario) {
        return switch (scenario.focus()) {
            case Focus.One(int e) -> of(new Quantity.Gradient(e, weight), scenario);
            case Focus.All() -> of(new Quantity.TotalGradient(weight), scenario);
        };
    }

    /// The name of a place along an axis: the word that it stands for, else its number.
    static String place(Axis axis, int place, Scenario scenario) {
        List<String> words = scenario.vocabulary();
        return switch (axis) {
            case CLASS -> Legible.of(words.get(place));
            case INPUT -> namesInputs(scenario) ? Legible.of(words.get(place)) : Integer.toString(place);
            case ONE, HIDDEN -> Integer.toString(place);
        };
    }
}
