/// Independent sources of truth for the tests. Start with [Json].
@NullMarked
package unroll.oracle;

import org.jspecify.annotations.NullMarked;
