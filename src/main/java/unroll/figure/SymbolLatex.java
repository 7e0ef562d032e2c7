package unroll.figure;

import unroll.rnn.Cell;
import unroll.rnn.Focus;
import unroll.rnn.Reduction;
import unroll.rnn.Scenario;
import unroll.rnn.SlopeForm;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.trace.Factors;
import unroll.trace.Quantity;

/// What a quantity is called in LaTeX, in the letters of the notation page. [QuantityName] says the same in plain text.
///
/// @param scenario tells whether δ must say whose error it carries, and which f the network has
record SymbolLatex(Scenario scenario) {
    /// −log, which stands before a probability.
    static final FormulaTerm MINUS_LOG = new FormulaTerm.Prefix("{-}\\log\\,");

    /// Its name, as it stands left of an equals sign.
    String name(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Shared(Weight weight) -> letter(weight);
            case Quantity.LearningRate() -> "\\eta";
            case Quantity.Value(Variable variable, int t) -> value(variable, t);
            case Quantity.TotalLoss() -> "E";
            case Quantity.Slope(Variable variable, int k) -> "f'(" + value(variable, k) + ")";
            case Quantity.StateJacobian(int k) -> partial(at("s", k), at("s", k - 1));
            case Quantity.Adjoint(Variable variable, int e, int k) -> adjoint(variable, e, k);
            case Quantity.Part(int e, int k, Weight weight) -> weight.isRecurrent() || e == Quantity.JOINED
                    ? gradient(e, weight) + "\\,|_{k=" + k + "}"
                    : gradient(e, weight);
            case Quantity.RunningSum(int e, int k, Weight weight) -> weight.isRecurrent() || e == Quantity.JOINED
                    ? gradient(e, weight) + "\\,|_{k\\geq " + k + "}"
                    : gradient(e, weight);
            case Quantity.Gradient(int e, Weight weight) -> gradient(e, weight);
            case Quantity.TotalGradient(Weight weight) -> partial("E", letter(weight));
            case Quantity.ClipLength() -> "\\gamma";
            case Quantity.GradientSize(Weight weight) -> "\\|" + partial(told(), letter(weight)) + "\\|";
            case Quantity.GradientNorm() -> "\\|\\nabla " + told() + "\\|";
            case Quantity.ClipFactor() -> "\\kappa";
            case Quantity.Learned(Weight weight) -> letter(weight);
            case Quantity.LearnedLoss(int t) -> at("E", t);
            case Quantity.LearnedTotalLoss() -> "E";
        };
    }

    /// What stands for it inside an expression: its name, or the short expression that it is known by.
    String operand(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Slope(Variable variable, int k) -> slope(variable, k);
            case Quantity.Adjoint(Variable variable, int e, int k) when variable.kind() == Variable.Kind.LOGITS ->
                share(e) + "(" + at("\\hat{y}", k) + "-" + at("y", k) + ")";
            case Quantity.Part(int e, int k, Weight weight) -> part(e, k, weight);
            case Quantity.Shared _,Quantity.LearningRate _,Quantity.Value _,Quantity.TotalLoss _,Quantity.StateJacobian _,Quantity.Adjoint _,Quantity.RunningSum _,Quantity.Gradient _,Quantity.TotalGradient _,Quantity.Learned _,Quantity.LearnedLoss _,Quantity.LearnedTotalLoss _,Quantity.ClipLength _,Quantity.GradientSize _,Quantity.GradientNorm _,Quantity.ClipFactor _ ->
                name(quantity);
        };
    }

    /// What ŷ − y is multiplied with in the joined sweep where E is the mean of the errors; empty for 1.
    private String share(int e) {
        return e == Quantity.JOINED && scenario.network().reduction() == Reduction.MEAN
                ? "\\tfrac{1}{" + scenario.sequence().errors().size() + "}"
                : "";
    }

    private String value(Variable variable, int t) {
        return switch (variable.kind()) {
            case INPUT_TERM -> weight(Weight.Role.INPUT, variable) + "\\," + at("x", t);
            case RECURRENT_TERM -> weight(Weight.Role.STATE, variable) + "\\," + (entersMemory(variable)
                    ? at("m", t)
                    : at("s", t - 1));
            case SQUASHED_CELL -> "\\tanh(" + at("c", t) + ")";
            case PREDICTION -> at("\\hat{y}", t);
            case INPUT, TARGET, PRE_ACTIVATION, GATE, CELL, MEMORY, STATE, LOGITS, LOSS ->
                marked(variable.letter(), variable, t);
        };
    }

    /// Whether W of a gate is on m and not on the state before.
    private boolean entersMemory(Variable term) {
        return scenario.network().cell() == Cell.GRU_RESET_BEFORE && term.gate().equals("n");
    }

    private static String weight(Weight.Role role, Variable term) {
        return letter(new Weight(role, term.gate()));
    }

    /// The letter of a weight.
    static String letter(Weight weight) {
        return weight.gate().isEmpty()
                ? weight.letter()
                : weight.letter().replace("_" + weight.gate(), "_{" + weight.gate() + "}");
    }

    private String adjoint(Variable variable, int e, int k) {
        return switch (variable.kind()) {
            case LOGITS -> partial(error(e), at("z", k));
            case PRE_ACTIVATION -> delta(variable, e, k);
            case MEMORY -> scenario.network().cell() == Cell.GRU
                    ? "\\delta_{m," + k + "}" + carried(e)
                    : partial(error(e), value(variable, k));
            case STATE, CELL, INPUT -> "d" + value(variable, k) + carried(e);
            case TARGET, INPUT_TERM, RECURRENT_TERM, GATE, SQUASHED_CELL, PREDICTION, LOSS ->
                partial(error(e), value(variable, k));
        };
    }

    /// The factors of the parts of a weight, for the head of a table: δ_k and x_k, ŷ_e − y_e and s_e.
    Head head(Weight weight) {
        return switch (weight.role()) {
            case OUTPUT, OUTPUT_BIAS -> scenario.focus() instanceof Focus.Joined
                    ? new Head("\\hat{y}_k-y_k", "s_k")
                    : new Head("\\hat{y}_e-y_e", "s_e");
            case INPUT -> new Head(delta(weight), "x_k");
            case STATE, STATE_BIAS -> new Head(delta(weight),
                    entersMemory(Variable.recurrentTerm(weight.gate())) ? "m_k" : "s_{k-1}");
        };
    }

    private String delta(Weight weight) {
        boolean isMemory = scenario.network().cell() == Cell.GRU && weight.role() == Weight.Role.STATE
                && weight.gate().equals("n");
        String gate = isMemory ? "m" : weight.gate();
        return gate.isEmpty() ? "\\delta_k" : "\\delta_{" + gate + ",k}";
    }

    /// What stands over the two columns of factors.
    record Head(String left, String right) {}

    /// f′ written with what f gives.
    private String slope(Variable variable, int k) {
        String s = switch (variable.kind()) {
            case CELL -> value(Variable.SQUASHED_CELL, k);
            case PRE_ACTIVATION -> variable.gate().isEmpty() ? at("s", k) : at(variable.gate(), k);
            case INPUT, TARGET, INPUT_TERM, RECURRENT_TERM, GATE, SQUASHED_CELL, MEMORY, STATE, LOGITS, PREDICTION,
                    LOSS ->
                throw new IllegalArgumentException("no non-linearity of " + variable.id());
        };
        return switch (scenario.network().slope(variable).slope()) {
            case SlopeForm.OneLessSquare() -> "(1-" + s + "^{2})";
            case SlopeForm.OfSigmoid() -> s + "\\odot(1-" + s + ")";
            case SlopeForm.Bend(double below) when below == 0 -> "\\mathbf{1}[" + at("a", k) + ">0]";
            case SlopeForm.Bend(double below) ->
                "(\\mathbf{1}[" + at("a", k) + ">0]+\\tfrac{1}{" + Math.round(1 / below) + "}\\mathbf{1}["
                        + at("a", k) + "\\leq 0])";
            case SlopeForm.One() -> "1";
        };
    }

    private String part(int e, int k, Weight weight) {
        Factors factors = Factors.of(scenario, e, k, weight);
        String left = operand(factors.left());
        return factors.right().map(right -> left + "\\otimes " + operand(right)).orElse(left);
    }

    private String delta(Variable variable, int e, int k) {
        return marked("\\delta", variable, k) + carried(e);
    }

    /// Whose error it carries, where several are traced back.
    private String carried(int e) {
        return scenario.focus() instanceof Focus.All && e != Quantity.JOINED ? "^{(" + e + ")}" : "";
    }

    private static String error(int e) {
        return e == Quantity.JOINED ? "E" : at("E", e);
    }

    private static String marked(String letter, Variable variable, int t) {
        return variable.mark().isEmpty() ? at(letter, t) : letter + "_{" + variable.mark() + "," + t + "}";
    }

    /// The error that the gradient told is of.
    private String told() {
        return switch (scenario.focus()) {
            case Focus.One(int e) -> at("E", e);
            case Focus.All(),Focus.Joined() -> "E";
        };
    }

    private static String gradient(int e, Weight weight) {
        return partial(error(e), letter(weight));
    }

    private static String partial(String of, String by) {
        return "\\partial " + of + "/\\partial " + by;
    }

    private static String at(String letter, int index) {
        return letter + "_{" + index + "}";
    }
}
