package unroll.figure;

import java.util.List;
import java.util.Optional;
import unroll.rnn.Activation;
import unroll.rnn.SlopeForm;
import unroll.trace.Derivation;
import unroll.trace.Expression;
import unroll.trace.Quantity;

/// Sets a derivation in symbols, and with its numbers. A sum inside something else is told by its name and its value; it
/// is spelled out on its own.
///
/// @param entries sets the numbers and their names
record DerivationMath(EntryMath entries) {
    private static final double GAP = 0.2;

    /// How a derivation is told.
    enum Voice {
        /// In letters.
        SYMBOLS,
        /// With the numbers in place of the letters.
        NUMBERS,
        /// With numbers, and what can be computed at once computed: slopes, exponentials.
        SOLVED
    }

    /// A derivation as a row.
    MathRow set(Derivation derivation, Voice voice) {
        return switch (derivation) {
            case Derivation.Given(double value) -> amount("", value);
            case Derivation.Leaf leaf -> leaf(leaf, voice);
            case Derivation.Sum sum -> sum(sum, voice);
            case Derivation.Product(Derivation left, Derivation right) -> isOne(right)
                    ? set(left, voice)
                    : isOne(left) ? set(right, voice) : product(left, right, voice);
            case Derivation.Difference(Derivation left, Derivation right) ->
                signed(set(left, voice), "-", factor(right, voice));
            case Derivation.Apply(Activation f, Derivation of) -> f == Activation.IDENTITY
                    ? set(of, voice)
                    : entries.function(f).beside(0.04, fenced(set(of, voice)));
            case Derivation.Slope slope -> voice == Voice.SOLVED
                    ? amount("f′", slope.value())
                    : slope(slope, voice);
            case Derivation.Complement(Derivation of) -> signed(latex("1"), "-", factor(of, voice));
            case Derivation.Negative(Derivation of) -> latex("-").beside(0, factor(of, voice));
            case Derivation.Share(Derivation of, int count) ->
                fenced(set(of, voice)).beside(GAP, latex("/")).beside(GAP, latex(Integer.toString(count)));
            case Derivation.BinaryCrossEntropy loss -> voice == Voice.SYMBOLS
                    ? binaryCrossEntropy(name(loss.predictions()), name(loss.targets()))
                    : amount("E", loss.value());
            case Derivation.HalfSquare loss -> voice == Voice.SYMBOLS
                    ? latex("\\tfrac{1}{2}\\|" + name(loss.predictions()) + "-" + name(loss.targets()) + "\\|^{2}")
                    : amount("E", loss.value());
            case Derivation.Softmax softmax -> softmax(softmax, voice);
            case Derivation.CrossEntropy loss -> latex("{-}\\log").beside(GAP, leaf(loss.prediction(), voice));
            case Derivation.Norm norm -> voice == Voice.SYMBOLS
                    ? latex("\\sqrt{\\Sigma}")
                    : amount("Σ", norm.squares().value()).beside(0, latex("{}^{1/2}"));
            case Derivation.Clip(Derivation.Leaf length, Derivation.Leaf norm) -> latex("\\min").beside(0.04,
                    fenced(latex("1,").beside(GAP, leaf(length, voice)).beside(GAP, latex("/")).beside(GAP,
                            leaf(norm, voice))));
            case Derivation.Again again -> leaf(again.before(), voice);
        };
    }

    private MathRow binaryCrossEntropy(String prediction, String target) {
        return latex("{-}\\Sigma\\,(" + target + "\\log " + prediction + "+(1-" + target + ")\\log(1-" + prediction + "))");
    }

    /// The name of the quantity whose entries they are.
    private String name(List<Derivation.Leaf> entriesOf) {
        return entries.latex().name(entriesOf.getFirst().quantity());
    }

    /// Whether computing at once what can be shows something new.
    static boolean isSolvable(Derivation derivation) {
        return switch (derivation) {
            case Derivation.Product(Derivation left, Derivation right) -> isSlope(left) || isSlope(right);
            case Derivation.Softmax softmax -> exponentialsAreOrdinary(softmax);
            case Derivation.Given _,Derivation.Leaf _,Derivation.Sum _,Derivation.Difference _,Derivation.Apply _,Derivation.Complement _,Derivation.Negative _,Derivation.Share _,Derivation.BinaryCrossEntropy _,Derivation.HalfSquare _,Derivation.Slope _,Derivation.CrossEntropy _,Derivation.Norm _,Derivation.Clip _,Derivation.Again _ ->
                false;
        };
    }

    /// Whether no exponential overflows, or vanishes beside the others.
    static boolean exponentialsAreOrdinary(Derivation.Softmax softmax) {
        return softmax.logits().stream().allMatch(z -> Math.abs(z.value()) < 100);
    }

    /// The sum of the exponentials.
    static double exponentials(Derivation.Softmax softmax) {
        return softmax.logits().stream().mapToDouble(z -> StrictMath.exp(z.value())).sum();
    }

    private static boolean isSlope(Derivation derivation) {
        return derivation instanceof Derivation.Slope slope && slope.f() != Activation.IDENTITY;
    }

    /// The slope of a network without non-linearity is not written.
    static boolean isOne(Derivation derivation) {
        return derivation instanceof Derivation.Slope slope && slope.f() == Activation.IDENTITY;
    }

    private MathRow leaf(Derivation.Leaf leaf, Voice voice) {
        return voice == Voice.SYMBOLS
                ? entries.symbol(leaf.quantity(), leaf.row(), leaf.column())
                : entries.number(leaf.quantity(), leaf.row(), leaf.column(), leaf.value());
    }

