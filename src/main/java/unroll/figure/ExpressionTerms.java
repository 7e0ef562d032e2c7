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
import unroll.rnn.Activation;
import unroll.text.Legible;
import unroll.rnn.Axis;
import unroll.trace.Expression;
import unroll.trace.Quantity;
import unroll.trace.Trace;

/// The right-hand sides of the trace's equations as terms of a formula, each quantity with its symbol and its numbers.
///
/// @param trace the numbers
/// @param mostTerms a sum of more terms than these is told by its first and last ones
record ExpressionTerms(Trace trace, int mostTerms) {

    /// The terms of an expression, from the left to the right.
    List<FormulaTerm> of(Expression expression) {
        return switch (expression) {
            case Expression.Given() -> List.of();
            case Expression.Ref(Quantity quantity) -> List.of(operand(quantity));
            case Expression.Product(Expression left, Expression right) -> join(of(left), of(right));
            case Expression.Transpose(Expression inner) -> transposed(inner);
            case Expression.Sum(List<Expression> terms) -> sum(terms);
            case Expression.Difference(Expression left, Expression right) ->
                join(of(left), "-", of(right));
            case Expression.Hadamard(Expression left, Expression right) -> hadamard(left, right);
            case Expression.Outer(Expression left, Expression right) ->
                join(of(left), "\\otimes", lying(right));
            case Expression.RowScale(Expression vector, Expression matrix) ->
                join(join(List.of(new Prefix("\\mathrm{diag}")), fenced(of(vector))), of(matrix));
            case Expression.Scale(Expression factor, Expression inner) -> inner instanceof Expression.Scale
                    ? join(of(factor), "\\cdot", of(inner))
                    : join(of(factor), of(inner));
            case Expression.Apply(Activation f, Expression inner) -> f == Activation.IDENTITY
                    ? of(inner)
                    : List.of(new Prefix(f.latex()), new Fenced(of(inner)));
            case Expression.Derivative(Activation _, Quantity a, Quantity _) -> List.of(slope(a));
            case Expression.Complement(Expression inner) ->
                List.of(new Fenced(join(List.of(new Symbol("1", Optional.empty())), "-", of(inner))));
            case Expression.Negative(Expression inner) -> join(List.of(new Prefix("{-}")), of(inner));
            case Expression.Share(Expression inner, int count) ->
                join(List.of(new Fenced(of(inner))), "/",
                        List.of(new Symbol(Integer.toString(count), Optional.empty())));
            case Expression.BinaryCrossEntropy(Quantity _, Quantity prediction, Quantity target) ->
                List.of(new Prefix("{-}\\Sigma"), new Fenced(List.of(operand(target),
                        new Prefix("\\log"), operand(prediction), new Sign("+"),
                        new Fenced(List.of(new Symbol("1", Optional.empty()), new Sign("-"), operand(target))),
                        new Prefix("\\log"),
                        new Fenced(List.of(new Symbol("1", Optional.empty()), new Sign("-"), operand(prediction))))));
            case Expression.HalfSquare(Quantity prediction, Quantity target) ->
                List.of(new Prefix("\\tfrac{1}{2}\\|"), operand(prediction), new Sign("-"), operand(target),
                        new Symbol("\\|^{2}", Optional.empty()));
            case Expression.Softmax(Expression inner) ->
                List.of(new Prefix("\\mathrm{softmax}"), new Fenced(of(inner)));
            case Expression.CrossEntropy(Quantity _, Quantity prediction, int target) ->
                List.of(SymbolLatex.MINUS_LOG, entry(prediction, target));
            case Expression.Norm(List<Quantity> of) -> norm(of);
            case Expression.Clip(Quantity length, Quantity norm) ->
                List.of(new Prefix("\\min"), new Fenced(List.of(new Symbol("1,\\,", Optional.empty()), operand(length),
                        new Sign("/"), operand(norm))));
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
            Expression term = terms.get(i);
            boolean subtracted = i > 0 && !leftOut && term instanceof Expression.Negative;
            if (i > 0) {
                made.add(new Sign(subtracted ? "-" : "+"));
            }
            if (leftOut) {
                made.add(new Sign("\\cdots"));
            } else {
                made.addAll(of(subtracted ? ((Expression.Negative) term).of() : term));
            }
        }
        return made;
    }

    /// left ⊙ right; the factor 1 of a network without non-linearity is not written.
    private List<FormulaTerm> hadamard(Expression left, Expression right) {
        List<FormulaTerm> first = of(left);
        boolean chain = left instanceof Expression.Hadamard || left instanceof Expression.Negative;
        List<FormulaTerm> fenced = first.size() > 1 && !chain ? List.of(new Fenced(first)) : first;
        return right instanceof Expression.Derivative(Activation f, Quantity _, Quantity _)
                && f == Activation.IDENTITY
                        ? first
                        : join(fenced, "\\odot", right instanceof Expression.Sum || right instanceof Expression.Product
                                ? List.of(new Fenced(of(right)))
                                : of(right));
    }

    /// The root of the sum of squares; of a matrix, of all its entries.
    private List<FormulaTerm> norm(List<Quantity> of) {
        List<FormulaTerm> squares = new ArrayList<>();
        for (Quantity quantity : of) {
            if (!squares.isEmpty()) {
                squares.add(new Sign("+"));
            }
            if (quantity.rows() != Axis.ONE) {
                squares.add(new Prefix("\\Sigma"));
            }
            squares.add(operand(quantity));
            squares.add(new Symbol("{}^{2}", Optional.empty()));
        }
        return List.of(new Fenced(squares), new Symbol("{}^{1/2}", Optional.empty()));
    }

    private List<FormulaTerm> transposed(Expression factor) {
        Quantity quantity = ((Expression.Ref) factor).quantity();
        return List.of(new Operand(latex().operand(quantity) + "^{\\top}", Optional.empty(),
                NumberBlock.all(quantity, trace.value(quantity), Subject.Turn.LYING)));
    }

    /// The right factor of an outer product: its numbers in a row, as in the ledger.
    private List<FormulaTerm> lying(Expression factor) {
        Quantity quantity = ((Expression.Ref) factor).quantity();
        return List.of(new Operand(latex().operand(quantity), Optional.empty(),
                NumberBlock.all(quantity, trace.value(quantity), Subject.Turn.LYING)));
    }

    private FormulaTerm slope(Quantity a) {
        return operand(SlopeTerm.of(a));
    }

    private FormulaTerm entry(Quantity vector, int row) {
        return new Operand(latex().operand(vector), Optional.of(Legible.of(trace.scenario().vocabulary().get(row))),
                NumberBlock.entry(vector, trace.value(vector), row));
    }

    /// A quantity as it stands in an expression.
    FormulaTerm operand(Quantity quantity) {
        return new Operand(latex().operand(quantity), Optional.empty(),
                NumberBlock.all(quantity, trace.value(quantity), Subject.Turn.UPRIGHT));
    }

    private SymbolLatex latex() {
        return new SymbolLatex(trace.scenario());
    }

    /// In parentheses, unless it has its own.
    private static List<FormulaTerm> fenced(List<FormulaTerm> terms) {
        return terms.getFirst() instanceof Operand operand && operand.latex().startsWith("(")
                ? terms
                : List.of(new Fenced(terms));
    }

    private static List<FormulaTerm> join(List<FormulaTerm> left, List<FormulaTerm> right) {
        return Stream.concat(left.stream(), right.stream()).toList();
    }

    private static List<FormulaTerm> join(List<FormulaTerm> left, String sign, List<FormulaTerm> right) {
        return join(join(left, List.of(new Sign(sign))), right);
    }
}
