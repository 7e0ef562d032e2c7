package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Set mathematics with its size, in em. A matrix or a fraction has its middle on the axis, a little above the baseline.
/// Rows are made of rows, so that trying an arrangement copies nothing.
///
/// @param own pieces of its own
/// @param rows what it is made of
/// @param width from its left to its right side
/// @param above the baseline
/// @param below the baseline
record MathRow(List<MathPiece> own, List<MathRow.Placed> rows, double width, double above, double below) {
    /// How far the axis of a formula, the middle of its minus sign, is above the baseline.
    static final double AXIS = 0.25;
    static final MathRow EMPTY = new MathRow(List.of(), List.of(), 0, 0, 0);

    /// A row inside a row.
    ///
    /// @param dx to the right
    /// @param dy down
    /// @param whole what all of it stands for together
    record Placed(MathRow row, double dx, double dy, Optional<Subject> whole) {
        Placed(MathRow row, double dx, double dy) {
            this(row, dx, dy, Optional.empty());
        }
    }

    /// Copies the lists.
    MathRow {
        own = List.copyOf(own);
        rows = List.copyOf(rows);
    }

    /// A row of one piece.
    static MathRow of(MathPiece piece, double width, double above, double below) {
        return new MathRow(List.of(piece), List.of(), width, above, below);
    }

    /// All pieces, where they are in this row.
    List<MathPiece> pieces() {
        List<MathPiece> pieces = new ArrayList<>();
        collect(0, 0, pieces);
        return pieces;
    }

    private void collect(double dx, double dy, List<MathPiece> pieces) {
        own.forEach(piece -> pieces.add(piece.moved(dx, dy)));
        rows.forEach(placed -> placed.row.collect(dx + placed.dx, dy + placed.dy, pieces));
    }

    /// From the top to the bottom.
    double height() {
        return above + below;
    }

    /// This, its pieces standing for something.
    MathRow meaning(Subject subject) {
        return new MathRow(pieces().stream().map(piece -> piece.meaning(subject)).toList(), List.of(), width, above,
                below);
    }

    /// This, all of it standing for something together; its pieces keep what they stand for.
    MathRow asWhole(Subject subject) {
        return new MathRow(List.of(), List.of(new Placed(this, 0, 0, Optional.of(subject))), width, above, below);
    }

    /// This in a room of another size.
    MathRow sized(double newWidth, double newAbove, double newBelow) {
        return new MathRow(own, rows, newWidth, newAbove, newBelow);
    }

    /// This, moved to the right and down; it reaches as far as before on its other sides.
    MathRow moved(double dx, double dy) {
        return new MathRow(List.of(), List.of(new Placed(this, dx, dy)), width + dx, above - dy, below + dy);
    }

    /// This with space before and behind it.
    MathRow spaced(double left, double right) {
        return new MathRow(List.of(), List.of(new Placed(this, left, 0)), left + width + right, above, below);
    }

    /// This in the middle of more width.
    MathRow centeredIn(double room) {
        return spaced((room - width) / 2, (room - width) / 2);
    }

    /// Both on one baseline.
    MathRow beside(double gap, MathRow right) {
        return over(right.moved(width + gap, 0));
    }

    /// Both as they are, one over the other.
    MathRow over(MathRow other) {
        return new MathRow(List.of(), List.of(new Placed(this, 0, 0), new Placed(other, 0, 0)),
                Math.max(width, other.width), Math.max(above, other.above), Math.max(below, other.below));
    }

    /// The other below this, both from the left. The axis of what comes out runs through its middle.
    MathRow above(double gap, MathRow lower) {
        double height = height() + gap + lower.height();
        double top = -AXIS - height / 2;
        return new MathRow(List.of(),
                List.of(new Placed(this, 0, top + above),
                        new Placed(lower, 0, top + height() + gap + lower.above)),
                Math.max(width, lower.width), height / 2 + AXIS, height / 2 - AXIS);
    }
}
