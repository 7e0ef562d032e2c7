package unroll.app;

/// Where the dividers between the panels are, as shares of what they divide, 0 … 1.
///
/// @param weights right of the weights
/// @param ledger left of the ledger
/// @param code left of the code
/// @param below above the explanation
record Dividers(double weights, double ledger, double code, double below) {

    /// Where they are at first.
    static final Dividers INITIAL = new Dividers(0.162, 0.709, 0.704, 0.777);
}
