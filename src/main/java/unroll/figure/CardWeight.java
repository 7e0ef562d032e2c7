package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import unroll.rnn.Reduction;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.text.FigureKey;
import unroll.text.CellKey;
import unroll.trace.Quantity;

/// Where a weight goes: the numbers that it enters, and ∂E_e/∂w as the sum of what comes back from each of its uses.
///
/// @param page where it goes
/// @param weight which
/// @param row its row
/// @param column its column
record CardWeight(CardPage page, Weight weight, int row, int column) {
    private static final int MOST_PARTS = 8;
    private static final double LONGEST_WORD = 5;

    void draw() {
        page.heading(page.frame().say(FigureKey.CARD_WHERE));
        new CardUses(page, weight).of(row, column);
        parts();
        errors();
    }

    /// ∂E_e/∂w as the sum of its parts, of the error that is traced back; once all are, of the last one, which has most.
    private void parts() {
        boolean isJoined = moment().error() == Quantity.JOINED;
        int e = !isJoined && moment().knows(new Quantity.TotalGradient(weight))
                ? scenario().tracedErrors().getFirst()
                : moment().error();
        List<Quantity> parts = steps(e).stream().<Quantity>map(k -> new Quantity.Part(e, k, weight)).toList();
        List<Quantity> counted = parts.stream().filter(part -> !isSilent(part)).toList();
        Optional<CardRow> silent = counted.size() == parts.size()
                ? Optional.empty()
                : Optional.of(SilentTerms.note(page.frame(), parts.size() - counted.size(), column));
        sum(isJoined ? new Quantity.TotalGradient(weight) : new Quantity.Gradient(e, weight), counted, silent);
        if (!isJoined && weight.isRecurrent() && scenario().lastStepBack(e) > 0) {
            page.paragraph(page.frame().say(FigureKey.CARD_PARTS_CUT, scenario().lastStepBack(e),
                    scenario().truncation().orElseThrow()), List.of(), CardPage.Heading.MUTED);
        }
    }

    /// The steps that add something, the latest first.
    private List<Integer> steps(int e) {
        return weight.isRecurrent()
                ? ErrorWay.steps(scenario(), e)
                : e == Quantity.JOINED ? scenario().sequence().errors().reversed() : List.of(e);
    }

    /// Whether the input that a part is a product with is 0 in this column.
    private boolean isSilent(Quantity part) {
        return weight.role() == Weight.Role.INPUT && part instanceof Quantity.Part(int _, int k, Weight _)
                && moment().trace().value(Quantity.input(k)).get(column) == 0;
    }

    /// ∂E/∂w as the sum over the errors, once it is told.
    private void errors() {
        Quantity total = new Quantity.TotalGradient(weight);
        int errors = scenario().tracedErrors().size();
        if (!moment().knows(total) || errors < 2 || moment().error() == Quantity.JOINED) {
            return;
        }
        if (moment().trace().tellsErrors(weight)) {
            sum(total, scenario().tracedErrors().stream().<Quantity>map(e -> new Quantity.Gradient(e, weight))
                    .toList(), mean(errors));
        } else {
            page.space(10);
            page.paragraph(page.frame().say(FigureKey.CARD_ERRORS_TOGETHER, errors), List.of(),
                    CardPage.Heading.MUTED);
            sum(total, List.of(), Optional.empty());
        }
    }

    /// That the sum of the errors is divided by their number, where E is their mean.
    private Optional<CardRow> mean(int errors) {
        return scenario().network().reduction() == Reduction.MEAN
                ? Optional.of(new CardRow.Note(page.frame().say(CellKey.CARD_MEAN, errors), List.of(),
                        OptionalDouble.empty(), Optional.empty()))
                : Optional.empty();
    }

    private void sum(Quantity whole, List<Quantity> terms, Optional<CardRow> silent) {
        page.space(10);
        List<OptionalDouble> values = terms.stream().map(this::value).toList();
        TermFold fold = TermFold.of(values, MOST_PARTS);
        List<CardRow> rows = new ArrayList<>();
        fold.shown()
                .forEach(i -> rows.add(
                        new CardRow.Term(symbol(terms.get(i)), Optional.empty(), OptionalDouble.empty(), values.get(i),
                                subject(terms.get(i)))));
        if (!fold.rest().isEmpty()) {
            double rest = fold.restOf(values);
            String words = page.frame().say(FigureKey.CARD_MORE_TERMS, fold.rest().size());
            rows.add(new CardRow.Note(words, List.of(), OptionalDouble.of(rest),
                    Optional.of(new Subject.Amount(words, rest))));
        }
        if (fold.waiting() > 0) {
            rows.add(new CardRow.Note(page.frame().say(FigureKey.CARD_MORE_WAITING, fold.waiting()), List.of(),
                    OptionalDouble.empty(), Optional.empty()));
        }
        silent.ifPresent(rows::add);
        MathRow name = page.entries(LONGEST_WORD).name(whole, row, column);
        rows.add(new CardRow.Total(subject(whole).map(name::meaning).orElse(name), value(whole), subject(whole)));
        new CardTable(page, page.next("parts"), rows).draw();
    }

    /// The name of a term; it can be followed where it is told.
    private MathRow symbol(Quantity term) {
        EntryMath entries = page.entries(LONGEST_WORD);
        return moment().knows(term) ? entries.symbol(term, row, column) : entries.told(term, row, column);
    }

    private OptionalDouble value(Quantity quantity) {
        return moment().knows(quantity)
                ? OptionalDouble.of(moment().trace().number(quantity, row, column))
                : OptionalDouble.empty();
    }

    private Optional<Subject> subject(Quantity quantity) {
        return moment().knows(quantity) ? Optional.of(new Subject.Cell(quantity, row, column)) : Optional.empty();
    }

    private Moment moment() {
        return page.frame().moment();
    }

    private Scenario scenario() {
        return moment().trace().scenario();
    }
}
