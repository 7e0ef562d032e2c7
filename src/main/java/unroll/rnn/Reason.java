package unroll.rnn;

/// Why a change of a scenario is refused.
public enum Reason {
    /// A word needs at least one character.
    WORD_EMPTY,
    /// The vocabulary has this word already.
    WORD_TAKEN,
    /// A word has more than [Bounds#TEXT] characters.
    WORD_TOO_LONG,
    /// The vocabulary would be empty.
    WORD_LAST,
    /// Inputs are vectors of D ≠ K numbers here, so no word can enter.
    WORDS_DO_NOT_ENTER,
    /// Numbers are predicted, so no word can be right.
    NUMBERS_ARE_PREDICTED,
    /// A text has words that enter and are predicted, and here other things enter than are predicted, or numbers are.
    TEXT_DOES_NOT_FIT,
    /// There would be no step.
    STEP_LAST,
    /// No step would have a target, so there would be no error.
    TARGET_LAST,
    /// A vector that is to enter does not have D numbers.
    VECTOR_LENGTH,
    /// A number is infinite or NaN.
    NOT_FINITE,
    /// H is not between 1 and [Bounds#HIDDEN].
    UNITS_OUT_OF_RANGE,
    /// More than [Bounds#STEPS] steps.
    TOO_MANY_STEPS,
    /// More than [Bounds#WIDTH] words.
    TOO_MANY_WORDS,
    /// All in all more numbers than a computer's memory holds with every part of every error kept.
    TOO_LARGE,
    /// The text has too few words or characters for one of them to predict the next.
    TEXT_TOO_SHORT,
    /// A spectral radius to scale to must be positive and finite.
    RADIUS_OUT_OF_RANGE,
    /// Some power of W is zero, so its spectral radius is 0 and stays it however W is scaled.
    W_NILPOTENT,
    /// There is no one W, since each gate has its own.
    W_OF_GATES,
    /// W has no spectral radius: an entry is infinite or NaN, or no eigenvalues were found.
    W_WITHOUT_RADIUS,
    /// The weights to put back are for another number of inputs or classes.
    OTHER_SIZES
}
