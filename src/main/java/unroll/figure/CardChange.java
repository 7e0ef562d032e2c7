package unroll.figure;

import java.util.List;
import java.util.OptionalDouble;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.text.CompareKey;
import unroll.text.MessageKey;
import unroll.trace.Change;

/// What a number was in the state that is pinned, and by how much it differs, with all digits.
///
/// @param page where it goes
/// @param change of the quantity
/// @param cell which number of it
record CardChange(CardPage page, Change change, Subject.Cell cell) {
    private static final Font WORDS = Font.sans(CardPage.TEXT - 2);
    private static final Font NUMBER = Font.medium(CardPage.TEXT - 2);
    private static final double ROW = 20;
    private static final double GAP = 12;

    void draw() {
        OptionalDouble before = change.before(cell.row(), cell.column());
        if (before.isEmpty() || change.isSame(cell.row(), cell.column())) {
            page.paragraph(page.frame().say(before.isEmpty() ? CompareKey.CARD_NEW : CompareKey.CARD_SAME), List.of(),
                    CardPage.Heading.MUTED);
            return;
        }
        Subject of = new Subject.Change(cell);
        double column = Math.max(width(CompareKey.CARD_BEFORE), width(CompareKey.CARD_DIFFERENCE)) + GAP;
        row(CompareKey.CARD_BEFORE, column, page.frame().numbers().full(before.getAsDouble()), of);
        row(CompareKey.CARD_DIFFERENCE, column, page.frame().numbers()
                .fullChange(change.at(cell.row(), cell.column()).orElseThrow()), of);
    }

    private void row(MessageKey key, double column, String number, Subject subject) {
        MarkId id = page.next("change");
        double baseline = page.draft().middleBaseline(page.y() + ROW / 2, WORDS);
        page.draft().textLeft(id.child("words"), page.left(), baseline, page.frame().say(key), WORDS,
                page.frame().theme().muted());
        page.draft().textLeft(id, page.left() + column, baseline, number, NUMBER, page.frame().theme().ink());
        page.draft().means(id, subject);
        page.space(ROW);
    }

    private double width(MessageKey key) {
        return page.frame().tools().measure().width(page.frame().say(key), WORDS);
    }
}
