package unroll.figure;

import java.text.Bidi;
import java.util.regex.Matcher;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Stroke;
import unroll.text.Legible;

/// Words of the vocabulary in a picture. A sign in place of what can't be seen has a border, so that it is not taken for a
/// letter.
///
/// @param draft where the marks go
record WordMarks(Draft draft, Theme theme) {
    private static final double ABOVE = 0.82;
    private static final double BELOW = 0.24;

    /// A word from x to the right.
    void left(MarkId id, double x, double baseline, String word, Font font, Paint fill) {
        draft.textLeft(id, x, baseline, word, font, fill);
        if (Bidi.requiresBidi(word.toCharArray(), 0, word.length())) {
            return;
        }
        Matcher signs = Legible.sign().matcher(word);
        for (int i = 0; signs.find(); i++) {
            double begin = x + width(word.substring(0, signs.start()), font);
            Box box = new Box(begin, baseline - ABOVE * font.size(), width(signs.group(), font),
                    (ABOVE + BELOW) * font.size());
            draft.rect(id.child("sign").child(i), box, 2, Paint.NONE, Stroke.solid(theme.line(), 1));
        }
    }

    /// A word that ends at x.
    void right(MarkId id, double x, double baseline, String word, Font font, Paint fill) {
        left(id, x - width(word, font), baseline, word, font, fill);
    }

    /// A word with its middle at x.
    void center(MarkId id, double x, double baseline, String word, Font font, Paint fill) {
        left(id, x - width(word, font) / 2, baseline, word, font, fill);
    }

    private double width(String text, Font font) {
        return draft.tools().measure().width(text, font);
    }
}
