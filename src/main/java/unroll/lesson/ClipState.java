package unroll.lesson;

/// Whether learning clips the gradient.
public enum ClipState {
    /// It takes the gradient as it is.
    ABSENT,
    /// It cuts the gradient to a length where it is longer.
    SET
}
