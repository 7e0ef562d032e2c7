@NullMarked
package unroll.figure;

import org.jspecify.annotations.NullMarked;
