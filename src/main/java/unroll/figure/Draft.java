package unroll.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.Glyphs;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Path;
import unroll.scene.Scene;
import unroll.scene.Stroke;

/// A picture in the making: places marks and remembers what they stand for. Lives within one method call.
final class Draft {
    /// How much larger mathematics is set than the text it stands in.
    static final double MATH_PER_TEXT = 1.14;
    private final Tools tools;
    private final List<Mark> marks = new ArrayList<>();
    private final Map<MarkId, Subject> subjects = new HashMap<>();

    Draft(Tools tools) {
        this.tools = tools;
    }

    Tools tools() {
        return tools;
    }

    /// The picture so far.
    Picture picture(Size size, Paint ground) {
        return new Picture(new Scene(size.width(), size.height(), ground, marks), subjects);
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    void means(MarkId id, Subject subject) {
        subjects.put(id, subject);
    }

    void rect(MarkId id, Box box, double radius, Paint fill, Stroke stroke) {
        marks.add(new Mark.Rect(id, box, radius, fill, stroke));
    }

    void line(MarkId id, double x1, double y1, double x2, double y2, Stroke stroke) {
        Path.Builder path = Path.builder();
        path.move(x1, y1);
        path.line(x2, y2);
        marks.add(new Mark.Outline(id, path.build(), Paint.NONE, stroke));
    }

    /// Text from x to the right.
    void textLeft(MarkId id, double x, double baseline, String text, Font font, Paint fill) {
        marks.add(new Mark.Text(id, x, baseline, text, font, fill));
    }

    /// Text that ends at x.
    void textRight(MarkId id, double x, double baseline, String text, Font font, Paint fill) {
        textLeft(id, x - tools.measure().width(text, font), baseline, text, font, fill);
    }

    /// Text with its middle at x.
    void textCenter(MarkId id, double x, double baseline, String text, Font font, Paint fill) {
        textLeft(id, x - tools.measure().width(text, font) / 2, baseline, text, font, fill);
    }

    /// Text in the middle of a box, made smaller where it is wider than the box.
    void textIn(MarkId id, Box box, String text, Font font, Paint fill) {
        double room = box.width() - 2;
        double width = tools.measure().width(text, font);
        Font fitting = width <= room ? font : new Font(font.family(), font.weight(), font.size() * room / width);
        textCenter(id, box.centerX(), middleBaseline(box.centerY(), fitting), text, fitting, fill);
    }

    /// The baseline that puts capitals and digits in the middle of y.
    double middleBaseline(double y, Font font) {
        return y + tools.measure().capHeight(font) / 2;
    }

    /// Mathematics from x to the right.
    Glyphs mathLeft(MarkId id, double x, double baseline, String latex, double size, Paint fill) {
        Glyphs glyphs = tools.typesetter().typeset(latex, size);
        marks.add(new Mark.Outline(id, glyphs.outline().moved(x, baseline), fill, Stroke.NONE));
        return glyphs;
    }

    /// Mathematics that ends at x.
    void mathRight(MarkId id, double x, double baseline, String latex, double size, Paint fill) {
        mathLeft(id, x - tools.typesetter().typeset(latex, size).width(), baseline, latex, size, fill);
    }

    /// Mathematics with its middle at x.
    void mathCenter(MarkId id, double x, double baseline, String latex, double size, Paint fill) {
        mathLeft(id, x - tools.typesetter().typeset(latex, size).width() / 2, baseline, latex, size, fill);
    }

    /// Mathematics from x to the right, made smaller where it is wider than its room.
    void mathWithin(MarkId id, double x, double baseline, double room, String latex, double size, Paint fill) {
        double width = tools.typesetter().typeset(latex, size).width();
        mathLeft(id, x, baseline, latex, size * Math.clamp(room / Math.max(1e-6, width), 0.1, 1), fill);
    }

    /// Words with mathematics between dollars, from x to the right: `the sum of $\\delta_k$`.
    ///
    /// @return its width, in px
    double rich(MarkId id, double x, double baseline, String words, Font font, Paint fill) {
        double at = x;
        String[] pieces = words.split("\\$", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (pieces[i].isEmpty()) {
                continue;
            }
            if (i % 2 == 0) {
                textLeft(id.child(i), at, baseline, pieces[i], font, fill);
                at += tools.measure().width(pieces[i], font);
            } else {
                at += mathLeft(id.child(i), at, baseline, pieces[i], font.size() * MATH_PER_TEXT, fill).width();
            }
        }
        return at - x;
    }

    /// Words with mathematics, their middle at x.
    void richCenter(MarkId id, double x, double baseline, String words, Font font, Paint fill) {
        rich(id, x - richWidth(words, font) / 2, baseline, words, font, fill);
    }

    /// Words with mathematics that end at x.
    void richRight(MarkId id, double x, double baseline, String words, Font font, Paint fill) {
        rich(id, x - richWidth(words, font), baseline, words, font, fill);
    }

    /// The width of words with mathematics, in px.
    double richWidth(String words, Font font) {
        double width = 0;
        String[] pieces = words.split("\\$", -1);
        for (int i = 0; i < pieces.length; i++) {
            width += i % 2 == 0
                    ? tools.measure().width(pieces[i], font)
                    : tools.typesetter().typeset(pieces[i], font.size() * MATH_PER_TEXT).width();
        }
        return width;
    }

    /// Text cut to a width, its end replaced by … where it does not fit.
    String fitted(String text, Font font, double room) {
        if (tools.measure().width(text, font) <= room) {
            return text;
        }
        int end = text.codePointCount(0, text.length());
        while (end > 0) {
            end--;
            String cut = text.substring(0, text.offsetByCodePoints(0, end)) + "…";
            if (tools.measure().width(cut, font) <= room) {
                return cut;
            }
        }
        return "…";
    }

    /// The marks of another draft as one group.
    void group(MarkId id, double dx, double dy, Optional<Box> clip, Draft inner) {
        marks.add(new Mark.Group(id, dx, dy, 1, clip, inner.marks));
        subjects.putAll(inner.subjects);
    }

    /// The marks of another draft, with other meanings.
    ///
    /// @param meaning what a mark stands for here that stands for something there; absent: for nothing
    void add(Draft inner, Function<Subject, Optional<Subject>> meaning) {
        marks.addAll(inner.marks);
        inner.subjects.forEach((id, subject) -> meaning.apply(subject).ifPresent(here -> subjects.put(id, here)));
    }
}
