package unroll.render.java2d;

import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        for (Run run : runs(text, font)) {
            width += run.advance();
        }
        return width * font.size() / unitsPerEm(font);
    }

    /// The filled outline of a text whose baseline begins at (x, y).
    Shape outline(String text, Font font, double x, double y) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double pen = 0;
        for (Run run : runs(text, font)) {
            all.append(run.glyphs().getOutline((float) pen, 0), false);
            pen += run.advance();
        }
        AffineTransform placed = AffineTransform.getTranslateInstance(x, y);
        placed.scale(font.size() / unitsPerEm(font), font.size() / unitsPerEm(font));
        all.transform(placed);
        return all;
    }

    /// The runs of a text whose advance begins at x, each with the bundled font that it is set in.
    List<TextRun> placed(String text, Font font, double x) {
        List<TextRun> placed = new ArrayList<>();
        double scale = font.size() / unitsPerEm(font);
        double pen = x;
        for (Run run : runs(text, font)) {
            double width = run.advance() * scale;
            placed.add(new TextRun(run.text(), pen, width,
                    run.family().map(family -> new Font(family, font.weight(), font.size()))));
            pen += width;
        }
        return placed;
    }

    private static double unitsPerEm(Font font) {
        return switch (font.family()) {
            case SANS, ITALIC -> 2048;
            case MONO -> 1000;
        };
    }

    private List<Run> runs(String text, Font font) {
        double size = unitsPerEm(font);
        java.awt.Font first = fonts.get(new Font(font.family(), font.weight(), size));
        if (first.canDisplayUpTo(text) < 0) {
            return List.of(new Run(text, first.createGlyphVector(METRICS, text), Optional.of(font.family())));
        }
        java.awt.Font second = fonts.get(new Font(Font.Family.MONO, font.weight(), size));
        java.awt.Font last = new java.awt.Font(java.awt.Font.SANS_SERIF, java.awt.Font.PLAIN, (int) size);
        List<java.awt.Font> all = List.of(first, second, last);
        List<Run> runs = new ArrayList<>();
        for (int at = 0; at < text.length();) {
            java.awt.Font chosen = fontOf(text.codePointAt(at), all);
            int end = at;
            while (end < text.length() && fontOf(text.codePointAt(end), all) == chosen) {
                end += Character.charCount(text.codePointAt(end));
            }
            String piece = text.substring(at, end);
            runs.add(new Run(piece, chosen.createGlyphVector(METRICS, piece), chosen == last
                    ? Optional.empty()
                    : Optional.of(chosen == first ? font.family() : Font.Family.MONO)));
            at = end;
        }
        return runs;
    }

    private static java.awt.Font fontOf(int letter, List<java.awt.Font> fonts) {
        return fonts.stream().filter(font -> font.canDisplay(letter)).findFirst().orElse(fonts.getLast());
    }

    /// Letters of one font.
    ///
    /// @param family of the bundled font; absent where it is a font of the system
    private record Run(String text, GlyphVector glyphs, Optional<Font.Family> family) {
        /// Its advance in units of the font.
        double advance() {
            return glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
        }
    }
}
