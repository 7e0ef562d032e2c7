package unroll.figure;

import unroll.trace.Quantity;

/// The factor f′ of what a non-linearity is of, which equations write out and formulas show as one term.
final class SlopeTerm {

    private SlopeTerm() {
    }

    /// f′ of a pre-activation, or of the cell of an LSTM.
    static Quantity of(Quantity argument) {
        if (argument instanceof Quantity.Value(var variable, int t)) {
            return new Quantity.Slope(variable, t);
        }
        throw new IllegalArgumentException("no non-linearity of " + argument);
    }
}
