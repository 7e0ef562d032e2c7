package unroll.tensor;

/// What a person can do where arrays do not make a network.
public enum Mend {
    /// Take the matrices as [Layout#TRANSPOSED].
    TRANSPOSE,
    /// Take the matrices as [Layout#AS_IS].
    KEEP,
    /// Say which of the two it is: both fit.
    WAY,
    /// Say which array is which weight, or say it otherwise.
    ASSIGN,
    /// Nothing here: it takes other arrays.
    ELSEWHERE
}
