package unroll.figure;

/// Which numbers of the ledger have one scale of colours.
public enum RowColours {
    /// All rows, so that colours of two rows can be compared.
    ALL_ROWS,
    /// Each row its own, so that a small part has colours too.
    EACH_ROW
}
