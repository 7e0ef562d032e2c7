/// Everything that is computed, term by term, each with its operands and its equation.
/// Start with [Trace]; [Quantity] has the names, [Expression] the equations.
@NullMarked
package unroll.trace;

import org.jspecify.annotations.NullMarked;
