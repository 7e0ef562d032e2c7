/// The lesson as a program, in NumPy or in PyTorch. Start with [Listing].
@NullMarked
package unroll.listing;

import org.jspecify.annotations.NullMarked;
