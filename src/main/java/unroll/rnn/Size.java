package unroll.rnn;

/// How large a network is; its weights have the shapes that follow from it.
///
/// @param hidden H, units of the state
/// @param inputs D, numbers of an input
/// @param classes K, words that can be predicted
public record Size(int hidden, int inputs, int classes) {

    /// Checks that there is at least one of each.
    ///
    /// @throws IllegalArgumentException where there is not
    public Size {
        if (hidden < 1 || inputs < 1 || classes < 1) {
            throw new IllegalArgumentException("no network of " + hidden + ", " + inputs + ", " + classes);
        }
    }

    /// How many of an axis there are.
    public int of(Axis axis) {
        return switch (axis) {
            case ONE -> 1;
            case HIDDEN -> hidden;
            case INPUT -> inputs;
            case CLASS -> classes;
        };
    }
}
