package unroll.figure;

import java.util.List;
import java.util.Optional;
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
        return new ChangedAmount(frame, now, before()).written(latex);
    }

    /// The size that it is compared with, where it is.
    Optional<Double> before() {
        return frame.shown() == Comparison.VALUE
                ? Optional.empty()
                : frame.change(quantity).map(Change::before).map(it -> it.norm());
    }

    /// What the written size stands for.
    Subject subject() {
        Subject.Numeric norm = new Subject.Norm(quantity);
        return frame.shown(quantity) == Comparison.DIFFERENCE ? new Subject.Change(norm) : norm;
    }
}