    private MathRow product(Derivation left, Derivation right, Voice voice) {
        MathRow first = isLoose(left, voice) ? fenced(set(left, voice)) : set(left, voice);
        return first.beside(GAP, latex("\\cdot")).beside(GAP, factor(right, voice));
    }

    /// As a factor: in parentheses where it is a difference, or a negative number behind a sign.
    private MathRow factor(Derivation derivation, Voice voice) {
        MathRow set = set(derivation, voice);
        return isLoose(derivation, voice) || voice != Voice.SYMBOLS && beginsNegative(derivation) ? fenced(set) : set;
    }

    /// Whether a product would take only its last term.
    private static boolean isLoose(Derivation derivation, Voice voice) {
        return derivation instanceof Derivation.Difference || derivation instanceof Derivation.Complement || derivation instanceof Derivation.Slope slope
                && slope.f().slope() instanceof SlopeForm.OneLessSquare && voice != Voice.SOLVED;
    }

    private static boolean beginsNegative(Derivation derivation) {
        return derivation instanceof Derivation.Product(Derivation left, Derivation _)
                ? beginsNegative(left)
                : derivation.value() < 0;
    }

    private MathRow sum(Derivation.Sum sum, Voice voice) {
        if (sum.terms().size() == 1) {
            return set(sum.terms().getFirst(), voice);
        }
        return voice == Voice.SYMBOLS ? name(sum) : amount("Σ", sum.value());
    }

    /// What a sum of products is one number of: `(Wᵀ δ_2)[0]`.
    MathRow name(Derivation.Sum sum) {
        return name(sum.of()).map(latex -> latex("(" + latex + ")").beside(0.04,
                latex("[" + sum.row() + "]"))).orElseGet(() -> latex("\\Sigma"));
    }

    private Optional<String> name(Expression expression) {
        return switch (expression) {
            case Expression.Ref(Quantity quantity) -> Optional.of(entries.latex().operand(quantity));
            case Expression.Transpose(Expression of) -> name(of).map(inner -> inner + "^{\\top}");
            case Expression.Product(Expression left, Expression right) ->
                name(left).flatMap(l -> name(right).map(r -> l + "\\," + r));
            case Expression.Given _,Expression.Sum _,Expression.Difference _,Expression.Hadamard _,Expression.Outer _,Expression.RowScale _,Expression.Scale _,Expression.Apply _,Expression.Complement _,Expression.Negative _,Expression.Share _,Expression.BinaryCrossEntropy _,Expression.HalfSquare _,Expression.Derivative _,Expression.Softmax _,Expression.CrossEntropy _,Expression.Norm _,Expression.Clip _,Expression.ForwardAgain _ ->
                Optional.empty();
        };
    }

    private MathRow slope(Derivation.Slope slope, Voice voice) {
        MathRow of = leaf(slope.written(), voice);
        MathRow closed = voice != Voice.SYMBOLS && slope.written().value() < 0 ? fenced(of) : of;
        return switch (slope.f().slope()) {
            case SlopeForm.OneLessSquare() -> latex("1-").beside(GAP, closed.beside(0, latex("{}^{2}")));
            case SlopeForm.OfSigmoid() ->
                closed.beside(GAP, latex("\\cdot")).beside(GAP, fenced(latex("1-").beside(GAP, closed)));
            case SlopeForm.Bend(double below) when below == 0 -> where(of, ">0]");
            case SlopeForm.Bend(double below) -> {
                MathRow under = amount("f′", below).beside(GAP, latex("\\cdot")).beside(GAP, where(of, "\\leq 0]"));
                // two terms have no room on a card, and one of them is 0
                yield voice == Voice.SYMBOLS
                        ? latex("f'").beside(0, fenced(of))
                        : slope.written().value() > 0 ? where(of, ">0]") : under;
            }
            case SlopeForm.One() -> latex("1");
        };
    }

    /// 1 where a number is so, else 0.
    private MathRow where(MathRow of, String is) {
        return latex("\\mathbf{1}[").beside(0.04, of).beside(0.1, latex(is));
    }

    private MathRow softmax(Derivation.Softmax softmax, Voice voice) {
        if (voice == Voice.SOLVED) {
            return amount("exp", StrictMath.exp(softmax.logits().get(softmax.place()).value()))
                    .beside(GAP, latex("/")).beside(GAP, amount("Σ exp", exponentials(softmax)));
        }
        MathRow above = exponential(softmax.logits().get(softmax.place()), voice);
        return above.beside(GAP, latex("/")).beside(GAP,
                voice == Voice.SYMBOLS
                        ? latex("\\sum_{i}\\exp(" + letter(softmax.logits().getFirst()) + "[i])")
                        : latex("\\Sigma\\exp"));
    }

    private String letter(Derivation z) {
        return z instanceof Derivation.Leaf leaf ? entries.latex().name(leaf.quantity()) : "z";
    }

    /// exp of a number.
    private MathRow exponential(Derivation z, Voice voice) {
        return latex("\\exp").beside(0.04, fenced(set(z, voice)));
    }

    private MathRow signed(MathRow left, String sign, MathRow right) {
        return left.beside(GAP, latex(sign)).beside(GAP, right);
    }

    MathRow fenced(MathRow inside) {
        return latex("(").beside(0.02, inside).beside(0.02, latex(")"));
    }

    /// A number that is no quantity's.
    MathRow amount(String name, double value) {
        return entries.metrics().word(entries.frame().numbers().told(value)).meaning(new Subject.Amount(name, value));
    }

    MathRow latex(String latex) {
        return entries.metrics().latex(latex);
    }
}
