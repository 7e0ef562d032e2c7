package unroll.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// The colours of an animation, and for every other colour the nearest of them.
///
/// The colours of surfaces, which are those seen most, are kept as they are; the edges of letters and lines, which are
/// mixtures of them, share the rest.
public final class GifPalette {
    /// How many colours it has; the place after them is that of no colour.
    static final int SIZE = 255;
    /// From which alpha on a pixel is painted, 0 … 255.
    static final int LEAST_ALPHA = 128;
    private static final int EXACT = 160;
    private static final int SLOTS = 1 << 16;
    private final int[] colours;

    private GifPalette(int[] colours) {
        this.colours = colours;
    }

    /// A colour, 0xRRGGBB, and how many pixels have it.
    record Colour(int rgb, long count) {
        int channel(int shift) {
            return rgb >> shift & 0xFF;
        }
    }

    /// The palette for the colours of pictures, those seen most first.
    static GifPalette of(List<Colour> seen) {
        if (seen.size() <= SIZE) {
            return new GifPalette(seen.stream().mapToInt(Colour::rgb).toArray());
        }
        TreeSet<Integer> chosen = new TreeSet<>();
        seen.subList(0, EXACT).forEach(colour -> chosen.add(colour.rgb()));
        List<ColourBox> boxes = new ArrayList<>();
        boxes.add(new ColourBox(seen.subList(EXACT, seen.size())));
        while (boxes.size() < SIZE - EXACT) {
            ColourBox worst = boxes.stream().max(Comparator.comparingDouble(ColourBox::spread)).orElseThrow();
            if (worst.spread() == 0) {
                break;
            }
            boxes.remove(worst);
            boxes.addAll(worst.halves());
        }
        boxes.forEach(box -> chosen.add(box.mean()));
        return new GifPalette(chosen.stream().mapToInt(Integer::intValue).toArray());
    }

    /// The colours in their order, 0xRRGGBB each.
    int[] colours() {
        return colours.clone();
    }

    /// Finds places in the palette, and remembers colours that were asked for before.
    Finder finder() {
        return new Finder(colours);
    }

    /// Where in the palette a colour's nearest is. For one thread.
    static final class Finder {
        private final int[] colours;
        private final int[] asked = new int[SLOTS];
        private final byte[] found = new byte[SLOTS];

        private Finder(int[] colours) {
            this.colours = colours;
            Arrays.fill(asked, -1);
        }

        byte of(int rgb) {
            int colour = rgb & 0xFFFFFF;
            int slot = (colour * 0x9E3779B1) >>> 16;
            if (asked[slot] != colour) {
                asked[slot] = colour;
                found[slot] = (byte) nearest(colour);
            }
            return found[slot];
        }

        private int nearest(int rgb) {
            int best = 0;
            int least = Integer.MAX_VALUE;
            for (int i = 0; i < colours.length && least > 0; i++) {
                int distance = distance(rgb, colours[i]);
                if (distance < least) {
                    least = distance;
                    best = i;
                }
            }
            return best;
        }

        /// The eye sees green best and blue least.
        private static int distance(int one, int other) {
            int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
            int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
            int blue = (one & 0xFF) - (other & 0xFF);
            return 3 * red * red + 6 * green * green + blue * blue;
        }
    }
}
