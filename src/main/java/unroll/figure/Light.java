package unroll.figure;

/// How much of the attention something has.
public enum Light {
    /// It is what is pointed at, wherever it is shown.
    LIT,
    /// What is lit is computed from it.
    OPERAND,
    /// What is lit comes from it in the end.
    ORIGIN
}
