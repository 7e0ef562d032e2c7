package unroll.figure;

import unroll.scene.Box;

/// Where the cells of a matrix stand: a box cut evenly.
///
/// @param box all of it
/// @param shape rows and columns of the matrix
/// @param turn whether its rows are drawn as columns
record CellGrid(Box box, Cells.Shape shape, Subject.Turn turn) {
    static final double GAP = 1.5;
    private static final double HALVES_GAP = 2;

    /// Rows on the page.
    int rows() {
        return isUpright() ? shape.rows() : shape.columns();
    }

    /// Columns on the page.
    int columns() {
        return isUpright() ? shape.columns() : shape.rows();
    }

    /// Width of a cell with its gap, in px.
    double width() {
        return box.width() / columns();
    }

    /// Height of a cell with its gap, in px.
    double height() {
        return box.height() / rows();
    }

    /// The row of the matrix that is drawn in a row and a column of the page.
    int row(int i, int j) {
        return isUpright() ? i : j;
    }

    /// The column of the matrix that is drawn in a row and a column of the page.
    int column(int i, int j) {
        return isUpright() ? j : i;
    }

    /// A cell of the page, without its gap.
    Box cell(int i, int j) {
        return new Box(box.x() + j * width() + GAP / 2, box.y() + i * height() + GAP / 2, width() - GAP,
                height() - GAP);
    }

    /// The left half of what is upright, the upper half of what lies.
    CellGrid first() {
        return isUpright()
                ? new CellGrid(new Box(box.x(), box.y(), (box.width() - HALVES_GAP) / 2, box.height()), shape, turn)
                : new CellGrid(new Box(box.x(), box.y(), box.width(), (box.height() - HALVES_GAP) / 2), shape, turn);
    }

    /// The other half.
    CellGrid second() {
        CellGrid first = first();
        return new CellGrid(first.box().moved(isUpright() ? first.box().width() + HALVES_GAP : 0,
                isUpright() ? 0 : first.box().height() + HALVES_GAP), shape, turn);
    }

    private boolean isUpright() {
        return turn == Subject.Turn.UPRIGHT;
    }
}
