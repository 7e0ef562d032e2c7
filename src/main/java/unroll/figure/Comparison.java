package unroll.figure;

/// What is shown where a state is pinned and something was changed since.
public enum Comparison {
    /// The numbers as they are now.
    VALUE,
    /// By how much they differ from those before.
    DIFFERENCE,
    /// Both, side by side.
    BOTH;

    /// The next one round.
    public Comparison next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
