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
        add(letters.computeIfAbsent(new Letter(font, letter), it -> it.font()
                .createGlyphVector(METRICS, new char[]{it.letter()}).getOutline()), transform);
    }

    /// All that was added since the last time this was asked.
    Path take() {
        Path taken = path.build();
        path = Path.builder();
        return taken;
    }

    private record Letter(Font font, char letter) {}
}
