package unroll.listing;

import java.util.Locale;

/// What a listing is written in.
public enum Dialect {
    /// Every step of the way back is a line of its own.
    NUMPY("NumPy"),
    /// Automatic differentiation goes the way back.
    PYTORCH("PyTorch");

    private final String title;

    Dialect(String title) {
        this.title = title;
    }

    /// The name that its makers gave it.
    public String title() {
        return title;
    }

    /// The name on the command line: `numpy`, `pytorch`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
