package unroll.figure;

/// How large the parts of the ledger are in the window, in px.
///
/// @param names x of the names of the rows
/// @param name right of them
/// @param leftCell width of a cell of the left factor
/// @param factorCell most width of a cell of the right factor
/// @param partCell most width of a cell of a part
/// @param sign width of a sign between them
/// @param bar width of the bar of a size
/// @param size width of the number of a size
/// @param title height of the title
/// @param header height of the names of the columns
/// @param sumText height of the words below the sum
/// @param mostCell height of a cell, at most
/// @param leastCell height of a cell that holds a number, at least
/// @param leastSumCell height of a cell of the sum, at least
/// @param gap between two rows, at most
/// @param leastGap between two rows: what names of three lines and words below a part need
record LedgerMeasures(double names, double name, double leftCell, double factorCell, double partCell, double sign,
        double bar,
        double size, double title, double header, double sumText, double mostCell, double leastCell,
        double leastSumCell, double gap, double leastGap) {

    static final LedgerMeasures WINDOW = new LedgerMeasures(16, 56, 36, 34, 48, 17, 12, 52, 46, 24, 66,
            ChangeCells.LEAST_TWO + 1, 13.5, 15,
            24, 12);

    /// The width of all that does not depend on the shape of the weight.
    double fixed() {
        return name + leftCell + 2 * sign + 10 + bar + size + 8;
    }
}
