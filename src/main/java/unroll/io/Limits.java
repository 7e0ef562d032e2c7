package unroll.io;

/// How large a scenario may be: what one computer's memory holds with every part of every error kept.
public final class Limits {
    /// Bytes of a file: 64 MiB.
    public static final int FILE = 64 << 20;
    /// T, time steps.
    public static final int STEPS = 2_000;
    /// H, hidden units.
    public static final int HIDDEN = 1_000;
    /// D and K, inputs and classes.
    public static final int WIDTH = 10_000;
    /// Numbers in U, W and V together.
    public static final int WEIGHTS = 5_000_000;
    /// Numbers of the forward pass, T · (D + 4 H + 2 K).
    public static final int FORWARD = 5_000_000;
    /// Numbers of all errors on their way back, T · T · H.
    public static final int BACKWARD = 100_000_000;
    /// Characters of a title or a word.
    public static final int TEXT = 1_000;

    private Limits() {
    }
}
