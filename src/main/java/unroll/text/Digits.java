package unroll.text;

/// How many digits computed numbers are shown with.
public enum Digits {
    /// Two decimals.
    TWO(2),
    /// Three decimals.
    THREE(3),
    /// Four decimals.
    FOUR(4),
    /// So many that they read back to the same double where formulas and cards tell them; where room is short, four
    /// decimals.
    ALL(4);

    private final int decimals;

    Digits(int decimals) {
        this.decimals = decimals;
    }

    /// Decimals of a number where room is short.
    public int decimals() {
        return decimals;
    }

    /// What it is called on a command line and in a file: `2`, `3`, `4`, `all`.
    public String id() {
        return this == ALL ? "all" : Integer.toString(decimals);
    }
}
