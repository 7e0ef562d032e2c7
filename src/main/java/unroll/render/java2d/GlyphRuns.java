package unroll.render.java2d;

import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import unroll.scene.Font;

/// One line of text as runs of glyphs: the bundled font, and where it has no glyph for a letter, the first font that
/// has one.
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
            width += run.getGlyphPosition(run.getNumGlyphs()).getX();
        }
        return width;
    }

    /// The filled outline of a text whose baseline begins at (x, y).
    Shape outline(String text, Font font, double x, double y) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double pen = x;
        for (GlyphVector run : runs(text, font)) {
            all.append(run.getOutline((float) pen, (float) y), false);
            pen += run.getGlyphPosition(run.getNumGlyphs()).getX();
        }
        return all;
    }

    List<GlyphVector> runs(String text, Font font) {
        java.awt.Font first = fonts.get(font);
        if (first.canDisplayUpTo(text) < 0) {
            return List.of(first.createGlyphVector(METRICS, text));
        }
        List<java.awt.Font> others = List.of(first, fonts.get(new Font(Font.Family.MONO, font.weight(), font.size())),
                new java.awt.Font(java.awt.Font.SANS_SERIF, java.awt.Font.PLAIN, 1).deriveFont((float) font.size()));
        List<GlyphVector> runs = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            java.awt.Font chosen = fontOf(text.codePointAt(at), others);
            int end = at;
            while (end < text.length() && fontOf(text.codePointAt(end), others) == chosen) {
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
