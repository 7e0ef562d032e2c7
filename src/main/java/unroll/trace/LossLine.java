package unroll.trace;

/// The errors as a function of one number, all else as in a scenario: what a difference quotient is taken of.
interface LossLine {

    /// The errors with the number as it is.
    LossFunction.Sample base();

    /// The number as it is.
    double at();

    /// The errors with another number in its place.
    LossFunction.Sample with(double number);
}
