package unroll.listing;

import java.util.Locale;

/// What a listing is written in.
public enum Dialect {
    /// Every step of the way back is a line of its own.
    NUMPY("NumPy"),
    /// Automatic differentiation goes the way back; gates are a layer of PyTorch's own, where it has it.
    PYTORCH("PyTorch"),
    /// The same with every gate written out.
    PYTORCH_WRITTEN("PyTorch");

    private final String title;

    Dialect(String title) {
        this.title = title;
    }

    /// The name that its makers gave it.
    public String title() {
        return title;
    }

    /// The name of its command: `numpy`, `pytorch`, `pytorch-written`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
