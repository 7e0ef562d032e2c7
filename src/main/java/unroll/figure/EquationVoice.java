package unroll.figure;

/// What of an equation is told.
public enum EquationVoice {
    /// Its letters.
    SYMBOLS,
    /// Its numbers, led by the name of what they come to.
    NUMBERS,
    /// Letters, and below them the numbers.
    BOTH
}
