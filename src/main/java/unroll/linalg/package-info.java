/// Immutable matrices, equal by value. Start with [Matrix].
@NullMarked
package unroll.linalg;

import org.jspecify.annotations.NullMarked;
