package unroll.figure;

import unroll.scene.Box;

/// Where the parts of a row of the ledger stand, in the rows' own coordinates, in px.
interface LedgerGeometry {
    /// The height of a line of words, and the least height of a row that has two.
    double LINE = 15;

    /// Rows and columns of the weight.
    Cells.Shape shape();

    /// x of the names of the rows.
    double names();

    /// Whether the factors of the parts are shown.
    boolean hasFactors();

    /// The width of the number of a size.
    double sizeRoom();

    /// How many lines of words the name of a row has room for.
    int nameLines();

    /// The whole of row i.
    Box row(int i);

    /// The left factor.
    Box left(int i);

    /// The right factor, lying.
    Box right(int i);

    /// The part.
    Box part(int i);

    /// The bar of the part's size.
    Box bar(int i);

    /// Where a row's words stand that is not begun.
    Box waiting(int i);
}
