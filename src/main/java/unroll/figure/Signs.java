package unroll.figure;

/// How a cell shows on which side of zero its number is, beside the number's own sign.
public enum Signs {
    /// By its colour alone.
    COLOUR,
    /// By thin lines over what is negative, crossed ones over what is no number.
    HATCH
}
