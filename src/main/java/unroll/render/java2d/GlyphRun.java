package unroll.render.java2d;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.util.Optional;
import java.util.function.Supplier;

/// Letters of one font, in units of the font.
///
/// @param text the letters as they are read
/// @param ink their outline, its baseline beginning at the origin
/// @param family of the bundled font that writes them one beside the other; absent where they have to be drawn
record GlyphRun(String text, Supplier<Shape> ink, double advance, Optional<unroll.scene.Font.Family> family) {

    /// Letters one beside the other.
    static GlyphRun plain(String text, Font font, Optional<unroll.scene.Font.Family> family) {
        return of(text, font.createGlyphVector(GlyphRuns.METRICS, text), family);
    }

    /// Letters that join, or have marks, or run from right to left.
    ///
    /// @param level odd from right to left
    static GlyphRun shaped(String text, Font font, int level) {
        char[] letters = text.toCharArray();
        return of(text, font.layoutGlyphVector(GlyphRuns.METRICS, letters, 0, letters.length,
                level % 2 == 0 ? Font.LAYOUT_LEFT_TO_RIGHT : Font.LAYOUT_RIGHT_TO_LEFT), Optional.empty());
    }

    private static GlyphRun of(String text, GlyphVector glyphs, Optional<unroll.scene.Font.Family> family) {
        return new GlyphRun(text, glyphs::getOutline, glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX(), family);
    }

    /// Its outline where its advance begins at x.
    Shape outline(double x) {
        return AffineTransform.getTranslateInstance(x, 0).createTransformedShape(ink.get());
    }
}
