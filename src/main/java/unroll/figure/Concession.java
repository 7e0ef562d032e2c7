package unroll.figure;

/// What a window gives up where it lacks room, in this order. A thing is given up only where that gives the room that is
/// lacking: what takes height is kept in a window that lacks width.
public enum Concession {
    /// The sizes beside δ and on the way back.
    NORMS,
    /// The colour scales below the network.
    LEGEND,
    /// The numbers of an input that is a word: its word is left.
    ONE_HOT,
    /// The numbers beside the bars of ŷ_t.
    PROBABILITIES,
    /// All classes but the three most probable ones and the right one.
    CLASSES,
    /// The listing.
    CODE,
    /// The shared weights, to be had from a strip at the side.
    WEIGHTS,
    /// Where the gradient comes from, to be had from a tab at the side.
    LEDGER
}
