package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import unroll.figure.FormulaTerm.Fenced;
import unroll.figure.FormulaTerm.Operand;
import unroll.figure.FormulaTerm.Prefix;
import unroll.figure.FormulaTerm.Sign;
import unroll.figure.FormulaTerm.Symbol;
import unroll.lesson.Operation;
import unroll.lesson.Step;
import unroll.rnn.Activation;
import unroll.rnn.Weight;
import unroll.trace.Expression;
import unroll.trace.Quantity;
import unroll.trace.Trace;

/// The equations that a moment shows, made from those of the trace.
///
/// @param moment the place in the lesson
/// @param ledger the weight whose gradient is followed
/// @param mostTerms a sum of more terms than these is told by its first and last ones
record Formulas(Moment moment, Weight ledger, int mostTerms) {

    /// The equations, from the first to the last.
    List<Formula> all() {
        return moment.step().map(this::of).orElseGet(() -> new NetworkFormulas(trace().scenario()).all());
    }

    private List<Formula> of(Step step) {
        List<Quantity> computed = moment.script().computes(step);
        return switch (step.operation()) {
            case INPUT, STATE, OUTPUT_DELTA, DELTA -> List.of(equation(computed.getFirst()));
            case RECUR -> List.of(recur(step.t().getAsInt()));
            case OUTPUT -> {
                int t = step.t().getAsInt();
                yield List.of(equation(new Quantity.Logits(t)), prediction(t));
            }
            case ERROR -> computed.contains(new Quantity.TotalLoss())
                    && trace().scenario().sequence().errors().size() > 1
                            ? List.of(equation(computed.getFirst()), equation(new Quantity.TotalLoss()))
                            : List.of(equation(computed.getFirst()));
            case OUTPUT_WEIGHTS, PART, SUM, TOTAL -> List.of(equation(followed(computed, step.operation())));
            case LEARN -> List.of(learned(), loss());
        };
    }

    /// Of what a step computes, the gradient of the ledger's weight, where there is one.
    private Quantity followed(List<Quantity> computed, Operation operation) {
        return computed.stream()
                .filter(quantity -> operation == Operation.PART
                        ? quantity instanceof Quantity.Part(int _, int _, Weight weight) && weight == ledger
                        : quantity instanceof Quantity.Gradient(int _, Weight one) && one == ledger
                                || quantity instanceof Quantity.TotalGradient(Weight all) && all == ledger)
                .findFirst().orElse(computed.getFirst());
    }

    /// name = symbols = numbers = result. A side that would only repeat its neighbour is left out.
    private Formula equation(Quantity quantity) {
        List<FormulaTerm> terms = terms(told(quantity));
        List<Formula.Side> sides = new ArrayList<>();
        if (!isItsOwnName(quantity)) {
            sides.add(name(quantity));
        }
        sides.add(side(sides, Formula.Voice.SYMBOLS, terms));
        if (terms.size() > 1) {
            sides.add(side(sides, Formula.Voice.NUMBERS, terms));
        }
        sides.add(result(quantity));
        return new Formula(sides);
    }

    /// a_t, with W s_(t−1) both as a product and as its value.
    private Formula recur(int t) {
        Quantity a = new Quantity.PreActivation(t);
        Quantity recurrent = new Quantity.RecurrentTerm(t);
        Expression sum = trace().entry(a).equation();
        List<FormulaTerm> opened = new ArrayList<>();
        for (Expression term : ((Expression.Sum) sum).terms()) {
            if (!opened.isEmpty()) {
                opened.add(new Sign("+"));
            }
            opened.addAll(terms(term.equals(Expression.ref(recurrent)) ? trace().entry(recurrent).equation() : term));
        }
        return new Formula(List.of(name(a), new Formula.Side("=", Formula.Voice.SYMBOLS, opened),
                new Formula.Side("=", Formula.Voice.NUMBERS, opened),
                new Formula.Side("=", Formula.Voice.NUMBERS, terms(sum)), result(a)));
    }

    /// ŷ_t = softmax(z_t), where the numbers of z_t have just been told.
    private Formula prediction(int t) {
        Quantity prediction = new Quantity.Prediction(t);
        return new Formula(List.of(name(prediction),
                new Formula.Side("=", Formula.Voice.SYMBOLS, terms(trace().entry(prediction).equation())),
                result(prediction)));
    }

    private Formula learned() {
        Quantity learned = new Quantity.Learned(ledger);
        List<FormulaTerm> terms = terms(trace().entry(learned).equation());
        return new Formula(List.of(name(learned), new Formula.Side("\\leftarrow", Formula.Voice.SYMBOLS, terms),
                new Formula.Side("=", Formula.Voice.NUMBERS, terms), result(learned)));
    }

    /// E before and after learning.
    private Formula loss() {
        Quantity before = new Quantity.TotalLoss();
        List<FormulaTerm> change = List.of(operand(before), new Sign("\\rightarrow"),
                operand(new Quantity.LearnedTotalLoss()));
        return new Formula(List.of(name(before), new Formula.Side(Formula.COLON, Formula.Voice.NUMBERS, change)));
    }

    private Formula.Side name(Quantity quantity) {
        return new Formula.Side("", Formula.Voice.SYMBOLS,
                List.of(new Symbol(latex().name(quantity), Optional.of(quantity))));
    }

    private Formula.Side result(Quantity quantity) {
        return new Formula.Side("=", Formula.Voice.NUMBERS, List.of(operand(quantity)));
    }

