package unroll.render.java2d;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import unroll.scene.Font;
import unroll.scene.TextMeasure;

/// Measures text by Java2D with fractional metrics and without kerning, which is what JavaFX lays out too. Remembers
/// what it has measured; safe for use by many threads.
public final class Java2dTextMeasure implements TextMeasure {
    private static final int KEPT = 20_000;
    private static final double LARGE = 1000;
    private final GlyphRuns runs;
    private final ConcurrentMap<Words, Double> widths = new ConcurrentHashMap<>();
    private final ConcurrentMap<Font, Double> capHeights = new ConcurrentHashMap<>();

    /// Measures with fonts of its own.
    public Java2dTextMeasure() {
        this(new BundledFonts());
    }

    /// Measures with these fonts.
    public Java2dTextMeasure(BundledFonts fonts) {
        runs = new GlyphRuns(fonts);
    }

    @Override
    public double width(String text, Font font) {
        Words words = new Words(text, font);
        Double known = widths.get(words);
        if (known != null) {
            return known;
        }
        if (widths.size() >= KEPT) {
            widths.clear();
        }
        double width = runs.width(text, font);
        widths.put(words, width);
        return width;
    }

    @Override
    public double capHeight(Font font) {
        Font large = new Font(font.family(), font.weight(), LARGE);
        return capHeights.computeIfAbsent(large, it -> -runs.outline("H", it, 0, 0).getBounds2D().getY() / LARGE)
                * font.size();
    }

    private record Words(String text, Font font) {}
}
