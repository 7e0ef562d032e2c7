package unroll.trace;

import java.util.Objects;
import unroll.linalg.Matrix;
import unroll.rnn.Weight;

/// One number of a quantity, without the matrix that it stands in where that would have to be made for it. The same to
/// the last bit as in the matrix: it is added and multiplied in the same order.
///
/// @param trace what was traced
/// @param row from 0
/// @param column from 0
record OneNumber(Trace trace, int row, int column) {

    double of(Quantity quantity) {
        return switch (quantity) {
            case Quantity.StateJacobian(int k) -> matrix(new Quantity.Shared(Weight.W))
                    * trace.value(Quantity.slope(k)).get(row);
            case Quantity.Part(int e, int k, Weight weight) -> part(e, k, weight);
            case Quantity.RunningSum(int e, int k, Weight weight) -> sum(quantity, e, k, weight);
            case Quantity.Gradient(int e, Weight weight) -> sum(quantity, e, trace.scenario().lastStepBack(e), weight);
            case Quantity.Learned(Weight weight) -> matrix(new Quantity.Shared(weight))
                    - trace.scenario().learningRate() * clipped(weight);
            case Quantity.Shared _,Quantity.LearningRate _,Quantity.Value _,Quantity.TotalLoss _,Quantity.Slope _,Quantity.Adjoint _,Quantity.TotalGradient _,Quantity.LearnedLoss _,Quantity.LearnedTotalLoss _,Quantity.ClipLength _,Quantity.GradientSize _,Quantity.GradientNorm _,Quantity.ClipFactor _ ->
                matrix(quantity);
        };
    }

    private double clipped(Weight weight) {
        double gradient = of(trace.told(weight));
        return trace.scenario().clip().isEmpty()
                ? gradient
                : trace.value(new Quantity.ClipFactor()).get(0) * gradient;
    }

    private double matrix(Quantity quantity) {
        return trace.value(quantity).get(row, column);
    }

    private double sum(Quantity quantity, int e, int downTo, Weight weight) {
        if (!trace.isKernel(e)) {
            return matrix(quantity);
        }
        double sum = 0;
        for (int k = e; k >= (weight.isRecurrent() ? downTo : e); k--) {
            sum += part(e, k, weight);
        }
        return sum;
    }

    private double part(int e, int k, Weight weight) {
        if (!trace.isKernel(e)) {
            return matrix(new Quantity.Part(e, k, weight));
        }
        Forward forward = trace.forward();
        return switch (weight.role()) {
            case INPUT -> {
                Matrix delta = trace.backward(e).delta(k);
                double x = forward.steps().get(k).x().get(column, 0);
                yield x == 0 ? 0 : 0 + x * delta.get(row, 0);
            }
            case STATE -> trace.backward(e).delta(k).get(row, 0) * forward.state(k - 1).get(column, 0);
            case STATE_BIAS -> trace.backward(e).delta(k).get(row, column);
            case OUTPUT -> outputDelta(e, k) * forward.state(e).get(column, 0);
            case OUTPUT_BIAS -> outputDelta(e, k);
        };
    }

    /// Without the way back through time, which V and c don't take.
    private double outputDelta(int e, int k) {
        Objects.checkIndex(e - k, 1);
        return Backward.outputDelta(trace.scenario(), trace.forward(), e)[row];
    }
}
