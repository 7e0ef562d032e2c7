package unroll.oracle;

import java.util.List;
import unroll.rnn.Weight;

/// The weights of the plain network.
public final class Weights {
    /// U, W, V, b, c.
    public static final List<Weight> ALL = List.of(Weight.U, Weight.W, Weight.V, Weight.STATE_BIAS,
            Weight.OUTPUT_BIAS);

    private Weights() {
    }
}
