/// Immutable matrices, equal by value. Start with [Matrix]; [Rows] has the loops of the
/// large sums.
@NullMarked
package unroll.linalg;

import org.jspecify.annotations.NullMarked;
