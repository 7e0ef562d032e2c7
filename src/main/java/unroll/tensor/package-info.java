/// Named arrays in the files of other programs, to bytes and back, and which of them are U, W, V, b and c. Nothing in a
/// file is ever run; whatever is wrong with one is one worded problem.
/// Start with [TensorFiles], [Assignment] and [WeightFiles].
@NullMarked
package unroll.tensor;

import org.jspecify.annotations.NullMarked;
