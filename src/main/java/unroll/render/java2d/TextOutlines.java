package unroll.render.java2d;

import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Optional;
import unroll.scene.Font;
import unroll.scene.ForeignText;
import unroll.scene.Mark;
import unroll.scene.Path;

/// Text as the painter paints it, for files that keep it in another form: as outlines, or as runs of one font.
public final class TextOutlines implements ForeignText {
    private final GlyphRuns runs;

    /// Reads fonts of its own.
    public TextOutlines() {
        this(new BundledFonts());
    }

    /// Takes these fonts.
    public TextOutlines(BundledFonts fonts) {
        runs = new GlyphRuns(fonts);
    }

    /// The filled outline of a text, where it stands.
    public Path outline(Mark.Text text) {
        PathRecorder recorder = new PathRecorder();
        recorder.add(runs.outline(text.text(), text.font(), text.x(), text.baseline()), new AffineTransform());
        return recorder.take();
    }

    /// A text from its first letter to its last, cut where another font is needed.
    public List<TextRun> runs(Mark.Text text) {
        return runs.placed(text.text(), text.font(), text.x(), text.baseline());
    }

    @Override
    public Optional<Path> outline(String text, Font font) {
        if (runs.isPlain(text, font)) {
            return Optional.empty();
        }
        PathRecorder recorder = new PathRecorder();
        recorder.add(runs.outline(text, font, 0, 0), new AffineTransform());
        return Optional.of(recorder.take());
    }
}
