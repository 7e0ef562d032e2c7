package unroll.trace;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import unroll.linalg.Matrix;
import unroll.linalg.Rows;
import unroll.rnn.Variable;
import unroll.rnn.Weight;

/// Σ of parts of the gradient of a weight of any cell, without a matrix for each: one product over time of their factors.
final class PartSum {

    private PartSum() {
    }

    /// The sum of the parts from, from − 1, … to, added to 0 in this order.
    ///
    /// @param e the error, or [Quantity#JOINED]
    static Matrix of(Trace trace, int e, int from, int to, Weight weight) {
        List<Integer> steps = IntStream.rangeClosed(to, from).map(i -> from + to - i)
                .filter(k -> weight.isRecurrent() || trace.scenario().sequence().targets().get(k).isPresent()).boxed()
                .toList();
        // the same at every step but for the step
        Factors factors = Factors.of(trace.scenario(), e, from, weight);
        double[][] left = rows(trace, steps, factors.left(), from);
        return switch (weight.role()) {
            case INPUT -> OverTime.inputs(trace.forward(), from, left);
            case STATE_BIAS, OUTPUT_BIAS -> OverTime.plain(left);
            case STATE, OUTPUT -> {
                double[][] right = rows(trace, steps, factors.right().orElseThrow(), from);
                double[][] sum = new double[left[0].length][right[0].length];
                Rows.addTransposedProduct(left, right, sum);
                yield Matrix.of(sum);
            }
        };
    }

    private static double[][] rows(Trace trace, List<Integer> steps, Quantity atFirst, int first) {
        return switch (atFirst) {
            case Quantity.Adjoint(Variable variable, int e, int _) -> {
                WayBack way = trace.way(e);
                yield rows(steps, k -> way.row(variable, k));
            }
            case Quantity.Value(Variable variable, int t) ->
                rows(steps, k -> trace.forward().row(variable, k + t - first));
            default -> throw new IllegalArgumentException("not a factor of a part: " + atFirst);
        };
    }

    private static double[][] rows(List<Integer> steps, IntFunction<double[]> at) {
        return steps.stream().map(at::apply).toArray(double[][]::new);
    }
}
