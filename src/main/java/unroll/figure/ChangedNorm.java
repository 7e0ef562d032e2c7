package unroll.figure;

import java.util.List;
import java.util.OptionalDouble;
import unroll.trace.Change;
import unroll.trace.Quantity;

/// The size of a quantity, ‖·‖, as a value, by how much it changed, or both.
///
/// @param frame the moment
/// @param quantity known by now
record ChangedNorm(Frame frame, Quantity quantity) {

    /// Ways to write it, the longest first, with its name in mathematics between dollars.
    ///
    /// @param latex its name
    List<String> written(String latex) {
        double now = frame.moment().trace().value(quantity).norm();
        return new ChangedAmount(frame, now,
                frame.shownChange(quantity).map(Change::normBefore).orElseGet(OptionalDouble::empty)).written(latex);
    }

    /// What the written size stands for.
    Subject subject() {
        Subject.Numeric norm = new Subject.Norm(quantity);
        return frame.shown(quantity) == Comparison.DIFFERENCE ? new Subject.Change(norm) : norm;
    }
}
