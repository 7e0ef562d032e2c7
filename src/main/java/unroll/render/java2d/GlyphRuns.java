package unroll.render.java2d;

import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import unroll.scene.Font;

/// One line of text as runs of glyphs: the bundled font, and where it has no glyph for a letter, the first font that
/// has one.
///
/// Glyphs are placed in the size in which the font was designed and scaled from there: in small sizes Java2D rounds to
/// 1/64 px, where JavaFX doesn't.
final class GlyphRuns {
    private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);
    private final BundledFonts fonts;

    GlyphRuns(BundledFonts fonts) {
        this.fonts = fonts;
    }

    /// The advance width of a text, in px.
    double width(String text, Font font) {
        double width = 0;
        for (GlyphVector run : runs(text, font)) {
            width += advance(run);
        }
        return width * font.size() / unitsPerEm(font);
    }

    /// The filled outline of a text whose baseline begins at (x, y).
    Shape outline(String text, Font font, double x, double y) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double pen = 0;
        for (GlyphVector run : runs(text, font)) {
            all.append(run.getOutline((float) pen, 0), false);
            pen += advance(run);
        }
        AffineTransform placed = AffineTransform.getTranslateInstance(x, y);
        placed.scale(font.size() / unitsPerEm(font), font.size() / unitsPerEm(font));
        all.transform(placed);
        return all;
    }

    private static double advance(GlyphVector run) {
        return run.getGlyphPosition(run.getNumGlyphs()).getX();
    }

    private static double unitsPerEm(Font font) {
        return switch (font.family()) {
            case SANS -> 2048;
            case MONO -> 1000;
        };
    }

    private List<GlyphVector> runs(String text, Font font) {
        double size = unitsPerEm(font);
        java.awt.Font first = fonts.get(new Font(font.family(), font.weight(), size));
        if (first.canDisplayUpTo(text) < 0) {
            return List.of(first.createGlyphVector(METRICS, text));
        }
        java.awt.Font second = fonts.get(new Font(Font.Family.MONO, font.weight(), size));
        java.awt.Font last = new java.awt.Font(java.awt.Font.SANS_SERIF, java.awt.Font.PLAIN, (int) size);
        List<java.awt.Font> all = List.of(first, second, last);
        List<GlyphVector> runs = new ArrayList<>();
        for (int at = 0; at < text.length();) {
            java.awt.Font chosen = fontOf(text.codePointAt(at), all);
            int end = at;
            while (end < text.length() && fontOf(text.codePointAt(end), all) == chosen) {
                end += Character.charCount(text.codePointAt(end));
            }
            runs.add(chosen.createGlyphVector(METRICS, text.substring(at, end)));
            at = end;
        }
        return runs;
    }

    private static java.awt.Font fontOf(int letter, List<java.awt.Font> fonts) {
        return fonts.stream().filter(font -> font.canDisplay(letter)).findFirst().orElse(fonts.getLast());
    }
}
