package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import unroll.rnn.Weight;
import unroll.rnn.WeightUse;
import unroll.text.FigureKey;
import unroll.rnn.Axis;
import unroll.trace.Quantity;

/// The uses of a weight: the numbers that it enters, one a time step, of many steps those around the one that the lesson
/// is at.
///
/// @param page where they go
/// @param weight which
record CardUses(CardPage page, Weight weight) {
    private static final int MOST_CHIPS = 8;
    private static final int CHIPS_AROUND = 6;
    private static final double LONGEST_WORD = 5;

    /// The uses of one of its numbers.
    void of(int row, int column) {
        List<Integer> all = everyStep();
        List<Integer> steps = all.stream().filter(t -> weight.role() != Weight.Role.INPUT
                || moment().trace().value(Quantity.input(t)).get(column) != 0).toList();
        if (steps.size() == all.size()) {
            everywhere();
        } else {
            MathRow input = page.metrics().latex("x_{t}").beside(0.04,
                    page.entries(LONGEST_WORD).bracket(Axis.INPUT, column, Axis.ONE, 0));
            page.paragraph(steps.isEmpty()
                    ? page.frame().say(FigureKey.CARD_USED_NEVER, RichText.PIECE)
                    : page.frame().say(all.size() - steps.size() == 1
                            ? FigureKey.CARD_USED_BUT_ONCE
                            : FigureKey.CARD_USED_WHERE, steps.size(), all.size(), RichText.PIECE),
                    List.of(input), CardPage.Heading.PLAIN);
        }
        chips(steps, t -> page.entries(LONGEST_WORD).name(entered(t), row, 0),
                t -> new Subject.Cell(entered(t), row, 0));
    }

    /// The uses of the whole.
    void ofAll() {
        everywhere();
        chips(everyStep(), t -> page.metrics().latex(page.entries(0).latex().name(entered(t))),
                t -> new Subject.Whole(entered(t)));
    }

    private List<Integer> everyStep() {
        return IntStream.range(0, moment().trace().scenario().steps()).boxed().toList();
    }

    private void everywhere() {
        int steps = moment().trace().scenario().steps();
        page.paragraph(steps == 1
                ? page.frame().say(FigureKey.CARD_USED_ONCE)
                : page.frame().say(FigureKey.CARD_USED, steps), List.of(), CardPage.Heading.PLAIN);
    }

    private void chips(List<Integer> steps, IntFunction<MathRow> name, IntFunction<Subject> subject) {
        if (steps.isEmpty()) {
            return;
        }
        int most = steps.size() <= MOST_CHIPS ? MOST_CHIPS : CHIPS_AROUND;
        int from = Math.clamp(now(steps) - most / 2, 0, Math.max(0, steps.size() - most));
        int to = Math.min(steps.size(), from + most);
        CardChips.Chip dots = new CardChips.Chip(MathRow.EMPTY, Optional.empty(), CardChips.Border.NONE);
        List<CardChips.Chip> chips = new ArrayList<>();
        if (from > 0) {
            chips.add(dots);
        }
        for (int t : steps.subList(from, to)) {
            boolean known = moment().knows(entered(t));
            chips.add(new CardChips.Chip(name.apply(t), known ? Optional.of(subject.apply(t)) : Optional.empty(),
                    known ? CardChips.Border.FULL : CardChips.Border.DASHED));
        }
        if (to < steps.size()) {
            chips.add(dots);
        }
        new CardChips(page).draw(chips);
    }

    private Quantity entered(int t) {
        return new Quantity.Value(WeightUse.of(moment().trace().scenario().network().cell(), weight).sum(), t);
    }

    /// Where among the uses the lesson is.
    private int now(List<Integer> steps) {
        OptionalInt t = moment().step().map(step -> step.t()).orElse(OptionalInt.empty());
        int at = t.orElse(moment().position() == 0 ? 0 : moment().trace().scenario().steps() - 1);
        return (int) steps.stream().filter(step -> step < at).count();
    }

    private Moment moment() {
        return page.frame().moment();
    }
}
