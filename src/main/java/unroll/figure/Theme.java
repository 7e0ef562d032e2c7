package unroll.figure;

import java.util.List;
import unroll.scene.Paint;

/// The colours of the program by role, for the pictures and for the window's controls alike.
///
/// @param name `light`, `dark` or `contrast`
/// @param legible the least contrast of what is written
/// @param signs how cells show on which side of zero they are
/// @param window ground of the panels
/// @param canvas ground of the network
/// @param ink text that matters
/// @param muted text beside it
/// @param line borders and rulers
/// @param positive the strongest value > 0
/// @param zero the value 0
/// @param negative the strongest value < 0
/// @param forward arrows and boxes of the forward pass
/// @param forwardSoft ground of what the forward pass is at
/// @param backward arrows and boxes of the backward pass
/// @param backwardSoft ground of what the backward pass is at
/// @param right the right answer, and learning
/// @param rightSoft ground of what learning is at
/// @param attention rings around what is pointed at
/// @param alarm ground of a number that is infinite or not a number
/// @param more the strongest change upwards: a change has colours that no value has
/// @param less the strongest change downwards
public record Theme(String name, double legible, Signs signs, Paint window, Paint canvas, Paint ink, Paint muted,
        Paint line,
        Paint positive,
        Paint zero, Paint negative, Paint forward, Paint forwardSoft, Paint backward, Paint backwardSoft, Paint right,
        Paint rightSoft, Paint attention, Paint alarm, Paint more, Paint less) {

    private static final double LEAST_CONTRAST = 4.5;
    private static final double MORE_CONTRAST = 7;
    private static final int SHADES = 20;
    private static final double BLANK = 0.7;

    /// Dark ink on white.
    public static final Theme LIGHT = new Theme("light", LEAST_CONTRAST, Signs.COLOUR, Paint.rgb(0xFFFFFF),
            Paint.rgb(0xFAFAFB),
            Paint.rgb(0x1B1F24),
            Paint.rgb(0x5F6873), Paint.rgb(0xD9DEE4), Paint.rgb(0x2166AC), Paint.rgb(0xF6F7F9), Paint.rgb(0xD9711C),
            Paint.rgb(0x3D4752), Paint.rgb(0xEDF0F4), Paint.rgb(0xC2185B), Paint.rgb(0xFCE4EC), Paint.rgb(0x2E7D32),
            Paint.rgb(0xEDF6EE), Paint.rgb(0x6A3FC9), Paint.rgb(0xFFE27A),
            Paint.rgb(0x00796B), Paint.rgb(0x7B3294));

    /// Light ink on near-black.
    public static final Theme DARK = new Theme("dark", LEAST_CONTRAST, Signs.COLOUR, Paint.rgb(0x14171B),
            Paint.rgb(0x16191E),
            Paint.rgb(0xE8ECF0),
            Paint.rgb(0x93A0AD), Paint.rgb(0x333B44), Paint.rgb(0x5AA2E0), Paint.rgb(0x262C33), Paint.rgb(0xF0924A),
            Paint.rgb(0xB4BFCA), Paint.rgb(0x20262D), Paint.rgb(0xFF5C93), Paint.rgb(0x3A1C29), Paint.rgb(0x7BC67E),
            Paint.rgb(0x1C2E20), Paint.rgb(0xB79CFF), Paint.rgb(0x7A6400),
            Paint.rgb(0x3FB5A3), Paint.rgb(0xC08AE0));

    /// Black on white with strong lines, for rooms full of light. Its full colours are light enough for black numbers on
    /// every shade of them.
    public static final Theme CONTRAST = new Theme("contrast", MORE_CONTRAST, Signs.COLOUR, Paint.rgb(0xFFFFFF),
            Paint.rgb(0xFFFFFF),
            Paint.rgb(0x000000), Paint.rgb(0x333333), Paint.rgb(0x767676), Paint.rgb(0x3399FF), Paint.rgb(0xFFFFFF),
            Paint.rgb(0xFF8000), Paint.rgb(0x000000), Paint.rgb(0xE6E6E6), Paint.rgb(0x8F0034), Paint.rgb(0xFFDCE8),
            Paint.rgb(0x00501E), Paint.rgb(0xDDF3E0), Paint.rgb(0x4B00C8), Paint.rgb(0xFFD400), Paint.rgb(0x00AFA0),
            Paint.rgb(0xC77DFF));

    /// All there are, in the order in which one follows the other.
    public static final List<Theme> ALL = List.of(LIGHT, DARK, CONTRAST);

    /// The one that follows this.
    public Theme next() {
        return ALL.get((ALL.indexOf(this) + 1) % ALL.size());
    }

    /// What is not computed yet: dashes that are seen on every ground, 2.5:1 at least, and are quieter than words.
    public Paint blank() {
        return line.mix(muted, BLANK);
    }

    /// Whether light ink stands on dark ground.
    public boolean isDark() {
        return luminance(window) < luminance(ink);
    }

    /// Whether what is told apart by its colour is to be told apart by its shape too.
    boolean isStrong() {
        return legible > LEAST_CONTRAST;
    }

    /// The strongest shade of a colour towards which all shades from that of 0 on can be written on.
    Paint shade(Paint full) {
        if (legible <= LEAST_CONTRAST) {
            return full;
        }
        Paint shade = zero;
        for (int i = 1; i <= SHADES; i++) {
            Paint next = zero.mix(full, i / (double) SHADES);
            if (contrast(inkOn(next), next) < legible) {
                return shade;
            }
            shade = next;
        }
        return full;
    }

    /// This without colours: for printers, and for eyes that see none.
    public Theme inGrey() {
        return GreyTheme.of(this);
    }

    /// This with other colours for what is above and below 0.
    Theme withSigns(Paint above, Paint below) {
        return new Theme(name, legible, signs, window, canvas, ink, muted, line, above, zero, below, forward,
                forwardSoft,
                backward,
                backwardSoft, right, rightSoft, attention, alarm, more, less);
    }

    /// The ink that is read on a ground: this theme's ink or window colour where the contrast is enough, else black or
    /// white, one of which always is.
    public Paint inkOn(Paint ground) {
        Paint own = contrast(ink, ground) >= contrast(window, ground) ? ink : window;
        if (contrast(own, ground) >= LEAST_CONTRAST) {
            return own;
        }
        Paint black = Paint.rgb(0);
        Paint white = Paint.rgb(0xFFFFFF);
        return contrast(black, ground) >= contrast(white, ground) ? black : white;
    }

    /// The contrast ratio of two opaque colours, 1 … 21.
    ///
    /// Source: Web Content Accessibility Guidelines 2.2, definitions of contrast ratio and relative luminance.
    public static double contrast(Paint one, Paint other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Paint paint) {
        return 0.2126 * linear(paint.red()) + 0.7152 * linear(paint.green()) + 0.0722 * linear(paint.blue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
