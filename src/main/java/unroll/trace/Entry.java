package unroll.trace;

import java.util.List;
import unroll.linalg.Matrix;

/// One line of the trace: a quantity, its value, and the equation that gives it.
///
/// @param quantity its name
/// @param value its numbers, in the shape that the quantity states
/// @param equation the right-hand side
public record Entry(Quantity quantity, Matrix value, Expression equation) {

    /// The quantities it is computed from.
    public List<Quantity> operands() {
        return equation.operands().distinct().toList();
    }
}
