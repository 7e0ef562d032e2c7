package unroll.figure;

/// Shapes and colours that pictures use.
public enum NotationSign {
    /// A dashed cell.
    BLANK,
    /// Cells in the colours of their numbers.
    COLOURS,
    /// Boxes and arrows of the way forward.
    FORWARD,
    /// Arrows of the way back.
    BACKWARD,
    /// The right answer.
    ANSWER,
    /// A corner of a cell.
    CORNER,
    /// A solid ring.
    POINTED,
    /// A dashed ring.
    OPERAND,
    /// A dotted ring.
    ORIGIN,
    /// A number that is not finite.
    ALARM,
    /// The end of a truncated way back.
    CUT
}
