package unroll.figure;

/// What of the pictures a lecturer can hide.
public enum Part {
    /// The shared weights.
    WEIGHTS,
    /// Where the gradient comes from.
    LEDGER,
    /// The sentence of the step.
    SENTENCE,
    /// The equation of the step.
    EQUATION,
    /// The listing.
    CODE,
    /// The numbers in cells, whose colours stay.
    NUMBERS,
    /// The bars of ŷ_t.
    PREDICTIONS,
    /// The lecturer's own text for the step.
    NOTES
}
