package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import unroll.figure.FormulaTerm.Fenced;
import unroll.figure.FormulaTerm.Prefix;
import unroll.figure.FormulaTerm.Sign;
import unroll.figure.FormulaTerm.Symbol;
import unroll.rnn.Activation;
import unroll.rnn.Definition;
import unroll.rnn.RightSide;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.trace.Quantity;

/// The equations of the network at any step t, in symbols alone, as they are declared: s_t = f(U x_t + W s_(t−1) + b),
/// ŷ_t = softmax(V s_t + c), `E_t = −log ŷ_t[y_t]`. What is only on the way to another is written out where it is used.
///
/// @param scenario what is declared
record NetworkFormulas(Scenario scenario) {
    private static final String BEFORE = "t-1";
    private static final String NOW = "t";

    List<Formula> all() {
        return scenario.definitions().stream().filter(it -> !isOnTheWay(it.variable()))
                .map(it -> formula(letters(it.variable(), NOW), terms(it.formula()))).toList();
    }

    private static boolean isOnTheWay(Variable variable) {
        return switch (variable.kind()) {
            case INPUT_TERM, RECURRENT_TERM, PRE_ACTIVATION, SQUASHED_CELL, LOGITS -> true;
            case INPUT, TARGET, GATE, CELL, MEMORY, STATE, PREDICTION, LOSS -> false;
        };
    }

    private List<FormulaTerm> terms(RightSide formula) {
        return switch (formula) {
            case RightSide.Now(Variable variable) when isOnTheWay(variable) -> terms(declared(variable));
            case RightSide.Now(Variable variable) -> List.of(letters(variable, NOW));
            case RightSide.Before(Variable variable) -> List.of(letters(variable, BEFORE));
            case RightSide.Times(Weight weight, RightSide of) -> joined(List.of(weight(weight)), terms(of));
            case RightSide.Bias(Weight weight) -> List.of(weight(weight));
            case RightSide.Sum(List<RightSide> terms) -> sum(terms);
            case RightSide.Hadamard(RightSide left, RightSide right) ->
                joined(joined(terms(left), List.of(new Sign("\\odot"))), terms(right));
            case RightSide.Complement(RightSide of) ->
                List.of(new Fenced(joined(List.of(symbol("1"), new Sign("-")), terms(of))));
            case RightSide.Apply(Activation f, RightSide of) -> f == Activation.IDENTITY
                    ? terms(of)
                    : applied(f.latex(), terms(of));
            case RightSide.Softmax(RightSide of) -> applied("\\mathrm{softmax}", terms(of));
            case RightSide.Error error -> switch (error.loss()) {
                case CROSS_ENTROPY -> List.of(SymbolLatex.MINUS_LOG, symbol("\\hat{y}_{t}[y_{t}]"));
                case BINARY_CROSS_ENTROPY -> List.of(new Prefix("{-}\\Sigma"), new Fenced(List.of(
                        symbol("y_{t}"), new Prefix("\\log"), symbol("\\hat{y}_{t}"), new Sign("+"),
                        symbol("(1-y_{t})"), new Prefix("\\log"), symbol("(1-\\hat{y}_{t})"))));
                case SQUARED -> List.of(new Prefix("\\tfrac{1}{2}"), symbol("\\|\\hat{y}_{t}-y_{t}\\|^{2}"));
            };
        };
    }

    private RightSide declared(Variable variable) {
        Map<Variable, RightSide> formulas = scenario.definitions().stream()
                .collect(Collectors.toMap(Definition::variable, Definition::formula));
        return Optional.ofNullable(formulas.get(variable)).orElseThrow();
    }

    private List<FormulaTerm> sum(List<RightSide> terms) {
        List<FormulaTerm> made = new ArrayList<>();
        for (RightSide term : terms) {
            if (!made.isEmpty()) {
                made.add(new Sign("+"));
            }
            made.addAll(terms(term));
        }
        return made;
    }

    private static List<FormulaTerm> joined(List<FormulaTerm> left, List<FormulaTerm> right) {
        List<FormulaTerm> made = new ArrayList<>(left);
        made.addAll(right);
        return made;
    }

    private static List<FormulaTerm> applied(String function, List<FormulaTerm> inside) {
        return List.of(new Prefix(function), new Fenced(inside));
    }

    private static Formula formula(FormulaTerm name, List<FormulaTerm> right) {
        return new Formula(List.of(new Formula.Side("", Formula.Voice.SYMBOLS, List.of(name)),
                new Formula.Side("=", Formula.Voice.SYMBOLS, right)));
    }

    private static FormulaTerm weight(Weight weight) {
        return new Symbol(SymbolLatex.letter(weight), Optional.of(new Quantity.Shared(weight)));
    }

    private static FormulaTerm letters(Variable variable, String t) {
        String letter = variable.kind() == Variable.Kind.PREDICTION ? "\\hat{y}" : variable.letter();
        return symbol(letter + "_{" + (variable.mark().isEmpty() ? "" : variable.mark() + ",") + t + "}");
    }

    private static FormulaTerm symbol(String latex) {
        return new Symbol(latex, Optional.empty());
    }
}
