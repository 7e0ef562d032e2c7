package unroll.render.java2d;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/// A font for letters: the wanted one, the bundled one of code, which has signs, then those of the system. Where none has
/// a glyph that can be seen, a box with the letter's code is drawn.
final class FontChoice {
    private final BundledFonts fonts;
    private final unroll.scene.Font wanted;
    private final double size;
    private final ConcurrentMap<String, Chosen> known = new ConcurrentHashMap<>();

    /// @param size of all fonts, in units of the wanted one
    FontChoice(BundledFonts fonts, unroll.scene.Font wanted, double size) {
        this.fonts = fonts;
        this.wanted = wanted;
        this.size = size;
    }

    /// A font, or none.
    ///
    /// @param family of a bundled font
    record Chosen(Optional<Font> font, Optional<unroll.scene.Font.Family> family) {
        static final Chosen NONE = new Chosen(Optional.empty(), Optional.empty());
    }

    /// The first font that has all of a letter and its marks.
    Chosen of(String cluster) {
        return known.computeIfAbsent(cluster, this::find);
    }

    /// The runs of letters of one font: several where each is a box.
    List<GlyphRun> runs(String text, int level, Chosen chosen) {
        if (chosen.font().isEmpty()) {
            return text.codePoints().filter(letter -> !Letters.isUnseen(letter))
                    .mapToObj(letter -> MissingGlyph.run(letter, bundled(unroll.scene.Font.Family.MONO), size))
                    .toList();
        }
        Font font = chosen.font().get();
        String seen = Letters.seen(text);
        return List.of(level == 0 && Letters.arePlain(seen)
                ? GlyphRun.plain(seen, font, chosen.family())
                : GlyphRun.shaped(text, font, level));
    }

    private Chosen find(String cluster) {
        for (unroll.scene.Font.Family family : List.of(wanted.family(), unroll.scene.Font.Family.MONO)) {
            Font font = bundled(family);
            if (has(font, cluster)) {
                return new Chosen(Optional.of(font), Optional.of(family));
            }
        }
        return system().filter(font -> has(font, cluster)).findFirst()
                .map(font -> new Chosen(Optional.of(font), Optional.empty())).orElse(Chosen.NONE);
    }

    private Font bundled(unroll.scene.Font.Family family) {
        return fonts.get(new unroll.scene.Font(family, wanted.weight(), size));
    }

    /// The font that the system takes for text of any script, then all that it has.
    private Stream<Font> system() {
        Font usual = new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) size);
        return Stream.concat(Stream.of(usual),
                Stream.of(GraphicsEnvironment.getLocalGraphicsEnvironment())
                        .flatMap(it -> Arrays.stream(it.getAllFonts()))
                        .map(font -> font.deriveFont((float) size)));
    }

    /// Whether a font has a glyph for all letters that can be seen, each with an outline: fonts of coloured images have
    /// none.
    private static boolean has(Font font, String cluster) {
        return cluster.codePoints().filter(letter -> !Letters.isUnseen(letter)).allMatch(
                letter -> font.canDisplay(letter) && (Letters.isSpace(letter) || isDrawn(font, letter)));
    }

    private static boolean isDrawn(Font font, int letter) {
        return !font.createGlyphVector(GlyphRuns.METRICS, Character.toString(letter)).getOutline().getBounds2D()
                .isEmpty();
    }
}
