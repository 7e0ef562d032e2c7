package unroll.render.java2d;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/// What stands for a letter that no font has: a box with the letter's code in two lines.
final class MissingGlyph {
    private static final double HEIGHT = 0.92;
    private static final double DEPTH = 0.2;
    private static final double SIDE = 0.06;
    private static final double LINE = 0.05;
    private static final double DIGIT = 0.46;
    private static final double ADVANCE = 0.6;

    private MissingGlyph() {
    }

    /// The box of a letter.
    ///
    /// @param font of its digits, each 0.6 em wide
    /// @param size of an em
    static GlyphRun run(int letter, Font font, double size) {
        String code = code(letter);
        double width = code.length() / 2 * DIGIT * ADVANCE + 2 * SIDE + 3 * LINE;
        return new GlyphRun(Character.toString(letter), () -> box(code, font, size, width - 2 * SIDE),
                width * size, Optional.empty());
    }

    /// The code in an even number of digits, at least four.
    private static String code(int letter) {
        return letter > 0xFFFF ? "%06X".formatted(letter) : "%04X".formatted(letter);
    }

    private static Shape box(String code, Font font, double size, double width) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        all.append(new BasicStroke((float) LINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER).createStrokedShape(
                new Rectangle2D.Double(SIDE + LINE / 2, DEPTH - HEIGHT, width - LINE, HEIGHT - LINE)), false);
        int half = code.length() / 2;
        digits(all, code.substring(0, half), font, size, DEPTH - HEIGHT / 2 - LINE);
        digits(all, code.substring(half), font, size, DEPTH - 2.2 * LINE);
        all.transform(AffineTransform.getScaleInstance(size, size));
        return all;
    }

    private static void digits(Path2D all, String digits, Font font, double size, double baseline) {
        AffineTransform placed = AffineTransform.getTranslateInstance(SIDE + 1.5 * LINE, baseline);
        placed.scale(DIGIT / size, DIGIT / size);
        all.append(placed.createTransformedShape(font.createGlyphVector(GlyphRuns.METRICS, digits).getOutline()),
                false);
    }
}
