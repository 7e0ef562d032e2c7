package unroll.export;

import java.util.Comparator;
import java.util.List;
import unroll.export.GifPalette.Colour;

/// Colours that share one place of a palette, to be cut where they differ most.
///
/// Source: P. Heckbert, Color image quantization for frame buffer display, 1982 (median cut), with the largest sum of
/// squares cut first.
///
/// @param colours not empty
record ColourBox(List<Colour> colours) {

    /// Copies the colours.
    ColourBox {
        colours = List.copyOf(colours);
    }

    /// How badly one colour stands for all: the weighted sum of squares along the axis where it is largest.
    double spread() {
        return spread(axis());
    }

    /// Cut at the mean of the axis along which the colours differ most; both have colours where the spread is not 0.
    List<ColourBox> halves() {
        int axis = axis();
        double mean = mean(axis);
        List<Colour> below = colours.stream().filter(colour -> colour.channel(axis) <= mean).toList();
        List<Colour> above = colours.stream().filter(colour -> colour.channel(axis) > mean).toList();
        return List.of(new ColourBox(below), new ColourBox(above));
    }

    /// Their mean, 0xRRGGBB.
    int mean() {
        return (int) Math.round(mean(16)) << 16 | (int) Math.round(mean(8)) << 8 | (int) Math.round(mean(0));
    }

    private int axis() {
        return List.of(8, 16, 0).stream().max(Comparator.comparingDouble(this::spread)).orElseThrow();
    }

    private double mean(int shift) {
        double sum = 0;
        double weight = 0;
        for (Colour colour : colours) {
            sum += weight(colour) * colour.channel(shift);
            weight += weight(colour);
        }
        return sum / weight;
    }

    private double spread(int shift) {
        double mean = mean(shift);
        double sum = 0;
        for (Colour colour : colours) {
            sum += weight(colour) * (colour.channel(shift) - mean) * (colour.channel(shift) - mean);
        }
        return sum;
    }

    /// What is seen ten times as often is not ten times as important.
    private static double weight(Colour colour) {
        return Math.sqrt(colour.count());
    }
}
