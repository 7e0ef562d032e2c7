package unroll.scene;

/// Where a bundled font's file lies on the class path, so that every renderer reads the same one.
public final class FontFile {
    private static final String ROOT = "/com/formdev/flatlaf/fonts/";

    private FontFile() {
    }

    /// The resource of a typeface in a weight. JetBrains Mono comes without a medium weight: its regular one stands in,
    /// as CSS has it for a weight of 500.
    public static String of(Font.Family family, Font.Weight weight) {
        return ROOT + switch (family) {
            case SANS -> "roboto/Roboto-" + switch (weight) {
                case REGULAR -> "Regular";
                case MEDIUM -> "Medium";
                case BOLD -> "Bold";
            };
            case ITALIC -> "roboto/Roboto-" + switch (weight) {
                case REGULAR -> "Italic";
                case MEDIUM -> "MediumItalic";
                case BOLD -> "BoldItalic";
            };
            case MONO -> "jetbrains_mono/JetBrainsMono-" + switch (weight) {
                case REGULAR, MEDIUM -> "Regular";
                case BOLD -> "Bold";
            };
        } + ".ttf";
    }
}
