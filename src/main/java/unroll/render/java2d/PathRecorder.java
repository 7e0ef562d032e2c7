package unroll.render.java2d;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.HashMap;
import java.util.Map;
import unroll.scene.Path;

/// Joins shapes to one path of the scene. The outlines of single letters are kept: formulas repeat few of them.
final class PathRecorder {
    private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);
    private static final int KEPT = 2000;
    private static final char HIDDEN = '\u00AD';
    private final Map<Letter, Shape> letters = new HashMap<>();
    private Path.Builder path = Path.builder();

    /// Adds a shape.
    void add(Shape shape, AffineTransform transform) {
        double[] at = new double[6];
        for (PathIterator pieces = shape.getPathIterator(transform); !pieces.isDone(); pieces.next()) {
            switch (pieces.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> path.move(at[0], at[1]);
                case PathIterator.SEG_LINETO -> path.line(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> path.quad(at[0], at[1], at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> path.cubic(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> path.close();
            }
        }
    }

    /// Adds one letter, its baseline at the transform's origin.
    void add(Font font, char letter, AffineTransform transform) {
        if (letters.size() >= KEPT) {
            letters.clear();
        }
        add(letters.computeIfAbsent(new Letter(font, letter), PathRecorder::outline), transform);
    }

    /// Java2D takes U+00AD for an invisible hyphen, but the mathematics fonts keep a sign there (⊗ among them). Their
    /// glyphs stand in the order of the characters, so it is the one before that of U+00AE.
    private static Shape outline(Letter letter) {
        if (letter.letter() != HIDDEN) {
            return letter.font().createGlyphVector(METRICS, new char[]{letter.letter()}).getOutline();
        }
        int next = letter.font().createGlyphVector(METRICS, new char[]{HIDDEN + 1}).getGlyphCode(0);
        return letter.font().createGlyphVector(METRICS, new int[]{Math.max(0, next - 1)}).getOutline();
    }

    /// All that was added since the last time this was asked.
    Path take() {
        Path taken = path.build();
        path = Path.builder();
        return taken;
    }

    private record Letter(Font font, char letter) {}
}
