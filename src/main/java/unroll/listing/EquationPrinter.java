package unroll.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import unroll.rnn.Activation;
import unroll.rnn.SlopeForm;
import unroll.rnn.Variable;
import unroll.trace.Equations;
import unroll.trace.Expression;
import unroll.trace.Quantity;

/// Prints equations: of one step, which stands for every turn of a loop.
///
/// @param names the names of quantities
/// @param functions how functions are called
/// @param equations where what is written out comes from
/// @param loop what counts the step
/// @param base the step that the loop's variable stands for
/// @param known right-hand sides of quantities that have a name in the program and none in the equations
record EquationPrinter(ProgramNames names, Functions functions, Equations equations, Loop loop, int base,
        Map<Expression, Quantity> known) {

    EquationPrinter {
        known = Map.copyOf(known);
    }

    /// How tightly an expression holds together, the loosest first.
    private enum Bond {
        SUM, PRODUCT, ATOM
    }

    private record Piece(Code code, Bond bond) {
        private Code within(Bond least) {
            return bond.compareTo(least) >= 0 ? code : code.inParentheses();
        }
    }

    /// The equation of a quantity; the line that sets it has its name already.
    Code of(Quantity quantity) {
        return print(equations.of(quantity));
    }

    /// An expression.
    Code print(Expression expression) {
        return piece(expression).code();
    }

    /// An expression that something is asked of.
    Code whole(Expression expression) {
        return piece(expression).within(Bond.ATOM);
    }

    /// An expression that is divided.
    Code divided(Expression expression, String by) {
        return piece(expression).within(Bond.PRODUCT).plus(" / " + by);
    }

    Index index(int step) {
        return new Index(loop, step - base);
    }

    private Piece piece(Expression expression) {
        return switch (expression) {
            case Expression.Ref(Quantity quantity) -> reference(quantity);
            case Expression other when known.containsKey(other) -> reference(known.get(other));
            case Expression.Product(Expression left, Expression right) -> product(left, " @ ", right);
            case Expression.Transpose(Expression of) -> transposed(of);
            case Expression.Sum(List<Expression> terms) -> sum(terms);
            case Expression.Difference(Expression left, Expression right) ->
                new Piece(print(left).plus(" - ").plus(piece(right).within(Bond.PRODUCT)), Bond.SUM);
            case Expression.Hadamard(Expression left, Expression.Derivative(Activation f, Quantity _, Quantity _)) when f == Activation.IDENTITY ->
                piece(left);
            case Expression.Hadamard(Expression left, Expression right) -> product(left, " * ", right);
            case Expression.Outer(Expression left, Expression right) ->
                atom(Code.of("outer(").plus(print(left)).plus(", ").plus(print(right)).plus(")"));
            case Expression.Apply(Activation f, Expression of) when f == Activation.IDENTITY -> piece(of);
            case Expression.Apply(Activation f, Expression of) -> applied(f, of);
            case Expression.Derivative derivative -> atom(slope(derivative));
            case Expression.Complement(Expression of) ->
                new Piece(Code.of("1 - ").plus(piece(of).within(Bond.PRODUCT)), Bond.SUM);
            case Expression.Negative(Expression of) ->
                new Piece(Code.of("-").plus(piece(of).within(Bond.PRODUCT)), Bond.SUM);
            case Expression.Share(Expression of, int _) -> new Piece(divided(of, "len(E)"), Bond.PRODUCT);
            case Expression.Softmax(Expression of) -> atom(functions.softmax(print(of)));
            case Expression.CrossEntropy(Quantity z, Quantity prediction, int _) ->
                new Piece(functions.crossEntropy(code(z), target(prediction)), functions.isNumPy()
                        ? Bond.ATOM
                        : Bond.SUM);
            case Expression.BinaryCrossEntropy(Quantity z, Quantity _, Quantity target) ->
                atom(functions.binaryCrossEntropy(code(z), code(target)));
            case Expression.HalfSquare(Quantity prediction, Quantity target) -> new Piece(
                    Code.of("((").plus(code(prediction)).plus(" - ").plus(code(target)).plus(")**2).sum() / 2"),
                    Bond.PRODUCT);
            case Expression.Given _,Expression.RowScale _,Expression.Scale _,Expression.Norm _,Expression.Clip _,Expression.ForwardAgain _ ->
                throw new IllegalStateException("not in a listing: " + expression);
        };
    }

    private static Piece atom(Code code) {
        return new Piece(code, Bond.ATOM);
    }

    private Piece product(Expression left, String sign, Expression right) {
        return new Piece(piece(left).within(Bond.PRODUCT).plus(sign).plus(piece(right).within(Bond.ATOM)),
                Bond.PRODUCT);
    }

    private Piece transposed(Expression of) {
        Quantity.Shared weight = (Quantity.Shared) ((Expression.Ref) of).quantity();
        return atom(Code.of(names.weight(weight.weight()) + ".T", new Naming.Fixed(weight)));
    }

    /// What is subtracted comes last; of products with one left factor the sum of the others is taken first.
    private Piece sum(List<Expression> terms) {
        if (terms.size() == 1) {
            return piece(terms.getFirst());
        }
        List<Expression> added = terms.stream().filter(it -> !(it instanceof Expression.Negative)).toList();
        List<Expression> subtracted = terms.stream().filter(Expression.Negative.class::isInstance)
                .map(it -> ((Expression.Negative) it).of()).toList();
        List<Expression> factors = Stream.concat(added.stream(), subtracted.stream()).map(EquationPrinter::left)
                .distinct()
                .toList();
        if (!added.isEmpty() && !subtracted.isEmpty() && factors.size() == 1
                && !factors.contains(new Expression.Given())) {
            Code others = signed(added.stream().map(EquationPrinter::right).toList(),
                    subtracted.stream().map(EquationPrinter::right).toList());
            return new Piece(piece(factors.getFirst()).within(Bond.PRODUCT).plus(" * ").plus(others.inParentheses()),
                    Bond.PRODUCT);
        }
        return new Piece(signed(added, subtracted), Bond.SUM);
    }

    private Code signed(List<Expression> added, List<Expression> subtracted) {
        Code made = Code.join(" + ", added.stream().map(this::print).toList());
        for (Expression term : subtracted) {
            made = made.plus(added.isEmpty() ? "-" : " - ").plus(piece(term).within(Bond.PRODUCT));
        }
        return made;
    }

    private static Expression left(Expression term) {
        return term instanceof Expression.Hadamard(Expression left, Expression _) ? left : new Expression.Given();
    }

    private static Expression right(Expression term) {
        return ((Expression.Hadamard) term).right();
    }

    private Piece applied(Activation f, Expression of) {
        boolean isCall = f != Activation.SIGMOID || functions.hasSigmoid();
        return new Piece(functions.applied(f, print(of)), isCall ? Bond.ATOM : Bond.PRODUCT);
    }

    /// Written with s = f(a).
    private Code slope(Expression.Derivative derivative) {
        Code s = code(derivative.s());
        Code made = switch (derivative.f().slope()) {
            case SlopeForm.OneLessSquare() -> Code.of("(1 - ").plus(s).plus("**2)");
            case SlopeForm.Bend(double below) when below == 0 -> Code.of("(").plus(s).plus(" > 0)");
            case SlopeForm.Bend(double below) -> Code.of(below + "**(").plus(s).plus("<=0)");
            case SlopeForm.OfSigmoid() -> names.network().cell().isGated()
                    ? s.plus(" * (1 - ").plus(s).plus(")")
                    : s.plus("*(1-").plus(s).plus(")");
            case SlopeForm.One() -> throw new IllegalStateException("1");
        };
        Quantity.Value of = (Quantity.Value) derivative.a();
        return made.named(new Naming.Slope(of.variable(), index(of.t())));
    }

    private Code code(Quantity quantity) {
        return reference(quantity).code();
    }

    /// y of the step of ŷ.
    private Code target(Quantity prediction) {
        return names.value(Variable.TARGET, errorAt(((Quantity.Value) prediction).t()));
    }

    private Piece reference(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Shared(var weight) -> atom(names.weightCode(weight));
            case Quantity.Value(Variable variable, int t) -> value(variable, t);
            case Quantity.Adjoint(Variable variable, int _, int k) ->
                atom(Code.of(names.adjoint(variable), new Naming.Adjoint(variable, index(k))));
            default -> throw new IllegalStateException("not in a listing: " + quantity);
        };
    }

    private Piece value(Variable variable, int t) {
        if (!names.isWrittenOut(variable)) {
            return atom(names.value(variable, variable.equals(Variable.TARGET) ? errorAt(t) : index(t)));
        }
        Piece made = piece(equations.of(new Quantity.Value(variable, t)));
        return names.keeping() == ProgramNames.Keeping.NONE
                ? made
                : new Piece(made.code().named(new Naming.Value(variable, index(t))), made.bond());
    }

    /// Where one error is traced back by going its way again, y is that of the error.
    private Index errorAt(int t) {
        return names.keeping() == ProgramNames.Keeping.NONE ? new Index(Loop.E, 0) : index(t);
    }

    /// The variables that are written out in code.
    List<Naming> writtenOut(Code code) {
        List<Naming> found = new ArrayList<>();
        for (ListingToken token : code.tokens()) {
            if (token.naming() instanceof Naming.Value(Variable variable, Index _) && names.isWrittenOut(variable)) {
                found.add(token.naming());
            }
        }
        return found;
    }
}