    private static Formula.Side side(List<Formula.Side> before, Formula.Voice voice, List<FormulaTerm> terms) {
        return new Formula.Side(before.isEmpty() ? "" : "=", voice, terms);
    }

    /// U x_t and W s_(t−1) are called by the product that they are.
    private static boolean isItsOwnName(Quantity quantity) {
        return quantity instanceof Quantity.InputTerm || quantity instanceof Quantity.RecurrentTerm;
    }

    /// The equation of a quantity; a sum of one part is told as that part.
    private Expression told(Quantity quantity) {
        Expression equation = trace().entry(quantity).equation();
        return equation instanceof Expression.Sum(List<Expression> terms) && terms.size() == 1
                && terms.getFirst() instanceof Expression.Ref(Quantity.Part part)
                        ? trace().entry(part).equation()
                        : equation;
    }

    private List<FormulaTerm> terms(Expression expression) {
        return switch (expression) {
            case Expression.Given() -> List.of();
            case Expression.Ref(Quantity quantity) -> List.of(operand(quantity));
            case Expression.Product(Expression left, Expression right) -> join(terms(left), terms(right));
            case Expression.Transpose(Expression of) -> transposed(of);
            case Expression.Sum(List<Expression> terms) -> sum(terms);
            case Expression.Difference(Expression left, Expression right) ->
                join(terms(left), "-", terms(right));
            case Expression.Hadamard(Expression left, Expression right) -> hadamard(left, right);
            case Expression.Outer(Expression left, Expression right) ->
                join(terms(left), "\\otimes", lying(right));
            case Expression.RowScale(Expression vector, Expression matrix) ->
                join(List.of(new Prefix("\\mathrm{diag}"), new Fenced(terms(vector))), terms(matrix));
            case Expression.Scale(Expression factor, Expression of) -> join(terms(factor), terms(of));
            case Expression.Apply(Activation f, Expression of) -> f == Activation.IDENTITY
                    ? terms(of)
                    : List.of(new Prefix(SymbolLatex.function(f)), new Fenced(terms(of)));
            case Expression.Derivative(Activation _, Quantity a, Quantity _) -> List.of(slope(a));
            case Expression.Softmax(Expression of) ->
                List.of(new Prefix("\\mathrm{softmax}"), new Fenced(terms(of)));
            case Expression.CrossEntropy(Quantity _, Quantity prediction, int target) ->
                List.of(SymbolLatex.MINUS_LOG, entry(prediction, target));
            case Expression.ForwardAgain(Quantity before, List<Quantity> _) -> List.of(operand(before));
        };
    }

    private List<FormulaTerm> sum(List<Expression> terms) {
        int shown = Math.max(2, mostTerms);
        List<FormulaTerm> made = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            boolean leftOut = terms.size() > shown && i >= shown - 1 && i < terms.size() - 1;
            if (leftOut && i > shown - 1) {
                continue;
            }
            if (i > 0) {
                made.add(new Sign("+"));
            }
            if (leftOut) {
                made.add(new Sign("\\cdots"));
            } else {
                made.addAll(terms(terms.get(i)));
            }
        }
        return made;
    }

    /// left ⊙ right; the factor 1 of a network without non-linearity is not written.
    private List<FormulaTerm> hadamard(Expression left, Expression right) {
        List<FormulaTerm> first = terms(left);
        return right instanceof Expression.Derivative(Activation f, Quantity _, Quantity _)
                && f == Activation.IDENTITY
                        ? first
                        : join(List.of(first.size() > 1 ? new Fenced(first) : first.getFirst()),
                                "\\odot", terms(right));
    }

    private List<FormulaTerm> transposed(Expression of) {
        Quantity quantity = ((Expression.Ref) of).quantity();
        return List.of(new Operand(latex().operand(quantity) + "^{\\top}", Optional.empty(),
                NumberBlock.all(quantity, trace().value(quantity), Subject.Turn.LYING)));
    }

    /// The right factor of an outer product: its numbers in a row, as in the ledger.
    private List<FormulaTerm> lying(Expression of) {
        Quantity quantity = ((Expression.Ref) of).quantity();
        return List.of(new Operand(latex().operand(quantity), Optional.empty(),
                NumberBlock.all(quantity, trace().value(quantity), Subject.Turn.LYING)));
    }

    private FormulaTerm slope(Quantity a) {
        return operand(new Quantity.Slope(((Quantity.PreActivation) a).t()));
    }

    private FormulaTerm entry(Quantity vector, int row) {
        return new Operand(latex().operand(vector), Optional.of(trace().scenario().vocabulary().get(row)),
                NumberBlock.entry(vector, trace().value(vector), row));
    }

    private FormulaTerm operand(Quantity quantity) {
        return new Operand(latex().operand(quantity), Optional.empty(),
                NumberBlock.all(quantity, trace().value(quantity), Subject.Turn.UPRIGHT));
    }

    private SymbolLatex latex() {
        return new SymbolLatex(trace().scenario());
    }

    private Trace trace() {
        return moment.trace();
    }

    private static List<FormulaTerm> join(List<FormulaTerm> left, List<FormulaTerm> right) {
        return Stream.concat(left.stream(), right.stream()).toList();
    }

    private static List<FormulaTerm> join(List<FormulaTerm> left, String sign, List<FormulaTerm> right) {
        return join(join(left, List.of(new Sign(sign))), right);
    }
}
