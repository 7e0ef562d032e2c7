package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unroll.figure.FormulaTerm.Sign;
import unroll.figure.FormulaTerm.Symbol;
import unroll.lesson.Step;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.trace.Expression;
import unroll.trace.Quantity;
import unroll.trace.Trace;

/// The equations that a moment shows, made from those of the trace.
///
/// @param moment the place in the lesson
/// @param ledger the weight whose gradient is followed
/// @param gate the letter of the gate that is followed; empty for the first
/// @param mostTerms a sum of more terms than these is told by its first and last ones
/// @param numbers writes what is computed, so that it can be said where it does not hold as printed
record Formulas(Moment moment, Weight ledger, String gate, int mostTerms, ShownNumbers numbers) {

    /// Those that a frame shows.
    static Formulas of(Frame frame, int mostTerms, ShownNumbers numbers) {
        return new Formulas(frame.moment(), frame.view().weight(), frame.own(Weight.W).gate(), mostTerms, numbers);
    }

    /// The equations, from the first to the last, each with all of its sides.
    List<Formula> all() {
        return levels().getFirst();
    }

    /// The same, and where a step has several, with less of them that is not of the gate followed: the fullest first.
    List<List<Formula>> levels() {
        return moment.step().map(this::of).orElseGet(() -> List.of(new NetworkFormulas(trace().scenario()).all()));
    }

    private List<List<Formula>> of(Step step) {
        List<Quantity> computed = moment.script().computes(step);
        return switch (step.operation()) {
            case INPUT, RECUR, GATES, CELL, CANDIDATE, STATE, OUTPUT_DELTA, ARRIVE, DELTA, PART, SUM ->
                new FormulaLevels(this, new ToldQuantities(this, computed).of(step)).all();
            case OUTPUT -> {
                int t = step.t().getAsInt();
                yield List.of(List.of(equation(Quantity.logits(t)), prediction(t)));
            }
            case ERROR -> List.of(computed.contains(new Quantity.TotalLoss())
                    && trace().scenario().sequence().errors().size() > 1
                            ? List.of(equation(computed.getFirst()), equation(new Quantity.TotalLoss()))
                            : List.of(equation(computed.getFirst())));
            case OUTPUT_WEIGHTS, TOTAL -> List.of(List.of(equation(followed(computed))));
            case LEARN -> List.of(trace().clipping().isEmpty()
                    ? List.of(learned(), loss())
                    : List.of(equation(new Quantity.ClipFactor()), learned(), loss()));
        };
    }

    /// Of what a step computes, the gradient of the ledger's weight, where there is one.
    private Quantity followed(List<Quantity> computed) {
        return computed.stream()
                .filter(quantity -> quantity instanceof Quantity.Gradient(int _, Weight one) && one.equals(ledger)
                        || quantity instanceof Quantity.TotalGradient(Weight all) && all.equals(ledger))
                .findFirst().orElse(computed.getFirst());
    }

    /// The equation of a quantity in full: a sum of W s and other terms with W s both as a product and as its value.
    Formula whole(Quantity quantity) {
        return recurrent(quantity).map(term -> recur(quantity, term)).orElseGet(() -> equation(quantity));
    }

    /// name = symbols = result.
    Formula brief(Quantity quantity) {
        List<Formula.Side> sides = new ArrayList<>();
        if (!isItsOwnName(quantity)) {
            sides.add(name(quantity));
        }
        sides.add(new Formula.Side(sides.isEmpty() ? "" : relation(trace(), quantity), Formula.Voice.SYMBOLS,
                expressions().of(opened(quantity))));
        sides.add(result(quantity, PrintedEquation.EQUAL));
        return new Formula(sides);
    }

    /// name = result.
    Formula valued(Quantity quantity) {
        return new Formula(List.of(name(quantity), result(quantity, PrintedEquation.EQUAL)));
    }

    /// The term W s of a pre-activation, where it has one.
    private Optional<Quantity> recurrent(Quantity quantity) {
        return quantity instanceof Quantity.Value(Variable variable, int t)
                && variable.kind() == Variable.Kind.PRE_ACTIVATION
                        ? Optional.of(new Quantity.Value(Variable.recurrentTerm(variable.gate()), t))
                                .<Quantity>map(it -> it)
                                .filter(term -> trace().equation(quantity) instanceof Expression.Sum(var terms)
                                        && terms.contains(Expression.ref(term)))
                        : Optional.empty();
    }

    /// The equation of a quantity with its terms written out.
    private Expression opened(Quantity quantity) {
        return told(quantity) instanceof Expression.Sum(List<Expression> terms)
                ? new Expression.Sum(terms.stream().map(this::writtenOut).toList())
                : told(quantity);
    }

    private Expression writtenOut(Expression term) {
        return term instanceof Expression.Ref(Quantity quantity) && isItsOwnName(quantity)
                ? trace().equation(quantity)
                : term;
    }

