package unroll.figure;

import unroll.trace.Quantity;

/// What a mark stands for, for hover and click.
public sealed interface Subject {

    /// One number of a quantity.
    ///
    /// @param row its row, from 0
    /// @param column its column, from 0
    record Cell(Quantity quantity, int row, int column) implements Subject {}

    /// A quantity as a whole: a symbol, an arrow, a border.
    record Whole(Quantity quantity) implements Subject {}

    /// A heat map of a quantity, its rows drawn as rows or as columns; the cell under the pointer is one of its
    /// numbers.
    ///
    /// @param turned whether the matrix is drawn transposed
    record Map(Quantity quantity, Turn turned) implements Subject {}

    /// How a matrix is laid on the page.
    enum Turn {
        UPRIGHT, LYING
    }

    /// The Frobenius norm of a quantity.
    record Norm(Quantity quantity) implements Subject {}

    /// A number that no quantity of the trace is: the end of a colour scale, what a check came to.
    ///
    /// @param name what it is called, in the words of the view
    record Amount(String name, double value) implements Subject {}

    /// A place that leads to a step of the lesson.
    ///
    /// @param position the number of the step
    record Stop(int position) implements Subject {}

    /// The strip that shows the whole network; a click or drag scrolls there.
    ///
    /// @param pageWidth width of the whole network, in px
    record Overview(double pageWidth) implements Subject {}
}
