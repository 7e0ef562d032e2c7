package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import unroll.scene.Box;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Stroke;
import unroll.text.TipKey;

/// A card in the making: one thing is put below the other. Lives within one method call.
final class CardPage {
    /// Between the border and what is inside, in px.
    static final double PADDING = 16;
    /// Mathematics in lines, in px per em.
    static final double MATH = 15;
    /// Words, in px per em of mathematics beside them.
    static final double TEXT = 14.5;
    /// The least size: words in it are smaller, and can still be read.
    static final double LEAST_MATH = 13.4;
    private static final double LINE_GAP = 6;
    private static final double INDENT = 18;
    private static final double EQUALS_GAP = 0.34;
    private final Frame frame;
    private final Draft draft;
    private final double width;
    private final Subject current;
    private final MathMetrics metrics;
    private double y;
    private int blocks;

    /// @param width of the whole card
    /// @param current what the card is about
    CardPage(Frame frame, Draft draft, double width, Subject current) {
        this.frame = frame;
        this.draft = draft;
        this.width = width;
        this.current = current;
        this.metrics = new MathMetrics(frame.tools());
        this.y = PADDING;
    }

    Frame frame() {
        return frame;
    }

    Draft draft() {
        return draft;
    }

    MathMetrics metrics() {
        return metrics;
    }

    /// The left side of what is inside.
    double left() {
        return PADDING;
    }

    /// The width of what is inside.
    double width() {
        return width - 2 * PADDING;
    }

    /// Where the next thing begins.
    double y() {
        return y;
    }

    /// Leaves room.
    void space(double height) {
        y += height;
    }

    /// A name for the next thing, unique on this card.
    MarkId next(String kind) {
        return new MarkId("card").child(kind).child(blocks++);
    }

    EntryMath entries(double longestWord) {
        return new EntryMath(frame, metrics, longestWord);
    }

    CardInk ink() {
        return new CardInk(metrics, draft, frame.theme(), current);
    }

    /// A line across, with the name of what follows below it.
    void heading(String words) {
        y += 13;
        draft.line(next("rule"), left(), y, left() + width(), y, Stroke.solid(frame.theme().line(), 1));
        y += 9;
        paragraph(words, List.of(), Heading.SECTION);
        y += 2;
    }

    /// How words look.
    enum Heading {
        SECTION, PLAIN, MUTED
    }

    /// Words with mathematics between dollars.
    void paragraph(String words, List<MathRow> pieces, Heading look) {
        double size = TEXT;
        Paint ink = look == Heading.MUTED || look == Heading.SECTION ? frame.theme().muted() : frame.theme().ink();
        MarkId id = next("words");
        List<MathRow> lines = new RichText(metrics, width() / size).lines(words, pieces);
        for (int i = 0; i < lines.size(); i++) {
            line(id.child(i), lines.get(i), left(), size, ink);
        }
    }

    /// Words on a soft ground: what is worth a remark.
    void remark(String words, List<MathRow> pieces) {
        y += 10;
        MarkId id = next("remark");
        double inset = 10;
        List<MathRow> lines = new RichText(metrics, (width() - 2 * inset) / TEXT).lines(words, pieces);
        double height = lines.stream().mapToDouble(row -> lineHeight(row, TEXT)).sum();
        draft.rect(id.child("ground"), new Box(left(), y, width(), height + 8), 6, frame.theme().forwardSoft(),
                Stroke.NONE);
        y += 5;
        for (int i = 0; i < lines.size(); i++) {
            line(id.child(i), lines.get(i), left() + inset, TEXT, frame.theme().ink());
        }
        y += 3;
    }

    /// One row, its line as high as it needs.
    void line(MarkId id, MathRow row, double x, double size, Paint ink) {
        ink().draw(id, row, x, y + above(row) * size + LINE_GAP / 2, size, ink);
        y += lineHeight(row, size);
    }

    private static double above(MathRow row) {
        return Math.max(row.above(), 0.74);
    }

    private static double lineHeight(MathRow row, double size) {
        return (above(row) + Math.max(row.below(), 0.24)) * size + LINE_GAP;
    }

    /// An equation: its sides one behind the other, broken before an equals sign where they do not fit.
    ///
    /// @param relation the sign before the second side, in LaTeX; the others are equal to it
    void equation(List<MathRow> sides, String relation) {
        equation(sides, IntStream.range(1, sides.size()).mapToObj(i -> i == 1 ? relation : PrintedEquation.EQUAL)
                .toList());
    }

    /// An equation with a sign before each side but the first, in LaTeX.
    void equation(List<MathRow> sides, List<String> relations) {
        MarkId id = next("equation");
        MathRow line = sides.getFirst();
        double indent = line.width() * MATH < width() / 3 ? line.width() : INDENT / MATH - EQUALS_GAP;
        int lines = 0;
        for (int i = 1; i < sides.size(); i++) {
            MathRow side = sides.get(i);
            MathRow sign = metrics.relation(relations.get(i - 1), TipKey.ROUNDED).spaced(EQUALS_GAP, EQUALS_GAP);
            MathRow longer = line.beside(0, sign).beside(0, side);
            if (longer.width() * MATH > width() && line.width() > indent + 0.01) {
                fitted(id.child(lines++), line);
                line = MathRow.EMPTY.sized(indent, 0, 0).beside(0, sign).beside(0, side);
            } else {
                line = longer;
            }
        }
        fitted(id.child(lines), line);
    }

    /// Pieces one behind the other as lines, broken between two of them where they do not fit.
    ///
    /// @param lead what stands before the first, and has its room before the first of every line
    List<MathRow> flowed(MathRow lead, List<MathRow> pieces) {
        double indent = Math.min(lead.width(), width() / 4 / MATH);
        List<MathRow> lines = new ArrayList<>();
        MathRow line = lead;
        for (int i = 0; i < pieces.size(); i++) {
            MathRow longer = line.beside(0, pieces.get(i));
            if (i > 0 && longer.width() * MATH > width()) {
                lines.add(line);
                line = MathRow.EMPTY.sized(indent, 0, 0).beside(0, pieces.get(i));
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /// How high lines are, in px.
    static double height(List<MathRow> lines) {
        return lines.stream().mapToDouble(line -> lineHeight(line, MATH)).sum();
    }

    /// Lines of letters, what they name marked as what can be followed.
    void letters(List<MathRow> lines) {
        MarkId id = next("formula");
        for (int i = 0; i < lines.size(); i++) {
            fitted(id.child(i), lines.get(i));
        }
    }

    /// Lines of numbers in brackets: each can be followed, but no marks stand among them.
    void numbers(List<MathRow> lines) {
        MarkId id = next("numbers");
        for (int i = 0; i < lines.size(); i++) {
            MathRow row = lines.get(i);
            double size = fitting(row);
            new FormulaPainter(metrics, draft, frame.theme().ink()).draw(id.child(i), row, left(),
                    y + above(row) * size + LINE_GAP / 2, size);
            y += lineHeight(row, size);
        }
    }

    /// A line, in smaller type where it is too wide.
    private void fitted(MarkId id, MathRow row) {
        line(id, row, left(), fitting(row), frame.theme().ink());
    }

    private double fitting(MathRow row) {
        return Math.max(LEAST_MATH, Math.min(MATH, width() / row.width()));
    }
}
