package unroll.trace;

import java.util.Arrays;
import java.util.OptionalDouble;
import unroll.linalg.Matrix;
import unroll.rnn.Variable;

/// What one step of a gated cell computes, its numbers in arrays; a matrix is made of one when it is asked for.
final class GatedStep implements Forward.Step {
    private final Slots slots;
    private final double[][] numbers;
    private final Matrix x;
    private final Matrix prediction;
    private final OptionalDouble loss;

    /// @param numbers of each variable up to z, at its place; not to be changed any more
    GatedStep(Slots slots, double[][] numbers, Matrix x, Matrix prediction, OptionalDouble loss) {
        this.slots = slots;
        this.numbers = numbers;
        this.x = x;
        this.prediction = prediction;
        this.loss = loss;
    }

    /// The numbers of each variable up to z, at its place; not to be changed.
    double[][] numbers() {
        return numbers;
    }

    @Override
    public Matrix x() {
        return x;
    }

    @Override
    public Matrix s() {
        return of(Variable.STATE);
    }

    @Override
    public Matrix z() {
        return of(Variable.LOGITS);
    }

    @Override
    public Matrix prediction() {
        return prediction;
    }

    @Override
    public OptionalDouble loss() {
        return loss;
    }

    @Override
    public Matrix of(Variable variable) {
        if (variable.equals(Variable.INPUT)) {
            return x;
        }
        if (variable.equals(Variable.PREDICTION)) {
            return prediction;
        }
        if (!slots.has(variable)) {
            throw new IllegalArgumentException("no " + variable.id());
        }
        return Matrix.column(row(variable));
    }

    /// The numbers of x or of what is computed up to z; not to be changed.
    double[] row(Variable variable) {
        return numbers[slots.of(variable)];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GatedStep step && Arrays.deepEquals(numbers, step.numbers)
                && prediction.equals(step.prediction) && loss.equals(step.loss);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(numbers);
    }
}