    /// name = symbols = numbers = result. A side that would only repeat its neighbour is left out.
    Formula equation(Quantity quantity) {
        List<FormulaTerm> terms = expressions().of(told(quantity));
        List<Formula.Side> sides = new ArrayList<>();
        if (!isItsOwnName(quantity)) {
            sides.add(name(quantity));
        }
        sides.add(new Formula.Side(sides.isEmpty() ? "" : relation(trace(), quantity), Formula.Voice.SYMBOLS, terms));
        if (terms.size() > 1) {
            sides.add(side(sides, Formula.Voice.NUMBERS, terms));
            sides.add(result(quantity, printed().sign(told(quantity), quantity)));
        } else {
            sides.add(result(quantity, PrintedEquation.EQUAL));
        }
        return new Formula(sides);
    }

    /// The sign between a quantity and what it is computed from, in LaTeX.
    static String relation(Trace trace, Quantity quantity) {
        return quantity instanceof Quantity.Learned
                ? "\\leftarrow"
                : PrintedEquation.sign(!isTruncated(trace, quantity));
    }

    /// Whether truncation leaves out parts of a gradient, so that the sum told only stands for it.
    static boolean isTruncated(Trace trace, Quantity quantity) {
        Scenario scenario = trace.scenario();
        if (quantity instanceof Quantity.Gradient(int e, Weight weight)) {
            return weight.isRecurrent() && scenario.lastStepBack(e) > 0;
        }
        return quantity instanceof Quantity.TotalGradient(Weight weight) && weight.isRecurrent()
                && !(scenario.focus() instanceof Focus.Joined)
                && scenario.tracedErrors().stream().anyMatch(e -> scenario.lastStepBack(e) > 0);
    }

    /// a_t, with W s_(t−1) both as a product and as its value.
    private Formula recur(Quantity a, Quantity recurrent) {
        Expression sum = trace().entry(a).equation();
        List<FormulaTerm> opened = new ArrayList<>();
        for (Expression term : ((Expression.Sum) sum).terms()) {
            if (!opened.isEmpty()) {
                opened.add(new Sign("+"));
            }
            opened.addAll(expressions()
                    .of(term.equals(Expression.ref(recurrent)) ? trace().entry(recurrent).equation() : term));
        }
        return new Formula(List.of(name(a), new Formula.Side("=", Formula.Voice.SYMBOLS, opened),
                new Formula.Side("=", Formula.Voice.NUMBERS, opened),
                new Formula.Side(printed().sign(trace().entry(recurrent).equation(), recurrent), Formula.Voice.NUMBERS,
                        expressions().of(sum)),
                result(a, printed().sign(sum, a))));
    }

    /// ŷ_t = softmax(z_t), where the numbers of z_t have just been told.
    private Formula prediction(int t) {
        Quantity prediction = Quantity.prediction(t);
        return new Formula(List.of(name(prediction),
                new Formula.Side("=", Formula.Voice.SYMBOLS, expressions().of(trace().entry(prediction).equation())),
                result(prediction, PrintedEquation.EQUAL)));
    }

    private Formula learned() {
        Quantity learned = new Quantity.Learned(ledger);
        Expression equation = trace().entry(learned).equation();
        List<FormulaTerm> terms = expressions().of(equation);
        return new Formula(List.of(name(learned),
                new Formula.Side(relation(trace(), learned), Formula.Voice.SYMBOLS, terms),
                new Formula.Side("=", Formula.Voice.NUMBERS, terms),
                result(learned, printed().sign(equation, learned))));
    }

    /// E before and after learning.
    private Formula loss() {
        Quantity before = new Quantity.TotalLoss();
        List<FormulaTerm> change = List.of(expressions().operand(before), new Sign("\\rightarrow"),
                expressions().operand(new Quantity.LearnedTotalLoss()));
        return new Formula(List.of(name(before), new Formula.Side(Formula.COLON, Formula.Voice.NUMBERS, change)));
    }

    private Formula.Side name(Quantity quantity) {
        return new Formula.Side("", Formula.Voice.SYMBOLS,
                List.of(new Symbol(latex().name(quantity), Optional.of(quantity))));
    }

    private Formula.Side result(Quantity quantity, String relation) {
        return new Formula.Side(relation, Formula.Voice.NUMBERS, List.of(expressions().operand(quantity)));
    }

    private static Formula.Side side(List<Formula.Side> before, Formula.Voice voice, List<FormulaTerm> terms) {
        return new Formula.Side(before.isEmpty() ? "" : "=", voice, terms);
    }

    /// U x_t and W s_(t−1) are called by the product that they are.
    private static boolean isItsOwnName(Quantity quantity) {
        return quantity.is(Variable.Kind.INPUT_TERM) || quantity.is(Variable.Kind.RECURRENT_TERM);
    }

    /// The equation of a quantity; a sum of one part is told as that part.
    private Expression told(Quantity quantity) {
        Expression equation = trace().entry(quantity).equation();
        return equation instanceof Expression.Sum(List<Expression> terms) && terms.size() == 1
                && terms.getFirst() instanceof Expression.Ref(Quantity.Part part)
                        ? trace().entry(part).equation()
                        : equation;
    }

    private ExpressionTerms expressions() {
        return new ExpressionTerms(trace(), mostTerms);
    }

    private PrintedEquation printed() {
        return new PrintedEquation(trace(), numbers);
    }

    private SymbolLatex latex() {
        return new SymbolLatex(trace().scenario());
    }

    Trace trace() {
        return moment.trace();
    }
}
