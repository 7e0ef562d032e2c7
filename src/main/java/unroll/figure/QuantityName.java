package unroll.figure;

import java.util.List;
import unroll.linalg.Matrix;
import unroll.rnn.Focus;
import unroll.rnn.Input;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.text.Legible;
import unroll.rnn.Axis;
import unroll.rnn.Cell;
import unroll.trace.Factors;
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
            case Quantity.Value(Variable variable, int t) -> value(variable, t, scenario);
            case Quantity.TotalLoss() -> "E";
            case Quantity.Slope(Variable variable, int k) -> "f′(" + value(variable, k, scenario) + ")";
            case Quantity.StateJacobian(int k) -> "∂" + at("s", k) + "/∂" + at("s", k - 1);
            case Quantity.Adjoint(Variable variable, int e, int k) ->
                adjoint(variable, e, Integer.toString(k), scenario);
            case Quantity.Part(int e, int k, Weight weight) -> part(e, k, weight, scenario);
            case Quantity.RunningSum(int e, int k, Weight weight) -> sum(e, k, weight, scenario);
            case Quantity.Gradient(int e, Weight weight) -> "∂" + error(e) + "/∂" + weight.letter();
            case Quantity.TotalGradient(Weight weight) -> "∂E/∂" + weight.letter();
            case Quantity.ClipLength() -> "γ";
            case Quantity.GradientSize(Weight weight) -> "‖" + told(weight, scenario) + "‖";
            case Quantity.GradientNorm() -> switch (scenario.focus()) {
                case Focus.One(int e) -> "‖∇" + at("E", e) + "‖";
                case Focus.All(),Focus.Joined() -> "‖∇E‖";
            };
            case Quantity.ClipFactor() -> "κ";
            case Quantity.Learned(Weight weight) -> weight.letter() + " − " + step(weight, scenario);
            case Quantity.LearnedLoss(int t) ->
                at("E", t) + "(" + recurrent(scenario).letter() + " − " + step(recurrent(scenario), scenario) + ", …)";
            case Quantity.LearnedTotalLoss() ->
                "E(" + recurrent(scenario).letter() + " − " + step(recurrent(scenario), scenario) + ", …)";
        };
    }

    /// The name of one number of a quantity: its places in brackets, words of the vocabulary where they name them.
    ///
    /// @param row from 0
    /// @param column from 0
    public static String cell(Quantity quantity, int row, int column, Scenario scenario) {
        Axis rows = quantity.rows();
        Axis columns = quantity.columns();
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

    private static String value(Variable variable, int t, Scenario scenario) {
        return value(variable, t < 0 ? "(−" + -t + ")" : Integer.toString(t), scenario);
    }

    /// The same with a letter for the step.
    private static String value(Variable variable, String t, Scenario scenario) {
        return switch (variable.kind()) {
            case INPUT_TERM -> new Weight(Weight.Role.INPUT, variable.gate()).letter() + " x_" + t;
            case RECURRENT_TERM -> new Weight(Weight.Role.STATE, variable.gate()).letter() + " "
                    + (scenario.network().cell() == Cell.GRU_RESET_BEFORE && variable.gate().equals("n")
                            ? "m_" + t
                            : "s_" + before(t));
            case SQUASHED_CELL -> "tanh(c_" + t + ")";
            case INPUT, TARGET, PRE_ACTIVATION, GATE, CELL, MEMORY, STATE, LOGITS, PREDICTION, LOSS ->
                variable.letter() + "_" + (variable.mark().isEmpty() ? t : "(" + variable.mark() + "," + t + ")");
        };
    }

    private static String before(String t) {
        if (!Character.isDigit(t.charAt(0))) {
            return "(" + t + "−1)";
        }
        int before = Integer.parseInt(t) - 1;
        return before < 0 ? "(−" + -before + ")" : Integer.toString(before);
    }

    private static String adjoint(Variable variable, int e, String k, Scenario scenario) {
        String step = k.startsWith("-") ? "(−" + k.substring(1) + ")" : k;
        return switch (variable.kind()) {
            case LOGITS -> "∂" + error(e) + "/∂" + value(variable, step, scenario);
            case PRE_ACTIVATION -> "δ_" + (variable.mark().isEmpty() ? step : "(" + variable.mark() + "," + step + ")")
                    + carried(e, scenario);
            case MEMORY -> scenario.network().cell() == Cell.GRU
                    ? "δ_(m," + step + ")" + carried(e, scenario)
                    : "∂" + error(e) + "/∂" + value(variable, step, scenario);
            case STATE, CELL, INPUT -> "d" + value(variable, step, scenario) + carried(e, scenario);
            case TARGET, INPUT_TERM, RECURRENT_TERM, GATE, SQUASHED_CELL, PREDICTION, LOSS ->
                "∂" + error(e) + "/∂" + value(variable, step, scenario);
        };
    }

    private static String error(int e) {
        return e == Quantity.JOINED ? "E" : at("E", e);
    }

    /// Whose error it carries, where several are traced back.
    private static String carried(int e, Scenario scenario) {
        return scenario.focus() instanceof Focus.All && e != Quantity.JOINED ? "^(" + e + ")" : "";
    }

    private static String part(int e, int k, Weight weight, Scenario scenario) {
        return part(e, k, Integer.toString(k), weight, scenario);
    }

    /// The factors of a part.
    ///
    /// @param index what stands for the step k
    private static String part(int e, int k, String index, Weight weight, Scenario scenario) {
        Factors factors = Factors.of(scenario, e, k, weight);
        String left = factor(factors.left(), index, scenario);
        boolean joined = factors.right().isPresent() && factors.left().isAdjoint(Variable.Kind.LOGITS);
        String whole = joined ? "(" + left + ")" : left;
        return factors.right().map(right -> whole + " ⊗ " + factor(right, right.equals(Quantity.state(k - 1))
                ? index.equals(Integer.toString(k)) ? before(index) : "(k−1)"
                : index, scenario)).orElse(whole);
    }

    private static String factor(Quantity quantity, String index, Scenario scenario) {
        return switch (quantity) {
            case Quantity.Adjoint(Variable variable, int _, int k) when variable.kind() == Variable.Kind.LOGITS ->
                at("ŷ", k) + " − " + at("y", k);
            case Quantity.Adjoint(Variable variable, int e, int _) -> adjoint(variable, e, index, scenario);
            case Quantity.Value(Variable variable, int _) -> value(variable, index, scenario);
            case Quantity.Shared _,Quantity.LearningRate _,Quantity.TotalLoss _,Quantity.Slope _,Quantity.StateJacobian _,Quantity.Part _,Quantity.RunningSum _,Quantity.Gradient _,Quantity.TotalGradient _,Quantity.ClipLength _,Quantity.GradientSize _,Quantity.GradientNorm _,Quantity.ClipFactor _,Quantity.Learned _,Quantity.LearnedLoss _,Quantity.LearnedTotalLoss _ ->
                of(quantity, scenario);
        };
    }

    private static String sum(int e, int from, Weight weight, Scenario scenario) {
        if (e == Quantity.JOINED) {
            return "Σ_(k≥" + from + ") " + part(e, from, "k", weight, scenario);
        }
        if (from == e || !weight.isRecurrent()) {
            return part(e, e, weight, scenario);
        }
        return "Σ_(k=" + from + "…" + e + ") " + part(e, e, "k", weight, scenario);
    }

    /// The first weight of those that act on the state before.
    private static Weight recurrent(Scenario scenario) {
        return scenario.parameters().present(Weight.Role.STATE).getFirst();
    }

    /// What learning takes off a weight.
    private static String step(Weight weight, Scenario scenario) {
        return (scenario.clip().isPresent() ? "η κ " : "η ") + told(weight, scenario);
    }

    private static String told(Weight weight, Scenario scenario) {
        return switch (scenario.focus()) {
            case Focus.One(int e) -> of(new Quantity.Gradient(e, weight), scenario);
            case Focus.All(),Focus.Joined() -> of(new Quantity.TotalGradient(weight), scenario);
        };
    }

    /// The name of a place along an axis: the word that it stands for, else its number.
    static String place(Axis axis, int place, Scenario scenario) {
        List<String> words = scenario.vocabulary();
        return switch (axis) {
            case CLASS -> Legible.of(words.get(place));
            case INPUT ->
                namesInputs(scenario) ? Legible.of(scenario.inputWords().get(place)) : Integer.toString(place);
            case ONE, HIDDEN -> Integer.toString(place);
        };
    }
}
