package unroll.figure;

import java.util.Optional;
import unroll.trace.Change;
import unroll.trace.Quantity;
import unroll.trace.Trace;

/// What a moment is compared with: a state that was pinned.
///
/// @param trace its numbers
/// @param changes the size of a difference that has the full colour, one per kind of quantity, the same at every step
public record Before(Trace trace, Scales changes) {

    /// By how much a quantity differs; absent where there is nothing to compare it with.
    ///
    /// @param now has the quantity
    Optional<Change> change(Trace now, Quantity quantity) {
        return Change.of(now, trace, quantity);
    }
}
