package unroll.scene;

/// A colour.
///
/// @param argb alpha, red, green and blue, eight bits each, not premultiplied
public record Paint(int argb) {
    /// Nothing is painted.
    public static final Paint NONE = new Paint(0);

    /// An opaque colour, 0xRRGGBB.
    public static Paint rgb(int rgb) {
        return new Paint(0xFF000000 | rgb);
    }

    /// Whether nothing is painted.
    public boolean isNone() {
        return argb >>> 24 == 0;
    }

    /// Alpha, 0 … 1.
    public double alpha() {
        return (argb >>> 24) / 255.0;
    }

    /// Red, 0 … 255.
    public int red() {
        return argb >> 16 & 0xFF;
    }

    /// Green, 0 … 255.
    public int green() {
        return argb >> 8 & 0xFF;
    }

    /// Blue, 0 … 255.
    public int blue() {
        return argb & 0xFF;
    }

    /// The same colour with another alpha, 0 … 1.
    public Paint withAlpha(double alpha) {
        return new Paint((int) Math.round(alpha * 255) << 24 | argb & 0xFFFFFF);
    }

    /// The colour at p between this (0) and other (1), each channel in a straight line. A side that paints nothing
    /// lends its alpha only.
    public Paint mix(Paint other, double p) {
        int from = isNone() ? other.argb & 0xFFFFFF : argb;
        int to = other.isNone() ? argb & 0xFFFFFF : other.argb;
        return new Paint(mix(from, to, 24, p) | mix(from, to, 16, p) | mix(from, to, 8, p) | mix(from, to, 0, p));
    }

    private static int mix(int from, int to, int shift, double p) {
        int a = from >>> shift & 0xFF;
        int b = to >>> shift & 0xFF;
        return (int) Math.round(a + (b - a) * p) << shift;
    }
}
