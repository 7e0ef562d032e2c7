/// An interpreter of the little Python that listings are written in, with what they use of NumPy and PyTorch. It knows
/// nothing of networks, and refuses what it does not know. Start with [unroll.oracle.python.Python].
@NullMarked
package unroll.oracle.python;

import org.jspecify.annotations.NullMarked;
