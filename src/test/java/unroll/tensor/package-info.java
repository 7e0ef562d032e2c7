/// Tests of weights from and for other programs. Start with [ByteFiles], which makes their files byte by byte.
@NullMarked
package unroll.tensor;

import org.jspecify.annotations.NullMarked;
