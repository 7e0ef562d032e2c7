package unroll.figure;

import unroll.rnn.Activation;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
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
            case Quantity.Shared(Weight weight) -> weight.letter();
            case Quantity.LearningRate() -> "\\eta";
            case Quantity.Input(int t) -> at("x", t);
            case Quantity.Target(int t) -> at("y", t);
            case Quantity.InputTerm(int t) -> "U\\," + at("x", t);
            case Quantity.RecurrentTerm(int t) -> "W\\," + at("s", t - 1);
            case Quantity.PreActivation(int t) -> at("a", t);
            case Quantity.State(int t) -> at("s", t);
            case Quantity.Logits(int t) -> at("z", t);
            case Quantity.Prediction(int t) -> at("\\hat{y}", t);
            case Quantity.Loss(int t) -> at("E", t);
            case Quantity.TotalLoss() -> "E";
            case Quantity.Slope(int k) -> "f'(" + at("a", k) + ")";
            case Quantity.StateJacobian(int k) -> partial(at("s", k), at("s", k - 1));
            case Quantity.OutputDelta(int e) -> partial(at("E", e), at("z", e));
            case Quantity.Delta(int e, int k) -> delta(e, k);
            case Quantity.Part(int e, int k, Weight weight) -> weight.isRecurrent()
                    ? gradient(e, weight) + "\\,|_{k=" + k + "}"
                    : gradient(e, weight);
            case Quantity.RunningSum(int e, int k, Weight weight) -> weight.isRecurrent()
                    ? gradient(e, weight) + "\\,|_{k\\geq " + k + "}"
                    : gradient(e, weight);
            case Quantity.Gradient(int e, Weight weight) -> gradient(e, weight);
            case Quantity.TotalGradient(Weight weight) -> partial("E", weight.letter());
            case Quantity.ClipLength() -> "\\gamma";
            case Quantity.GradientSize(Weight weight) -> "\\|" + partial(told(), weight.letter()) + "\\|";
            case Quantity.GradientNorm() -> "\\|\\nabla " + told() + "\\|";
            case Quantity.ClipFactor() -> "\\kappa";
            case Quantity.Learned(Weight weight) -> weight.letter();
            case Quantity.LearnedLoss(int t) -> at("E", t);
            case Quantity.LearnedTotalLoss() -> "E";
        };
    }

    /// What stands for it inside an expression: its name, or the short expression that it is known by.
    String operand(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Slope(int k) -> slope(k);
            case Quantity.OutputDelta(int e) -> "(" + at("\\hat{y}", e) + "-" + at("y", e) + ")";
            case Quantity.Part(int e, int k, Weight weight) -> part(e, k, weight);
            case Quantity.Shared _,Quantity.LearningRate _,Quantity.Input _,Quantity.Target _,Quantity.InputTerm _,Quantity.RecurrentTerm _,Quantity.PreActivation _,Quantity.State _,Quantity.Logits _,Quantity.Prediction _,Quantity.Loss _,Quantity.TotalLoss _,Quantity.StateJacobian _,Quantity.Delta _,Quantity.RunningSum _,Quantity.Gradient _,Quantity.TotalGradient _,Quantity.Learned _,Quantity.LearnedLoss _,Quantity.LearnedTotalLoss _,Quantity.ClipLength _,Quantity.GradientSize _,Quantity.GradientNorm _,Quantity.ClipFactor _ ->
                name(quantity);
        };
    }

    /// The name of a function.
    static String function(Activation f) {
        return switch (f) {
            case TANH -> "\\tanh";
            case RELU -> "\\mathrm{relu}";
            case SIGMOID -> "\\sigma";
            case IDENTITY -> "";
        };
    }

    private String slope(int k) {
        String s = at("s", k);
        return switch (scenario.activation()) {
            case TANH -> "(1-" + s + "^{2})";
            case SIGMOID -> s + "\\odot(1-" + s + ")";
            case RELU -> "\\mathbf{1}[" + at("a", k) + ">0]";
            case IDENTITY -> "1";
        };
    }

    private String part(int e, int k, Weight weight) {
        return switch (weight) {
            case U -> delta(e, k) + "\\otimes " + at("x", k);
            case W -> delta(e, k) + "\\otimes " + at("s", k - 1);
            case STATE_BIAS -> delta(e, k);
            case V -> operand(new Quantity.OutputDelta(e)) + "\\otimes " + at("s", e);
            case OUTPUT_BIAS -> operand(new Quantity.OutputDelta(e));
        };
    }

    private String delta(int e, int k) {
        String name = at("\\delta", k);
        return scenario.focus() instanceof Focus.All ? name + "^{(" + e + ")}" : name;
    }

    /// The error that the gradient told is of.
    private String told() {
        return switch (scenario.focus()) {
            case Focus.One(int e) -> at("E", e);
            case Focus.All() -> "E";
        };
    }

    private static String gradient(int e, Weight weight) {
        return partial(at("E", e), weight.letter());
    }

    private static String partial(String of, String by) {
        return "\\partial " + of + "/\\partial " + by;
    }

    private static String at(String letter, int index) {
        return letter + "_{" + index + "}";
    }
}
