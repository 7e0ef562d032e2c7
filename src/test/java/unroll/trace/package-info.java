/// Tests of the numbers: beside the worked example, automatic differentiation, and every equation computed again.
/// Start with [WorkedExampleTest].
@NullMarked
package unroll.trace;

import org.jspecify.annotations.NullMarked;
