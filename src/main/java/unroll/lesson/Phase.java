package unroll.lesson;

import java.util.Locale;

/// The three parts of a lesson.
public enum Phase {
    /// From the inputs to the errors, t = 0 … T−1.
    FORWARD,
    /// From an error back through time.
    BACKWARD,
    /// One step of gradient descent.
    LEARN;

    /// The name in the list of steps: `forward`, `backward`, `learn`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
