package unroll.trace;

import java.util.List;
import java.util.stream.IntStream;
import unroll.linalg.Matrix;
import unroll.linalg.Rows;
import unroll.rnn.Weight;

/// Σ of parts of the gradient of a weight of any cell, without a matrix for each: one product over time of their factors.
final class PartSum {

    private PartSum() {
    }

    /// The sum of the parts from, from − 1, … to, added to 0 in this order.
    ///
    /// @param e the error, or [Quantity#JOINED]
    static Matrix of(Trace trace, int e, int from, int to, Weight weight) {
        List<Factors> factors = IntStream.rangeClosed(to, from).map(i -> from + to - i)
                .filter(k -> trace.has(new Quantity.Part(e, k, weight)))
                .mapToObj(k -> Factors.of(trace.equation(new Quantity.Part(e, k, weight)))).toList();
        double[][] left = rows(trace, factors.stream().map(Factors::left).toList());
        return switch (weight.role()) {
            case INPUT -> OverTime.inputs(trace.forward(), from, left);
            case STATE_BIAS, OUTPUT_BIAS -> OverTime.plain(left);
            case STATE, OUTPUT -> {
                double[][] right = rows(trace, factors.stream().map(it -> it.right().orElseThrow()).toList());
                double[][] sum = new double[left[0].length][right[0].length];
                Rows.addTransposedProduct(left, right, sum);
                yield Matrix.of(sum);
            }
        };
    }

    private static double[][] rows(Trace trace, List<Quantity> quantities) {
        return quantities.stream().map(it -> trace.value(it).toArray()).toArray(double[][]::new);
    }
}
