package unroll.render.java2d;

import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import unroll.scene.Font;

/// One line of text as runs of glyphs, from left to right: the bundled font, and where it has no glyph for a letter, the
/// first font that has one. Scripts that run from right to left do so in a line that runs from left to right, and
/// scripts whose letters join are joined.
///
/// Glyphs are placed in the size in which the font was designed and scaled from there: in small sizes Java2D rounds to
/// 1/64 px, where JavaFX doesn't.
final class GlyphRuns {
    static final FontRenderContext METRICS = new FontRenderContext(null, true, true);
    private final BundledFonts fonts;

    GlyphRuns(BundledFonts fonts) {
        this.fonts = fonts;
    }

    /// The advance width of a text, in px.
    double width(String text, Font font) {
        double width = 0;
        for (GlyphRun run : runs(text, font)) {
            width += run.advance();
        }
        return width * font.size() / unitsPerEm(font);
    }

    /// Whether the bundled font itself has all letters of a text, each of them a glyph beside the one before.
    boolean isPlain(String text, Font font) {
        return Letters.arePlain(text) && first(font).canDisplayUpTo(text) < 0;
    }

    /// The filled outline of a text whose baseline begins at (x, y).
    Shape outline(String text, Font font, double x, double y) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double pen = 0;
        for (GlyphRun run : runs(text, font)) {
            all.append(run.outline(pen), false);
            pen += run.advance();
        }
        all.transform(placed(font, x, y));
        return all;
    }

    /// The runs of a text whose advance begins at x, each with the bundled font that it is set in, or drawn.
    List<TextRun> placed(String text, Font font, double x, double baseline) {
        List<TextRun> placed = new ArrayList<>();
        double scale = font.size() / unitsPerEm(font);
        double pen = x;
        for (GlyphRun run : runs(text, font)) {
            double width = run.advance() * scale;
            Optional<Font> bundled = run.family().map(family -> new Font(family, font.weight(), font.size()));
            if (bundled.isPresent()) {
                placed.add(new TextRun.Written(run.text(), pen, width, bundled.get()));
            } else {
                PathRecorder recorder = new PathRecorder();
                recorder.add(run.outline(0), placed(font, pen, baseline));
                placed.add(new TextRun.Drawn(recorder.take(), width));
            }
            pen += width;
        }
        return placed;
    }

    private static AffineTransform placed(Font font, double x, double y) {
        AffineTransform placed = AffineTransform.getTranslateInstance(x, y);
        placed.scale(font.size() / unitsPerEm(font), font.size() / unitsPerEm(font));
        return placed;
    }

    private static double unitsPerEm(Font font) {
        return switch (font.family()) {
            case SANS, ITALIC -> 2048;
            case MONO -> 1000;
        };
    }

    private java.awt.Font first(Font font) {
        return fonts.get(new Font(font.family(), font.weight(), unitsPerEm(font)));
    }

    private List<GlyphRun> runs(String text, Font font) {
        return isPlain(text, font)
                ? List.of(GlyphRun.plain(text, first(font), Optional.of(font.family())))
                : mixed(Letters.onOneLine(text), font);
    }

    private List<GlyphRun> mixed(String text, Font font) {
        if (text.isEmpty()) {
            return List.of();
        }
        FontChoice choice = new FontChoice(fonts, font, unitsPerEm(font));
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        List<GlyphRun> runs = new ArrayList<>();
        List<Byte> levels = new ArrayList<>();
        for (int i = 0; i < bidi.getRunCount(); i++) {
            int level = bidi.getRunLevel(i);
            for (GlyphRun run : run(text.substring(bidi.getRunStart(i), bidi.getRunLimit(i)), level, choice)) {
                runs.add(run);
                levels.add((byte) level);
            }
        }
        byte[] depths = new byte[levels.size()];
        for (int i = 0; i < depths.length; i++) {
            depths[i] = levels.get(i);
        }
        GlyphRun[] ordered = runs.toArray(GlyphRun[]::new);
        Bidi.reorderVisually(depths, 0, ordered, 0, ordered.length);
        return List.of(ordered);
    }

    /// The runs of a piece of text of one direction, in the order in which it is read.
    private static List<GlyphRun> run(String text, int level, FontChoice choice) {
        List<String> clusters = clusters(text);
        List<GlyphRun> runs = new ArrayList<>();
        for (int at = 0; at < clusters.size();) {
            FontChoice.Chosen chosen = choice.of(clusters.get(at));
            StringBuilder piece = new StringBuilder();
            int end = at;
            while (end < clusters.size() && choice.of(clusters.get(end)).equals(chosen)) {
                piece.append(clusters.get(end++));
            }
            runs.addAll(choice.runs(piece.toString(), level, chosen));
            at = end;
        }
        return runs;
    }

    /// Letters with the marks that belong to them.
    private static List<String> clusters(String text) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> clusters = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            clusters.add(text.substring(start, end));
            start = end;
        }
        return clusters;
    }
}
