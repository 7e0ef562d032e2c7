package unroll.io;

import unroll.rnn.Bounds;

/// How large a file may be, and the scenario in it: [Bounds].
public final class Limits {
    /// Bytes of a file: 64 MiB.
    public static final int FILE = 64 << 20;
    /// T, time steps.
    public static final int STEPS = Bounds.STEPS;
    /// H, hidden units.
    public static final int HIDDEN = Bounds.HIDDEN;
    /// D and K, inputs and classes.
    public static final int WIDTH = Bounds.WIDTH;
    /// Numbers in U, W and V together.
    public static final int WEIGHTS = Bounds.WEIGHTS;
    /// Numbers of the forward pass, T · (D + 4 H + 2 K).
    public static final int FORWARD = Bounds.FORWARD;
    /// Numbers of all errors on their way back, T · T · H.
    public static final int BACKWARD = Bounds.BACKWARD;
    /// Characters of a title or a word.
    public static final int TEXT = Bounds.TEXT;

    private Limits() {
    }
}
