package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unroll.linalg.Matrix;
import unroll.rnn.Activation;
import unroll.rnn.Focus;
import unroll.rnn.Weight;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.text.FigureKey;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.trace.GradientCheck;
import unroll.trace.Quantity;
import unroll.trace.WeightCheck;

/// The gradient check of one weight: what backpropagation gives beside difference quotients of the error itself, entry by
/// entry, and the entry where they differ most.
///
/// @param page where it goes
/// @param weight whose gradient
record CardCheck(CardPage page, Weight weight) {
    private static final Font NAME = Font.sans(11.5);
    private static final double GAP = 14;
    private static final double NAMED = 20;
    private static final int MOST_STACKED = 8;
    private static final double LONGEST_WORD = 9;

    void draw(double room) {
        Optional<GradientCheck> check = shown();
        new CardName(page).title(page.metrics().word(page.frame().say(FigureKey.CARD_CHECK)),
                check.map(this::whose).orElse(""), room);
        Optional<WeightCheck> found = check.flatMap(done -> done.weights().stream()
                .filter(it -> it.weight().equals(weight)).findFirst());
        if (found.isEmpty()) {
            page.space(6);
            boolean none = check.isPresent()
                    || !page.frame().moment().trace().scenario().parameters().present().contains(weight);
            page.paragraph(page.frame().say(none ? FigureKey.CARD_CHECK_NONE : FigureKey.CHECK_RUNNING), List.of(),
                    CardPage.Heading.MUTED);
            return;
        }
        verdict(check.get(), found.get());
        matrices(found.get(), told(check.get(), found.get()));
    }

    /// The gradient that was checked, where it is the one that is told here: not where truncation was set aside.
    private Optional<Quantity> told(GradientCheck check, WeightCheck found) {
        Quantity gradient = gradient(check);
        return page.frame().moment().value(gradient).filter(found.analytic()::equals).map(_ -> gradient);
    }

    /// The check of what is complete here; elsewhere in the lesson the one last done.
    private Optional<GradientCheck> shown() {
        Optional<Focus> complete = page.frame().moment().complete();
        return page.frame().check().filter(done -> complete.isEmpty() || complete.get().equals(done.of()));
    }

    private String whose(GradientCheck check) {
        Quantity gradient = gradient(check);
        return "$" + page.entries(0).latex().name(gradient) + "$";
    }

    private Quantity gradient(GradientCheck check) {
        return switch (check.of()) {
            case Focus.One(int e) -> new Quantity.Gradient(e, weight);
            case Focus.All(),Focus.Joined() -> new Quantity.TotalGradient(weight);
        };
    }

    private void verdict(GradientCheck check, WeightCheck found) {
        String worst = page.frame().number(found.worst());
        if (check.verdict() == GradientCheck.Verdict.ONE_CLASS) {
            page.remark(page.frame().say(FigureKey.CARD_CHECK_ONE_CLASS), List.of());
        } else if (!found.isFinite()) {
            page.remark(page.frame().say(FigureKey.CARD_CHECK_NOT_FINITE), List.of());
        } else {
            boolean holds = found.worst() <= GradientCheck.TOLERANCE;
            page.remark(page.frame().say(holds ? FigureKey.CARD_CHECK_HOLDS : FigureKey.CARD_CHECK_FAILS, worst,
                    RichText.PIECE),
                    List.of(page.entries(LONGEST_WORD)
                            .told(new Quantity.Shared(weight), found.row(), found.column())));
        }
        page.space(4);
        check.truncationSetAside().ifPresent(tau -> page.paragraph(
                page.frame().say(FigureKey.CARD_CHECK_UNCUT, tau), List.of(), CardPage.Heading.MUTED));
        if (found.oneSided() + found.undecided() + found.combined() > 0) {
            page.paragraph(
                    String.join(" ",
                            remarks(found, page.frame().moment().trace().scenario().activation()).stream()
                                    .map(page.frame().words()::say).toList()),
                    List.of(),
                    CardPage.Heading.MUTED);
        }
    }

