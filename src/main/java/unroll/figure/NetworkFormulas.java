package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unroll.figure.FormulaTerm.Fenced;
import unroll.figure.FormulaTerm.Prefix;
import unroll.figure.FormulaTerm.Sign;
import unroll.figure.FormulaTerm.Symbol;
import unroll.rnn.Activation;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.trace.Quantity;

/// The equations of the network at any step t, in symbols alone: s_t = f(U x_t + W s_(t−1) + b),
/// ŷ_t = softmax(V s_t + c), `E_t = −log ŷ_t[y_t]`.
///
/// @param scenario gives f and tells which biases there are
record NetworkFormulas(Scenario scenario) {
    private static final FormulaTerm PLUS = new Sign("+");

    List<Formula> all() {
        List<FormulaTerm> a = new ArrayList<>(List.of(weight(Weight.U), letters("x_{t}"), PLUS));
        a.addAll(List.of(weight(Weight.W), letters("s_{t-1}")));
        scenario.parameters().stateBias().ifPresent(_ -> a.addAll(List.of(PLUS, weight(Weight.STATE_BIAS))));
        List<FormulaTerm> z = new ArrayList<>(List.of(weight(Weight.V), letters("s_{t}")));
        scenario.parameters().outputBias().ifPresent(_ -> z.addAll(List.of(PLUS, weight(Weight.OUTPUT_BIAS))));
        List<FormulaTerm> state = scenario.activation() == Activation.IDENTITY
                ? a
                : applied(scenario.activation().latex(), a);
        return List.of(formula("s_{t}", state), formula("\\hat{y}_{t}", applied("\\mathrm{softmax}", z)),
                formula("E_{t}", List.of(SymbolLatex.MINUS_LOG, letters("\\hat{y}_{t}[y_{t}]"))));
    }

    private static List<FormulaTerm> applied(String function, List<FormulaTerm> inside) {
        return List.of(new Prefix(function), new Fenced(inside));
    }

    private static Formula formula(String name, List<FormulaTerm> right) {
        return new Formula(List.of(new Formula.Side("", Formula.Voice.SYMBOLS, List.of(letters(name))),
                new Formula.Side("=", Formula.Voice.SYMBOLS, right)));
    }

    private static FormulaTerm weight(Weight weight) {
        return new Symbol(weight.letter(), Optional.of(new Quantity.Shared(weight)));
    }

    private static FormulaTerm letters(String latex) {
        return new Symbol(latex, Optional.empty());
    }
}
