package unroll.scene;

/// A bundled font.
///
/// @param family sans is Roboto, italic its italic, mono is JetBrains Mono
/// @param weight its weight
/// @param size in px per em
public record Font(Family family, Weight weight, double size) {

    /// Which typeface.
    public enum Family {
        SANS, ITALIC, MONO
    }

    /// How heavy.
    public enum Weight {
        REGULAR, MEDIUM, BOLD
    }

    /// Roboto, regular.
    public static Font sans(double size) {
        return new Font(Family.SANS, Weight.REGULAR, size);
    }

    /// Roboto, medium.
    public static Font medium(double size) {
        return new Font(Family.SANS, Weight.MEDIUM, size);
    }

    /// Roboto, bold.
    public static Font bold(double size) {
        return new Font(Family.SANS, Weight.BOLD, size);
    }

    /// Roboto's italic, regular.
    public static Font italic(double size) {
        return new Font(Family.ITALIC, Weight.REGULAR, size);
    }

    /// JetBrains Mono, regular.
    public static Font mono(double size) {
        return new Font(Family.MONO, Weight.REGULAR, size);
    }
}
