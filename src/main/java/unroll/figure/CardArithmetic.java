package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import unroll.rnn.Activation;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.text.FigureKey;
import unroll.trace.Derivation;
import unroll.trace.Quantity;
import unroll.trace.Trace;

/// Spells out how a number is computed: its equation in symbols and in numbers, then the sums in it, term by term. It
/// goes on through what has no picture of its own, U x_t, W s_(t−1), a_t and z_t, and stops at what has one.
///
/// @param page where it goes
record CardArithmetic(CardPage page) {
    private static final int MOST_TERMS = 6;
    private static final double LONGEST_WORD = 5;
    private static final double SPACE = 8;

    /// Spells out a number.
    void draw(Subject.Cell cell) {
        if (cell.quantity() instanceof Quantity.TotalGradient(Weight weight) && !trace().tellsErrors(weight)) {
            page.space(SPACE);
            page.paragraph(page.frame().say(FigureKey.CARD_ERRORS_TOGETHER,
                    trace().scenario().sequence().errors().size()), List.of(), CardPage.Heading.MUTED);
        } else {
            spell(entries().name(cell.quantity(), cell.row(), cell.column()), cell);
        }
    }

    private void spell(MathRow name, Subject.Cell cell) {
        Derivation whole = Derivation.of(trace(), cell.quantity(), cell.row(), cell.column(),
                CardArithmetic::isBetween);
        double value = trace().number(cell.quantity(), cell.row(), cell.column());
        Derivation made = alone(whole);
        switch (made) {
            case Derivation.Given _ -> {
            }
            case Derivation.Again again -> again(again, cell, value);
            case Derivation.Sum sum -> terms(name.meaning(cell), sum, OptionalDouble.of(value), Optional.of(cell));
            case Derivation.Complement _,Derivation.Negative _,Derivation.Share _,Derivation.BinaryCrossEntropy _,Derivation.HalfSquare _,Derivation.Leaf _,Derivation.Product _,Derivation.Difference _,Derivation.Apply _,Derivation.Slope _,Derivation.Softmax _,Derivation.CrossEntropy _,Derivation.Norm _,Derivation.Clip _ ->
                equation(name, made, cell, value);
        }
    }

    /// A sum of one term is that term, a sum of one part the product that the part is.
    private Derivation alone(Derivation derivation) {
        if (!(derivation instanceof Derivation.Sum sum) || sum.terms().size() > 1) {
            return derivation;
        }
        return opened(sum.terms().getFirst());
    }

    private Derivation opened(Derivation term) {
        return term instanceof Derivation.Leaf(Quantity.Part part, int row, int column, double _)
                ? Derivation.of(trace(), part, row, column)
                : term;
    }

    private static boolean isBetween(Quantity quantity) {
        return quantity.is(Variable.Kind.INPUT_TERM) || quantity.is(Variable.Kind.RECURRENT_TERM);
    }

    private void equation(MathRow name, Derivation made, Subject.Cell cell, double value) {
        CardEquation equation = CardEquation.of(entries(), name, made, cell, value);
        page.space(SPACE);
        page.equation(equation.sides(), equation.relations());
        inside(made);
    }

    /// What an equation names without spelling it out.
    private void inside(Derivation made) {
        switch (made) {
            case Derivation.Product(Derivation left, Derivation right) -> {
                inside(left);
                inside(right);
            }
            case Derivation.Difference(Derivation left, Derivation right) -> {
                inside(left);
                inside(right);
            }
            case Derivation.Apply(Activation _, Derivation of) -> inside(of);
            case Derivation.Sum sum when sum.terms().size() > 1 ->
                terms(math().name(sum), sum, OptionalDouble.of(sum.value()),
                        Optional.of(new Subject.Amount("Σ", sum.value())));
            case Derivation.Sum sum -> inside(sum.terms().getFirst());
            case Derivation.Norm norm -> terms(math().latex("\\Sigma"), norm.squares(),
                    OptionalDouble.of(norm.squares().value()),
                    Optional.of(new Subject.Amount("Σ", norm.squares().value())));
            case Derivation.Leaf(Quantity a, int row, int column, double _) when a.is(Variable.Kind.PRE_ACTIVATION) ->
                named(a, row, column);
            case Derivation.Softmax softmax -> {
                if (softmax.logits().stream().allMatch(z -> Double.isFinite(z.value()))) {
                    exponentials(softmax);
                }
                if (softmax.logits().get(softmax.place()) instanceof Derivation.Leaf z) {
                    named(z.quantity(), z.row(), z.column());
                }
            }
            case Derivation.Complement _,Derivation.Negative _,Derivation.Share _,Derivation.BinaryCrossEntropy _,Derivation.HalfSquare _,Derivation.Given _,Derivation.Leaf _,Derivation.Slope _,Derivation.CrossEntropy _,Derivation.Clip _,Derivation.Again _ ->
                {
                }
        }
    }

    private void named(Quantity quantity, int row, int column) {
        spell(entries().name(quantity, row, column), new Subject.Cell(quantity, row, column));
    }

    /// The forward pass again: the number before and after, and the weights that it runs with.
    private void again(Derivation.Again again, Subject.Cell cell, double value) {
        page.space(SPACE);
        page.equation(List.of(entries().name(cell.quantity(), 0, 0),
                math().set(again.before(), DerivationMath.Voice.NUMBERS)
                        .beside(0.3, page.metrics().latex("\\rightarrow"))
                        .beside(0.3, entries().number(cell.quantity(), 0, 0, value))),
                Formula.COLON);
        List<MathRow> weights = again.weights().stream()
                .map(weight -> page.metrics().latex(entries().latex().name(weight))
                        .<MathRow>meaning(new Subject.Whole(weight)))
                .toList();
        String names = weights.stream().map(_ -> RichText.PIECE).collect(Collectors.joining(", "));
        page.paragraph(page.frame().say(FigureKey.CARD_FORWARD_AGAIN, names), weights, CardPage.Heading.PLAIN);
    }

