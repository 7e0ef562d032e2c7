package unroll.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Stroke;
import unroll.text.FigureKey;
import unroll.text.GroupFormat;
import unroll.text.TipKey;

/// Draws the terms of a sum below each other: what each is, its numbers, a bar to the side of its sign, its value; below a
/// line what they come to. What is not told yet is blank and dashed: blank is not zero.
///
/// @param page where it goes
/// @param id its name
/// @param rows the terms, the total last
record CardTable(CardPage page, MarkId id, List<CardRow> rows) {
    private static final String ABOUT = "≈ ";
    private static final double SIZE = 14;
    private static final double ROW = 23;
    private static final double SECOND = 18;
    private static final double GAP = 14;
    private static final double LEAST_BAR = 46;
    private static final double MOST_BAR = 130;
    private static final double BAR_HEIGHT = 8;
    private static final Font VALUE = Font.sans(12.5);
    private static final Font SUM = Font.medium(13);

    /// Where the columns are, in px from the left of the table.
    ///
    /// @param symbols width of the first column
    /// @param numbers x of the second; where there is no room beside the first, it stands below it
    /// @param bar x of the bars
    /// @param barWidth 0 where there is no room
    private record Columns(double symbols, double numbers, boolean below, double bar, double barWidth) {}

    void draw() {
        Columns columns = columns();
        double largest = rows.stream().map(CardRow::value).flatMapToDouble(OptionalDouble::stream).map(Math::abs)
                .filter(Double::isFinite).max().orElse(0);
        for (int i = 0; i < rows.size(); i++) {
            MarkId row = id.child(i);
            switch (rows.get(i)) {
                case CardRow.Term term -> term(row, term, columns, largest);
                case CardRow.Note note -> note(row, note, columns, largest);
                case CardRow.Total total -> total(row, total, columns, largest);
            }
        }
    }

    private Columns columns() {
        double symbols = 0;
        double numbers = 0;
        double notes = 0;
        for (CardRow row : rows) {
            switch (row) {
                case CardRow.Term term -> {
                    symbols = Math.max(symbols, term.symbols().width() * SIZE);
                    numbers = Math.max(numbers, term.numbers().map(set -> set.width() * SIZE).orElse(0.0));
                }
                case CardRow.Total total -> notes = Math.max(notes, total.symbols().width() * SIZE);
                case CardRow.Note _ -> {
                }
            }
        }
        double values = rows.stream().map(CardRow::value).flatMapToDouble(OptionalDouble::stream)
                .map(value -> width(ABOUT + format().spelled(value))).max().orElse(30);
        double room = page.width() - values - GAP;
        boolean below = numbers > 0 && symbols + GAP + numbers > room;
        double taken = Math.max(below || numbers == 0
                ? Math.max(symbols, numbers)
                : symbols + GAP + numbers, Math.min(notes, room));
        double bar = room - taken - GAP;
        double barWidth = bar < LEAST_BAR ? 0 : Math.min(MOST_BAR, bar);
        return new Columns(symbols, below ? 10 : symbols + GAP, below, room - barWidth, barWidth);
    }

    /// Whether a number follows from what is printed: a term from its numbers, the total from the terms above it.
    private boolean isPrinted(CardRow told) {
        PrintedNumber printed = PrintedNumber.of(format().spelled(told.value().orElseThrow()));
        return switch (told) {
            case CardRow.Term term -> term.byHand().isEmpty() || printed.isOf(term.byHand().getAsDouble());
            case CardRow.Note _ -> true;
            case CardRow.Total _ -> rows.stream().limit(rows.size() - 1L)
                    .anyMatch(row -> row.value().isEmpty() && !(row instanceof CardRow.Note))
                    || printed.isOf(rows.stream().limit(rows.size() - 1L).map(CardRow::value)
                            .flatMapToDouble(OptionalDouble::stream)
                            .map(value -> PrintedNumber.of(format().spelled(value)).value()).sum());
        };
    }

    /// How all numbers of the column are written, so that they can be added by hand.
    private GroupFormat format() {
        return page.frame().numbers().group(
                rows.stream().map(CardRow::value).flatMapToDouble(OptionalDouble::stream).toArray());
    }

    private double width(String number) {
        return page.frame().tools().measure().width(number, SUM);
    }

    private void term(MarkId row, CardRow.Term term, Columns columns, double largest) {
        double top = page.y();
        double baseline = top + 16;
        page.ink().draw(row.child("symbols"), term.symbols(), page.left(), baseline, SIZE, ink());
        if (term.numbers().isPresent()) {
            page.ink().draw(row.child("numbers"), term.numbers().get(), page.left() + columns.numbers(),
                    columns.below() ? baseline + SECOND : baseline, SIZE, page.frame().theme().muted());
        }
        value(row, term, columns, largest, top + ROW / 2, VALUE);
        page.space(ROW + (columns.below() && term.numbers().isPresent() ? SECOND : 0));
    }

