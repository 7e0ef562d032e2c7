package unroll.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import unroll.figure.Size;

/// The page that pictures are made for.
public enum Paper {
    /// A slide of 1920 × 1080 px.
    WIDE("16:9", 1920, 1080),
    /// A slide of 1600 × 1200 px.
    NARROW("4:3", 1600, 1200),
    /// A4, landscape, in px of which 96 are an inch.
    A4("a4", 297 * Paper.PX_PER_MM, 210 * Paper.PX_PER_MM),
    /// Letter, landscape, in px of which 96 are an inch.
    LETTER("letter", 1056, 816),
    /// Just as large as the figure.
    FIGURE("figure", 0, 0);

    private static final double PX_PER_MM = 96 / 25.4;
    private final String id;
    private final double width;
    private final double height;

    Paper(String id, double width, double height) {
        this.id = id;
        this.width = width;
        this.height = height;
    }

    /// Its name on the command line and in files.
    public String id() {
        return id;
    }

    /// All names.
    public static List<String> ids() {
        return Arrays.stream(values()).map(Paper::id).toList();
    }

    /// The one with a name.
    public static Optional<Paper> of(String id) {
        return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
    }

    /// How large it is, in px; absent for what is as large as the figure.
    public Optional<Size> size() {
        return this == FIGURE ? Optional.empty() : Optional.of(new Size(width, height));
    }
}
