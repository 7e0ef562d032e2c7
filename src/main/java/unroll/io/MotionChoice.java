package unroll.io;

/// Whether pictures move from step to step.
public enum MotionChoice {
    /// As the system asks: they do, unless it asks for less motion.
    SYSTEM,
    /// Never.
    OFF
}