    /// A sum, term below term.
    private void terms(MathRow name, Derivation.Sum sum, OptionalDouble value, Optional<Subject> subject) {
        page.space(SPACE);
        SilentTerms silent = new SilentTerms(page.frame(), sum.terms());
        List<Derivation> counted = silent.others();
        List<CardRow> rows = new ArrayList<>();
        List<OptionalDouble> values = counted.stream().map(term -> OptionalDouble.of(term.value())).toList();
        TermFold fold = TermFold.of(values, MOST_TERMS);
        fold.shown().forEach(i -> rows.add(term(counted.get(i))));
        if (!fold.rest().isEmpty()) {
            double rest = fold.restOf(values);
            rows.add(more(fold.rest().size(), rest));
        }
        rows.addAll(silent.rows());
        rows.add(new CardRow.Total(name, value, subject));
        new CardTable(page, page.next("terms"), rows).draw();
    }

    private CardRow more(int count, double rest) {
        String words = page.frame().say(FigureKey.CARD_MORE_TERMS, count);
        return new CardRow.Note(words, List.of(), OptionalDouble.of(rest),
                Optional.of(new Subject.Amount(words, rest)));
    }

    private CardRow term(Derivation term) {
        return new CardRow.Term(math().set(term, DerivationMath.Voice.SYMBOLS), numbers(term), byHand(term),
                OptionalDouble.of(term.value()), Optional.of(subject(term)));
    }

    /// What the printed numbers of a term give.
    private OptionalDouble byHand(Derivation term) {
        Derivation made = opened(term);
        return made instanceof Derivation.Leaf
                ? OptionalDouble.empty()
                : OptionalDouble.of(new PrintedDerivation(entries()).value(made, DerivationMath.Voice.NUMBERS));
    }

    /// What a term is computed from: of a product its factors, also where the product is a quantity of its own.
    private Optional<MathRow> numbers(Derivation term) {
        Derivation made = opened(term);
        return made instanceof Derivation.Leaf
                ? Optional.empty()
                : Optional.of(math().set(made, DerivationMath.Voice.NUMBERS));
    }

    private Subject subject(Derivation term) {
        return term instanceof Derivation.Leaf leaf
                ? new Subject.Cell(leaf.quantity(), leaf.row(), leaf.column())
                : new Subject.Amount(term.operands().map(leaf -> QuantityName.cell(leaf.quantity(), leaf.row(),
                        leaf.column(), trace().scenario())).collect(Collectors.joining(" · ")), term.value());
    }

    /// The exponentials that a probability is a share of; where they overflow, those of z less the largest z.
    private void exponentials(Derivation.Softmax softmax) {
        boolean ordinary = DerivationMath.exponentialsAreOrdinary(softmax);
        double top = ordinary ? 0 : softmax.logits().stream().mapToDouble(Derivation::value).max().orElse(0);
        List<OptionalDouble> values = softmax.logits().stream()
                .map(z -> OptionalDouble.of(StrictMath.exp(z.value() - top))).toList();
        TermFold fold = TermFold.of(values, MOST_TERMS, OptionalInt.of(softmax.place()));
        List<CardRow> rows = new ArrayList<>();
        for (int i : fold.shown()) {
            Derivation z = softmax.logits().get(i);
            rows.add(new CardRow.Term(less(z, DerivationMath.Voice.SYMBOLS, ordinary ? "" : "-\\max z"),
                    Optional.of(less(z, DerivationMath.Voice.NUMBERS, "")), exponential(z, top), values.get(i),
                    Optional.of(
                            new Subject.Amount("exp", values.get(i).getAsDouble()))));
        }
        if (!fold.rest().isEmpty()) {
            double rest = fold.restOf(values);
            rows.add(more(fold.rest().size(), rest));
        }
        double sum = values.stream().mapToDouble(OptionalDouble::getAsDouble).sum();
        rows.add(new CardRow.Total(page.metrics().latex("\\Sigma\\exp"), OptionalDouble.of(sum),
                Optional.of(new Subject.Amount("Σ exp", sum))));
        page.space(SPACE);
        new CardTable(page, page.next("terms"), rows).draw();
        if (!ordinary) {
            page.remark(page.frame().say(FigureKey.CARD_SHIFTED), List.of());
        }
    }

    /// The exponential of a printed number; absent where the largest is to be taken off first.
    private OptionalDouble exponential(Derivation z, double top) {
        return top == 0
                ? OptionalDouble.of(StrictMath.exp(
                        new PrintedDerivation(entries()).value(z, DerivationMath.Voice.NUMBERS)))
                : OptionalDouble.empty();
    }

    private MathRow less(Derivation z, DerivationMath.Voice voice, String shift) {
        MathRow inside = math().set(z, voice);
        return page.metrics().latex("\\exp").beside(0.04, math().fenced(shift.isEmpty()
                ? inside
                : inside.beside(0.1, page.metrics().latex(shift))));
    }

    private Trace trace() {
        return page.frame().moment().trace();
    }

    private EntryMath entries() {
        return page.entries(LONGEST_WORD);
    }

    private DerivationMath math() {
        return new DerivationMath(entries());
    }
}
