/// Independent sources of truth for the tests. Start with [Autodiff].
@NullMarked
package unroll.oracle;

import org.jspecify.annotations.NullMarked;
