package unroll.figure;

import unroll.scene.Paint;

/// Colours for numbers: symmetric about zero, full at the largest size of its kind of quantity, the same at every step.
///
/// @param theme the colours
/// @param largest the size that has the full colour; positive
public record ColourScale(Theme theme, double largest) {

    /// Makes sure that there is a size to scale by.
    public ColourScale {
        largest = largest > 0 && Double.isFinite(largest) ? largest : 1;
    }

    /// Colours for differences, which no value has.
    static ColourScale ofChanges(Theme theme, double largest) {
        return new ColourScale(theme.withSigns(theme.more(), theme.less()), largest);
    }

    /// The colour of a number; infinite and not-a-number have a colour of their own.
    public Paint of(double value) {
        if (!Double.isFinite(value)) {
            return theme.alarm();
        }
        Paint full = value < 0 ? theme.negative() : theme.positive();
        return theme.zero().mix(full, Math.min(1, Math.abs(value) / largest));
    }
}
