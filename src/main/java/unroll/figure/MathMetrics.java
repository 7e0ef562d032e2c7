package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unroll.scene.Font;
import unroll.scene.Glyphs;
import unroll.scene.Path;
import unroll.text.TipKey;

/// How large the pieces of mathematics are, in em, and how they are drawn.
///
/// Numbers are set digit by digit, so that a lesson full of new numbers sets few new formulas.
///
/// @param tools sets letters, measures words
record MathMetrics(Tools tools) {
    /// The type that lengths in em are measured at, in px; the largest that formulas have.
    static final double EM = 17;
    /// Words beside mathematics look as large as its letters at this size.
    private static final double WORD = 0.86;

    /// Letters and signs with their baseline at 0.
    MathRow latex(String latex) {
        Glyphs glyphs = tools.typesetter().typeset(latex, EM);
        return row(new MathPiece.Latex(latex), glyphs.width(), glyphs.height(), glyphs.depth());
    }

    /// A sign between two sides; ≈ says why they are not equal.
    MathRow relation(String latex, TipKey tip) {
        MathRow sign = latex(latex);
        return latex.equals(PrintedEquation.ROUNDED) ? sign.meaning(new Subject.About(tip)) : sign;
    }

    /// A number.
    MathRow digits(String text) {
        double width = tokens(text).stream().mapToDouble(token -> tools.typesetter().typeset(token, EM).width()).sum();
        Glyphs zero = tools.typesetter().typeset("0", EM);
        return row(new MathPiece.Digits(text), width, zero.height(), zero.depth());
    }

    /// A word.
    MathRow word(String text) {
        Font font = Font.sans(EM * WORD);
        return row(new MathPiece.Word(text), tools.measure().width(text, font), tools.measure().capHeight(font),
                0.2 * EM);
    }

    private static MathRow row(MathPiece.Ink ink, double width, double height, double depth) {
        return MathRow.of(new MathPiece(ink, 0, 0, Optional.empty()), width / EM, height / EM, depth / EM);
    }

    /// The font of words in a formula of this type.
    static Font wordFont(double size) {
        return Font.sans(size * WORD);
    }

    /// The outline of a number, from its baseline's start at (0, 0).
    Path outline(String text, double size) {
        Path.Builder joined = Path.builder();
        double x = 0;
        for (String token : tokens(text)) {
            Glyphs glyphs = tools.typesetter().typeset(token, size);
            glyphs.outline().moved(x, 0).replay(joined);
            x += glyphs.width();
        }
        return joined.build();
    }

    /// What a number's characters are in LaTeX: each a letter, so that no spaces are put between them.
    static List<String> tokens(String text) {
        if (text.equals("NaN")) {
            return List.of("\\mathrm{NaN}");
        }
        List<String> tokens = new ArrayList<>();
        for (char c : text.toCharArray()) {
            tokens.add(switch (c) {
                case '−' -> "{-}";
                case '+' -> "{+}";
                case ',' -> "{,}";
                case 'e' -> "\\mathrm{e}";
                case '∞' -> "\\infty";
                default -> Character.toString(c);
            });
        }
        return tokens;
    }
}
