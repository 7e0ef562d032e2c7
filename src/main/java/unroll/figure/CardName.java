package unroll.figure;

import java.util.List;
import java.util.Optional;
import unroll.rnn.Weight;
import unroll.scene.Font;
import unroll.text.FigureKey;
import unroll.text.TipKey;
import unroll.rnn.Axis;
import unroll.trace.Quantity;

/// What a card is about, as its title and as a place of the way.
///
/// @param page where it goes
record CardName(CardPage page) {
    private static final double TITLE = 22;
    private static final double LEAST_TITLE = 14;
    private static final double WORDS_GAP = 14;
    /// Room for the button that closes the card.
    static final double CLOSE = 28;

    /// A subject that a card can be drawn of: a number, a quantity, a check; absent for what has no numbers.
    static Optional<Subject> told(Subject subject) {
        return switch (subject) {
            case Subject.Cell cell -> Optional.of(cell);
            case Subject.Whole(Quantity quantity) -> Optional.of(whole(quantity));
            case Subject.Check check -> Optional.of(check);
            case Subject.Amount amount -> Optional.of(amount);
            case Subject.Map(Quantity quantity, Subject.Turn _) -> Optional.of(whole(quantity));
            case Subject.Norm(Quantity quantity) -> Optional.of(whole(quantity));
            case Subject.Arrow(List<Quantity> tells, Optional<Weight> _) ->
                Optional.of(whole(tells.getFirst()));
            case Subject.Line(int _, Optional<Quantity> now) -> now.map(CardName::whole);
            case Subject.Stop(int _, Optional<Quantity> shows) -> shows.map(CardName::whole);
            case Subject.Change(Subject.Numeric of) -> told(of);
            case Subject.About _,Subject.Cut _,Subject.Answer _,Subject.Crumb _,Subject.Overview _ -> Optional.empty();
        };
    }

    /// A quantity of one number is that number.
    private static Subject whole(Quantity quantity) {
        return quantity.rows() == Axis.ONE ? new Subject.Cell(quantity, 0, 0) : new Subject.Whole(quantity);
    }

    /// Its short name.
    MathRow crumb(Subject subject, double longestWord) {
        return told(subject).map(it -> switch (it) {
            case Subject.Cell(Quantity quantity, int row, int column) ->
                page.entries(longestWord).name(quantity, row, column);
            case Subject.Whole(Quantity quantity) ->
                page.metrics().latex(page.entries(longestWord).latex().name(quantity));
            case Subject.Check(Weight _) -> page.metrics().word(page.frame().say(FigureKey.CARD_CHECK));
            case Subject.Amount(String name, double _, Optional<TipKey> _) -> page.metrics().word(name);
            case Subject.About _,Subject.Map _,Subject.Norm _,Subject.Cut _,Subject.Change _,Subject.Arrow _,Subject.Line _,Subject.Answer _,Subject.Crumb _,Subject.Stop _,Subject.Overview _ ->
                MathRow.EMPTY;
        }).orElse(MathRow.EMPTY);
    }

    /// The name, large, and what it is in plain words, beside it where there is room.
    ///
    /// @param words with mathematics between dollars
    /// @param room width, in px
    void title(MathRow name, String words, double room) {
        double size = Math.max(LEAST_TITLE, Math.min(TITLE, room / Math.max(1, name.width())));
        Font font = Font.sans(CardPage.TEXT * 0.86);
        double x = page.left() + name.width() * size + WORDS_GAP;
        double beside = x + page.draft().richWidth(words, font);
        page.space(6);
        double baseline = page.y() + Math.max(0.74, name.above()) * size;
        page.ink().draw(page.next("title"), name, page.left(), baseline, size, page.frame().theme().ink());
        boolean fits = !words.isEmpty() && beside <= page.left() + room;
        if (fits) {
            page.draft().rich(page.next("kind"), x, baseline, words, font, page.frame().theme().muted());
        }
        page.space((Math.max(0.74, name.above()) + Math.max(0.28, name.below())) * size + 2);
        if (!fits && !words.isEmpty()) {
            page.paragraph(words, List.of(), CardPage.Heading.MUTED);
        }
    }

    /// The longest words that names on the title line may have, so that the name is not wider than the room.
    MathRow fitting(Quantity quantity, int row, int column, double room) {
        double longest = 40;
        MathRow name = page.entries(longest).name(quantity, row, column);
        while (name.width() * LEAST_TITLE > room && longest > 3) {
            longest *= 0.7;
            name = page.entries(longest).name(quantity, row, column);
        }
        return name;
    }
}
