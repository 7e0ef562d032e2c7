package unroll.export;

/// How much of a lesson is exported.
public enum Extent {
    /// The step that is shown.
    HERE,
    /// From one step to another.
    RANGE,
    /// Every step.
    ALL,
    /// The forward pass alone.
    FORWARD,
    /// The way of the error back alone, with the sum.
    BACKWARD
}
