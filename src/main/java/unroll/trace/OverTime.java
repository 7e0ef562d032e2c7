package unroll.trace;

import java.util.stream.IntStream;
import unroll.linalg.Matrix;
import unroll.linalg.Rows;
import unroll.rnn.Weight;

/// Σ_k δ_k ⊗ (what δ_k is multiplied with), added from the last step to the first: the sums over time of which the
/// gradients of U, W and b are made.
final class OverTime {

    private OverTime() {
    }

    /// The sum for one of U, W and b.
    ///
    /// @param last the step of the first row of `deltas`; each row after it is one step earlier
    /// @param deltas δ_last, δ_(last−1), …
    static Matrix of(Forward forward, int last, double[][] deltas, Weight weight) {
        return switch (weight.role()) {
            case INPUT -> inputs(forward, last, deltas);
            case STATE -> states(forward, last, deltas);
            case STATE_BIAS -> plain(deltas);
            case OUTPUT, OUTPUT_BIAS -> throw new IllegalArgumentException(weight + " acts after the state");
        };
    }

    /// Σ δ_k ⊗ x_k, column by column; a column takes only the steps whose input is not 0 there.
    static Matrix inputs(Forward forward, int last, double[][] deltas) {
        int hidden = deltas[0].length;
        int inputs = forward.steps().getFirst().x().rows();
        double[][] columns = new double[inputs][0];
        for (int r = 0; r < deltas.length; r++) {
            Matrix x = forward.steps().get(last - r).x();
            for (int j = 0; j < inputs; j++) {
                if (x.get(j) != 0) {
                    columns[j] = columns[j].length == 0 ? new double[hidden] : columns[j];
                    Rows.addScaled(x.get(j), deltas[r], columns[j]);
                }
            }
        }
        double[] sum = new double[hidden * inputs];
        for (int j = 0; j < inputs; j++) {
            for (int i = 0; i < columns[j].length; i++) {
                sum[i * inputs + j] = columns[j][i];
            }
        }
        return Matrix.of(hidden, inputs, sum);
    }

    private static Matrix states(Forward forward, int last, double[][] deltas) {
        double[][] before = IntStream.range(0, deltas.length).mapToObj(r -> forward.state(last - r - 1).toArray())
                .toArray(double[][]::new);
        double[][] sum = new double[deltas[0].length][deltas[0].length];
        Rows.addTransposedProduct(deltas, before, sum);
        return Matrix.of(sum);
    }

    /// Σ δ_k.
    static Matrix plain(double[][] deltas) {
        double[] sum = new double[deltas[0].length];
        for (double[] delta : deltas) {
            Rows.addScaled(1, delta, sum);
        }
        return Matrix.column(sum);
    }
}
