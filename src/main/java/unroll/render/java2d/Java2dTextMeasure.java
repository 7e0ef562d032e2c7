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
    private final ConcurrentMap<Words, Double> capHeights = new ConcurrentHashMap<>();

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
        Words words = new Words(text, font.family(), font.weight());
        Double known = widths.get(words);
        if (known == null) {
            if (widths.size() >= KEPT) {
                widths.clear();
            }
            known = runs.width(text, large(font)) / LARGE;
            widths.put(words, known);
        }
        return known * font.size();
    }

    @Override
    public double capHeight(Font font) {
        Words capital = new Words("H", font.family(), font.weight());
        return font.size() * capHeights.computeIfAbsent(capital,
                it -> -runs.outline(it.text(), large(font), 0, 0).getBounds2D().getY() / LARGE);
    }

    private static Font large(Font font) {
        return new Font(font.family(), font.weight(), LARGE);
    }

    private record Words(String text, Font.Family family, Font.Weight weight) {}
}
