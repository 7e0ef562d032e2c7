/// The lesson as a program, in NumPy or in PyTorch, printed from the equations. Start with [Listing]; [EquationPrinter] prints an
/// equation, and [SweepLines] the way back.
@NullMarked
package unroll.listing;

import org.jspecify.annotations.NullMarked;
