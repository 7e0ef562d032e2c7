package unroll.figure;

import java.util.List;
import java.util.Optional;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Stroke;
import unroll.text.FigureKey;
import unroll.text.TipKey;
import unroll.trace.Quantity;

/// The card that explains one thing: its name, its value with all digits, its arithmetic spelled out, what is worth a
/// remark, and of a weight where it goes. As high as that needs.
public final class CardFigure {
    private static final double RADIUS = 10;
    private static final Font LARGE = Font.medium(26);
    private static final Font DIGITS = Font.sans(12.5);

    private CardFigure() {
    }

    /// Draws a card. The top right is left free for the button that closes it.
    ///
    /// @param width in px
    public static Picture draw(Frame frame, Card card, double width) {
        Draft inside = new Draft(frame.tools());
        CardPage page = new CardPage(frame, inside, width, CardName.told(card.current()).orElse(card.current()));
        double room = page.width() - CardName.CLOSE + 6;
        if (card.way().size() > 1) {
            new CardCrumbs(page, card, room).draw();
        }
        CardName.told(card.current()).ifPresent(subject -> body(page, subject, room));
        page.space(CardPage.PADDING);
        Draft draft = new Draft(frame.tools());
        draft.rect(new MarkId("card"), new Box(0.5, 0.5, width - 1, page.y() - 1), RADIUS, frame.theme().window(),
                Stroke.solid(frame.theme().line(), 1));
        draft.group(new MarkId("inside"), 0, 0, Optional.empty(), inside);
        return draft.picture(new Size(width, page.y()), Paint.NONE);
    }

    private static void body(CardPage page, Subject subject, double room) {
        switch (subject) {
            case Subject.Cell cell -> number(page, cell, room);
            case Subject.Whole(Quantity quantity) -> new CardWhole(page, quantity).draw(room);
            case Subject.Check(Weight weight) -> new CardCheck(page, weight).draw(room);
            case Subject.Amount(String name, double value, Optional<TipKey> _) -> {
                page.paragraph(name, List.of(), CardPage.Heading.MUTED);
                value(page, page.frame().number(value), value, subject);
            }
            case Subject.About _,Subject.Map _,Subject.Norm _,Subject.Cut _,Subject.Change _,Subject.Arrow _,Subject.Line _,Subject.Answer _,Subject.Crumb _,Subject.Stop _,Subject.Overview _ ->
                throw new IllegalArgumentException("a card tells numbers, quantities and checks");
        }
    }

    private static void number(CardPage page, Subject.Cell cell, double room) {
        Frame frame = page.frame();
        Quantity quantity = cell.quantity();
        CardName name = new CardName(page);
        name.title(name.fitting(quantity, cell.row(), cell.column(), room), frame.words().say(QuantityKind.of(quantity,
                cell.row(), cell.column(), frame.moment().trace().scenario())), room);
        if (!frame.moment().knows(quantity)) {
            page.paragraph(frame.say(FigureKey.NOT_YET), List.of(), CardPage.Heading.MUTED);
            return;
        }
        double value = frame.moment().trace().number(quantity, cell.row(), cell.column());
        value(page, page.entries(0).text(quantity, value), value, cell);
        frame.change(quantity).ifPresent(change -> new CardChange(page, change, cell).draw());
        new CardArithmetic(page).draw(cell);
        new CardRemarks(page).draw(cell);
        if (quantity instanceof Quantity.Shared(Weight weight)) {
            new CardWeight(page, weight, cell.row(), cell.column()).draw();
        }
    }

    /// Whether the rounded number is the number.
    private static boolean tells(String rounded, double value) {
        String plain = rounded.replace(',', '.').replace('−', '-');
        return !Double.isFinite(value) || Double.parseDouble(plain) == value;
    }

    /// The value, large as on the screen, and beside it with all its digits.
    private static void value(CardPage page, String rounded, double value, Subject subject) {
        Frame frame = page.frame();
        MarkId id = page.next("value");
        page.space(8);
        double baseline = page.y() + 20;
        page.draft().textLeft(id.child("n"), page.left(), baseline, rounded, LARGE, frame.theme().ink());
        page.draft().means(id.child("n"), subject);
        String full = frame.numbers().full(value);
        if (!tells(rounded, value)) {
            page.draft().textLeft(id.child("digits"), page.left() + frame.tools().measure().width(rounded, LARGE) + 14,
                    baseline, full, DIGITS, frame.theme().muted());
        }
        page.space(30);
    }
}
