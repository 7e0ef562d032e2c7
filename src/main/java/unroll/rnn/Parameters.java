package unroll.rnn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unroll.linalg.Matrix;

/// The weights that all steps share.
///
/// @param u U, H×D
/// @param w W, H×H
/// @param v V, K×H
/// @param stateBias b, H×1, where the network has one
/// @param outputBias c, K×1, where the network has one
public record Parameters(Matrix u, Matrix w, Matrix v, Optional<Matrix> stateBias, Optional<Matrix> outputBias) {

    /// Checks the shapes against each other.
    ///
    /// @throws IllegalArgumentException where a shape does not fit the others
    public Parameters {
        int h = u.rows();
        require(w.rows() == h && w.columns() == h, "W must be " + h + "×" + h);
        require(v.columns() == h, "V must have " + h + " columns");
        require(stateBias.isEmpty() || isColumn(stateBias.get(), h), "stateBias must have " + h + " numbers");
        require(outputBias.isEmpty() || isColumn(outputBias.get(), v.rows()),
                "outputBias must have " + v.rows() + " numbers");
    }

    private static boolean isColumn(Matrix m, int size) {
        return m.columns() == 1 && m.rows() == size;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }

    /// H, the number of hidden units.
    public int hidden() {
        return u.rows();
    }

    /// D, the size of an input.
    public int inputs() {
        return u.columns();
    }

    /// K, the number of classes.
    public int classes() {
        return v.rows();
    }

    /// H, D and K.
    public Size size() {
        return new Size(hidden(), inputs(), classes());
    }

    /// The weights that there are: U, W, V and those biases that are present, in this order.
    public List<Weight> present() {
        List<Weight> there = new ArrayList<>(List.of(Weight.U, Weight.W, Weight.V));
        stateBias.ifPresent(_ -> there.add(Weight.STATE_BIAS));
        outputBias.ifPresent(_ -> there.add(Weight.OUTPUT_BIAS));
        return List.copyOf(there);
    }

    /// The numbers of one weight.
    ///
    /// @throws IllegalArgumentException for a bias that the network has not
    public Matrix get(Weight weight) {
        return switch (weight) {
            case U -> u;
            case W -> w;
            case V -> v;
            case STATE_BIAS -> stateBias.orElseThrow(() -> new IllegalArgumentException("no state bias"));
            case OUTPUT_BIAS -> outputBias.orElseThrow(() -> new IllegalArgumentException("no output bias"));
        };
    }

    /// These weights with other numbers for one of them.
    public Parameters with(Weight weight, Matrix numbers) {
        return switch (weight) {
            case U -> new Parameters(numbers, w, v, stateBias, outputBias);
            case W -> new Parameters(u, numbers, v, stateBias, outputBias);
            case V -> new Parameters(u, w, numbers, stateBias, outputBias);
            case STATE_BIAS -> new Parameters(u, w, v, Optional.of(numbers), outputBias);
            case OUTPUT_BIAS -> new Parameters(u, w, v, stateBias, Optional.of(numbers));
        };
    }
}
