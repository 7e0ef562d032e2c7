/// Tests of [unroll.note].
@NullMarked
package unroll.note;

import org.jspecify.annotations.NullMarked;