    private void note(MarkId row, CardRow.Note note, Columns columns, double largest) {
        double top = page.y();
        double room = note.value().isPresent() ? columns.bar() - GAP : page.width();
        List<MathRow> lines = new RichText(page.metrics(), room / SIZE).lines(note.words(), note.pieces());
        for (int i = 0; i < lines.size(); i++) {
            page.ink().draw(row.child("words").child(i), lines.get(i), page.left(), top + 16 + i * SECOND, SIZE,
                    page.frame().theme().muted());
        }
        value(row, note, columns, largest, top + ROW / 2, VALUE);
        page.space(ROW + (lines.size() - 1) * SECOND);
    }

    private void total(MarkId row, CardRow.Total total, Columns columns, double largest) {
        page.space(3);
        double top = page.y();
        page.draft().line(row.child("line"), page.left(), top, page.left() + page.width(), top,
                Stroke.solid(page.frame().theme().line(), 1));
        double room = columns.barWidth() > 0 ? columns.bar() - GAP : columns.bar();
        double size = Math.max(CardPage.LEAST_MATH, Math.min(SIZE, room / total.symbols().width()));
        page.ink().draw(row.child("symbols"), total.symbols(), page.left(), top + 18, size, ink());
        value(row, total, columns, largest, top + 2 + ROW / 2, SUM);
        page.space(ROW + 4);
    }

    private void value(MarkId row, CardRow told, Columns columns, double largest, double middle, Font font) {
        double right = page.left() + page.width();
        if (told.value().isEmpty()) {
            if (!(told instanceof CardRow.Note)) {
                blank(row, columns, middle);
            }
            return;
        }
        double value = told.value().getAsDouble();
        if (columns.barWidth() > 0) {
            bar(row.child("bar"), columns, value, largest, middle, told.subject());
        }
        double baseline = page.draft().middleBaseline(middle, font);
        String number = format().spelled(value);
        page.draft().textRight(row.child("n"), right, baseline, number, font, ink());
        if (!isPrinted(told)) {
            page.draft().textRight(row.child("about"), right - page.frame().tools().measure().width(number, font),
                    baseline, ABOUT, font, ink());
            page.draft().means(row.child("about"), new Subject.About(TipKey.ROUNDED));
        }
        told.subject().ifPresent(subject -> page.draft().means(row.child("n"), subject));
    }

    private void blank(MarkId row, Columns columns, double middle) {
        double right = page.left() + page.width();
        String words = page.frame().say(FigureKey.NOT_YET);
        Font font = Font.sans(11.5);
        double room = page.frame().tools().measure().width(words, font) + 16;
        double left = Math.min(right - room, page.left() + columns.bar());
        page.draft().rect(row.child("blank"), new Box(left, middle - 9, right - left, 18), 4, Paint.NONE,
                Stroke.dashed(page.frame().theme().blank(), 1));
        page.draft().textCenter(row.child("yet"), (left + right) / 2, page.draft().middleBaseline(middle, font), words,
                font, page.frame().theme().muted());
    }

    /// A bar from the middle, to the right for what is positive.
    private void bar(MarkId bar, Columns columns, double value, double largest, double middle,
            Optional<Subject> subject) {
        Theme theme = page.frame().theme();
        double left = page.left() + columns.bar() - GAP / 2;
        double zero = left + columns.barWidth() / 2;
        if (!Double.isFinite(value)) {
            page.draft().rect(bar.child("alarm"), new Box(left, middle - BAR_HEIGHT / 2, columns.barWidth(),
                    BAR_HEIGHT), 2, theme.alarm(), Stroke.NONE);
        } else {
            double length = largest > 0 ? Math.abs(value) / largest * columns.barWidth() / 2 : 0;
            page.draft().rect(bar, new Box(value < 0 ? zero - length : zero, middle - BAR_HEIGHT / 2, length,
                    BAR_HEIGHT), Math.min(2, length / 2), value < 0 ? theme.negative() : theme.positive(),
                    Stroke.NONE);
            subject.ifPresent(it -> page.draft().means(bar, it));
        }
        page.draft().line(bar.child("zero"), zero, middle - ROW / 2 + 2, zero, middle + ROW / 2 - 2,
                Stroke.solid(theme.line(), 1));
    }

    private Paint ink() {
        return page.frame().theme().ink();
    }
}
