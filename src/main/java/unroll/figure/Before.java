package unroll.figure;

import java.util.function.Supplier;
import unroll.trace.Difference;

/// What a moment is compared with: a state that was pinned.
///
/// @param difference of its numbers
/// @param changes the size of a difference that has the full colour, one per kind of quantity, the same at every step;
///        worked out when it is asked for
public record Before(Difference difference, Supplier<Scales> changes) {}
