package unroll.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import unroll.linalg.Matrix;
import unroll.rnn.Scenario;
import unroll.rnn.Label;
import unroll.rnn.Weight;

/// The way of one error E_e back through time, every part held as its two factors.
///
/// δ_e = Vᵀ(ŷ_e − y_e) ⊙ f′(a_e), δ_(k−1) = (Wᵀ δ_k) ⊙ f′(a_(k−1)); part k of ∂E_e/∂W is δ_k ⊗ s_(k−1), of ∂E_e/∂U it
/// is δ_k ⊗ x_k, of ∂E_e/∂b it is δ_k.
///
/// @param error e
/// @param outputDelta ∂E_e/∂z_e = ŷ_e − y_e, K×1
/// @param deltas δ_e, δ_(e−1), … down to the last step kept; H×1 each
public record Backward(int error, Matrix outputDelta, List<Matrix> deltas) {

    /// Copies the list.
    public Backward {
        deltas = List.copyOf(deltas);
    }

    /// Carries E_e back.
    ///
    /// @param scenario gives the weights, f, the target and τ
    /// @param forward its forward pass
    /// @param e a step that has a target
    public static Backward of(Scenario scenario, Forward forward, int e) {
        Matrix outputDelta = Matrix.column(outputDelta(scenario, forward, e));
        List<Matrix> deltas = new ArrayList<>();
        Sweep.of(scenario, forward).back(e, outputDelta.toArray(), (_, delta) -> deltas.add(Matrix.column(delta)));
        return new Backward(e, outputDelta, deltas);
    }

    /// ŷ_e − y_e.
    static double[] outputDelta(Scenario scenario, Forward forward, int e) {
        double[] difference = forward.steps().get(e).prediction().toArray();
        switch (scenario.sequence().targets().get(e)) {
            case Label.Word(int index) -> difference[index] -= 1;
            case Label.Numbers(Matrix y) -> {
                for (int i = 0; i < difference.length; i++) {
                    difference[i] -= y.get(i);
                }
            }
            case Label.None() -> throw new IllegalArgumentException("step " + e + " has no target");
        }
        return difference;
    }

    /// The earliest step whose part is kept.
    public int lastStep() {
        return error - deltas.size() + 1;
    }

    /// δ_k.
    ///
    /// @throws IndexOutOfBoundsException for a step after the error or cut by τ
    public Matrix delta(int k) {
        return deltas.get(error - k);
    }

    /// Part k of ∂E_e/∂weight; for V and c there is only part e.
    ///
    /// An input of 0 takes no part, also where δ_k overflows: its column of ∂E_e/∂U is 0, as a word only ever reads its
    /// own column of U.
    ///
    /// @throws IndexOutOfBoundsException for a part that there is not: k > e, cut by τ, or k < e for V and c
    public Matrix part(Forward forward, int k, Weight weight) {
        if (!weight.isRecurrent()) {
            Objects.checkIndex(error - k, 1);
        }
        return switch (weight.role()) {
            case INPUT -> OverTime.inputs(forward, k, new double[][]{delta(k).toArray()});
            case STATE -> delta(k).timesTranspose(forward.state(k - 1));
            case STATE_BIAS -> delta(k);
            case OUTPUT -> outputDelta.timesTranspose(forward.state(error));
            case OUTPUT_BIAS -> outputDelta;
        };
    }

    /// Parts e, e−1, …, k of ∂E_e/∂weight, added to 0 in this order.
    public Matrix sum(Forward forward, int k, Weight weight) {
        if (!weight.isRecurrent()) {
            return part(forward, error, weight).map(x -> 0 + x);
        }
        double[][] rows = deltas.subList(0, error - k + 1).stream().map(Matrix::toArray).toArray(double[][]::new);
        return OverTime.of(forward, error, rows, weight);
    }
}
