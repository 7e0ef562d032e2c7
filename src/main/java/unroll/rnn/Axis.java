package unroll.rnn;

/// What the rows or the columns of a quantity count.
public enum Axis {
    /// There is only one.
    ONE,
    /// Units of the state, H of them.
    HIDDEN,
    /// Entries of an input, D of them.
    INPUT,
    /// Words of the vocabulary, K of them.
    CLASS;

    /// How many there are.
    ///
    /// @param parameters of the network
    public int count(Parameters parameters) {
        return switch (this) {
            case ONE -> 1;
            case HIDDEN -> parameters.hidden();
            case INPUT -> parameters.inputs();
            case CLASS -> parameters.classes();
        };
    }
}
