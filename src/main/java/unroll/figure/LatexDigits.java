package unroll.figure;

/// How many digits of a number are written in LaTeX.
public enum LatexDigits {
    /// As in the pictures.
    AS_SHOWN,
    /// So many that they read back to the same double.
    ALL
}
