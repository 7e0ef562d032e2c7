package unroll.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a file of pictures is.
public enum Kind {
    /// Pixels.
    PNG,
    /// A drawing of lines and text.
    SVG,
    /// A document, one page a step.
    PDF,
    /// An animation.
    GIF,
    /// LaTeX.
    TEX;

    /// The ending of its files' names, without the dot.
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// All endings.
    public static List<String> endings() {
        return Arrays.stream(values()).map(Kind::ending).toList();
    }

    /// The kind that a name's ending says.
    public static Optional<Kind> of(String name) {
        return Arrays.stream(values())
                .filter(kind -> name.toLowerCase(Locale.ROOT).endsWith("." + kind.ending())).findFirst();
    }

    /// Whether one file holds all pictures.
    public boolean holdsAll() {
        return this == PDF || this == GIF;
    }
}
