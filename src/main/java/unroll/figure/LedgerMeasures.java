package unroll.figure;

/// How large the parts of the ledger are, in px.
///
/// @param names x of the names of the rows
/// @param name right of them
/// @param leftCell width of a cell of the left factor
/// @param factorCell most width of a cell of the right factor
/// @param partCell most width of a cell of a part
/// @param sign width of a sign between them
/// @param bar width of the bar of a size
/// @param size width of the number of a size, 0 where it is left out
/// @param title height of the title
/// @param header height of the names of the columns, 0 where they are left out
/// @param sumText height of the words below the sum
/// @param mostCell height of a cell, at most
/// @param leastCell height of a cell that holds a number, at least
/// @param leastSumCell height of a cell of the sum, at least
/// @param leastSum height of the sum, at least: on a slide two lines of words stand beside it
/// @param gap between two rows
record LedgerMeasures(double names, double name, double leftCell, double factorCell, double partCell, double sign,
        double bar,
        double size, double title, double header, double sumText, double mostCell, double leastCell,
        double leastSumCell, double leastSum, double gap) {

    private static final LedgerMeasures WINDOW = new LedgerMeasures(16, 56, 37, 34, 48, 19, 12, 52, 46, 24, 66, 23,
            13.5,
            15, 0, 24);
    private static final LedgerMeasures SLIDE = new LedgerMeasures(12, 60, 41, 38, 23, 19, 11, 0, 34, 0, 20,
            21, 16, 18, 40, 26);
    /// Without the factors, whose numbers stand in the network.
    private static final LedgerMeasures NARROW_SLIDE = new LedgerMeasures(12, 60, 0, 0, 41, 0, 11, 0, 34, 0, 20, 21, 16,
            18, 40, 26);
    private static final double NARROW = 300;

    /// @param width of the ledger, in px
    static LedgerMeasures of(Form form, double width) {
        return switch (form) {
            case WINDOW -> WINDOW;
            case SLIDE -> width < NARROW ? NARROW_SLIDE : SLIDE;
        };
    }

    /// Whether the factors of the parts are shown.
    boolean hasFactors() {
        return factorCell > 0;
    }

    /// The width of all that does not depend on the shape of the weight.
    double fixed() {
        return name + leftCell + 2 * sign + 10 + bar + size + 8;
    }
}