    /// How many entries sit at a kink of the non-linearity, and how many have no quotient of their own, in a sentence each.
    static List<Message> remarks(WeightCheck found, Activation f) {
        List<Message> said = new ArrayList<>();
        if (found.oneSided() > 0) {
            said.add(found.oneSided() == 1
                    ? Message.of(FigureKey.CARD_CHECK_KINK, f.spoken())
                    : Message.of(FigureKey.CARD_CHECK_KINKS, found.oneSided(), f.spoken()));
        }
        if (found.undecided() > 0) {
            said.add(found.undecided() == 1
                    ? Message.of(FigureKey.CARD_CHECK_UNDECIDED_ONE, f.spoken())
                    : Message.of(FigureKey.CARD_CHECK_UNDECIDED, found.undecided(), f.spoken()));
        }
        if (found.combined() > 0) {
            said.add(Message.of(FigureKey.CARD_CHECK_COMBINED, found.combined()));
        }
        return said;
    }

    /// A matrix with its name.
    ///
    /// @param quantity whose numbers it has; absent where it has those of none
    private record Named(MessageKey name, CardMatrix matrix, Optional<Quantity> quantity) {}

    private void matrices(WeightCheck found, Optional<Quantity> told) {
        Frame frame = page.frame();
        double largest = found.analytic().maxAbs();
        Matrix difference = found.analytic().minus(found.numeric());
        CardMatrix.Ringed worst = new CardMatrix.Ringed(found.row(), found.column());
        List<Named> all = List.of(
                new Named(FigureKey.CARD_CHECK_ANALYTIC,
                        new CardMatrix(frame, found.analytic(), largest, frame::number, worst), told),
                new Named(FigureKey.CARD_CHECK_NUMERIC,
                        new CardMatrix(frame, found.numeric(), largest, frame::number, worst), Optional.empty()),
                new Named(FigureKey.CARD_CHECK_DIFFERENCE,
                        new CardMatrix(frame, difference, difference.maxAbs(), frame::number, worst),
                        Optional.empty()));
        double third = (page.width() - 2 * GAP) / 3;
        boolean fitsBeside = all.stream().allMatch(it -> it.matrix().holdsNumbers(third));
        boolean fitsBelow = found.analytic().rows() <= MOST_STACKED
                && all.stream().allMatch(it -> it.matrix().holdsNumbers(page.width()));
        MarkId id = page.next("check");
        page.space(10);
        if (fitsBelow && !fitsBeside) {
            for (int i = 0; i < all.size(); i++) {
                named(id.child(i), all.get(i), page.left(), page.width());
                page.space(NAMED + all.get(i).matrix().height(page.width()) + 8);
            }
        } else {
            double height = 0;
            for (int i = 0; i < all.size(); i++) {
                named(id.child(i), all.get(i), page.left() + i * (third + GAP), third);
                height = Math.max(height, NAMED + all.get(i).matrix().height(third));
            }
            page.space(height + 8);
        }
        if (difference.isFinite()) {
            page.paragraph(frame.say(FigureKey.CARD_CHECK_DIFFERENCE_SCALE, frame.number(difference.maxAbs())),
                    List.of(), CardPage.Heading.MUTED);
        }
    }

    private void named(MarkId id, Named named, double x, double width) {
        page.draft().textLeft(id.child("name"), x, page.y() + 13,
                page.draft().fitted(page.frame().say(named.name()), NAME, width), NAME,
                page.frame().theme().muted());
        String words = page.frame().say(named.name());
        CardMatrix.Meaning meaning = named.quantity().<CardMatrix.Meaning>map(CardMatrix.OfQuantity::new)
                .orElseGet(() -> new CardMatrix.OfNone((i, j) -> words + ", "
                        + QuantityName.cell(new Quantity.Shared(weight), i, j,
                                page.frame().moment().trace().scenario())));
        named.matrix().draw(page.draft(), id.child("matrix"), x, page.y() + NAMED, width, meaning);
    }
}
