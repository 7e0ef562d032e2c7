package unroll.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import unroll.render.java2d.PngWriter;
import unroll.render.java2d.ScenePainter;
import unroll.scene.Scene;

/// Counts the colours of an animation's pictures, so that all of them share one palette: what keeps its colour from one
/// picture to the next doesn't flicker. Keeps no picture.
public final class GifColours {
    private static final int MOST_KEPT = 1 << 16;
    private static final int COARSER = 0xFCFCFC;
    private final PngWriter pictures;
    private final double scale;
    private final Map<Integer, Long> counts = new HashMap<>();
    private int mask = 0xFFFFFF;

    /// No picture is counted yet.
    ///
    /// @param scale pixels per px of the scenes
    public GifColours(ScenePainter painter, double scale) {
        pictures = new PngWriter(painter);
        this.scale = scale;
    }

    /// Counts the colours of a picture. An animation of many need not count all, but none that has colours of its own is
    /// to be left out.
    public void add(Scene scene) {
        BufferedImage image = pictures.image(scene, scale);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        boolean alpha = image.getColorModel().hasAlpha();
        long run = 0;
        for (int i = 0; i < pixels.length; i++) {
            run++;
            if (i + 1 == pixels.length || pixels[i + 1] != pixels[i]) {
                if (!alpha || pixels[i] >>> 24 >= GifPalette.LEAST_ALPHA) {
                    counts.merge(pixels[i] & mask, run, Long::sum);
                }
                run = 0;
            }
        }
        if (counts.size() > MOST_KEPT && mask != COARSER) {
            coarsen();
        }
    }

    private void coarsen() {
        mask = COARSER;
        Map<Integer, Long> fine = new HashMap<>(counts);
        counts.clear();
        fine.forEach((colour, count) -> counts.merge(colour & mask, count, Long::sum));
    }

    /// The palette for what was counted.
    public GifPalette palette() {
        List<GifPalette.Colour> colours = new ArrayList<>(counts.size());
        counts.forEach((rgb, count) -> colours.add(new GifPalette.Colour(rgb, count)));
        colours.sort(Comparator.comparingLong(GifPalette.Colour::count).reversed()
                .thenComparingInt(GifPalette.Colour::rgb));
        return GifPalette.of(colours);
    }
}
