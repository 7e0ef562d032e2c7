package unroll.trace;

import unroll.linalg.Matrix;
import unroll.linalg.Rows;
import unroll.rnn.Activation;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;

/// The way back through the states, with what it multiplies laid out once for all errors.
///
/// @param scenario gives τ and f
/// @param v the rows of V
/// @param w the rows of W
/// @param slopes f′(a_k), a row for each step
record Sweep(Scenario scenario, double[][] v, double[][] w, double[][] slopes) {

    static Sweep of(Scenario scenario, Forward forward) {
        double[][] slopes = forward.steps().stream().map(step -> slope(scenario.activation(), step).toArray())
                .toArray(double[][]::new);
        return new Sweep(scenario, scenario.parameters().v().toRows(), scenario.parameters().w().toRows(), slopes);
    }

    /// f′(a_k), H×1.
    static Matrix slope(Activation f, Forward.Step step) {
        return step.of(Variable.PRE_ACTIVATION).zip(step.s(), f::derivative);
    }

    /// Told δ_k, for k = e, e−1, … down to the last step kept.
    interface Listener {
        /// @param delta δ_k; changes after the call
        void at(int k, double[] delta);
    }

    /// Carries one error back.
    ///
    /// @param outputDelta ŷ_e − y_e
    void back(int e, double[] outputDelta, Listener listener) {
        double[] delta = new double[w.length];
        Rows.addCombination(outputDelta, v, delta);
        through(e, delta);
        listener.at(e, delta);
        for (int k = e - 1; k >= scenario.lastStepBack(e); k--) {
            double[] before = new double[delta.length];
            Rows.addCombination(delta, w, before);
            delta = before;
            through(k, delta);
            listener.at(k, delta);
        }
    }

    /// arriving ⊙ f′(a_k), in place.
    void through(int k, double[] arriving) {
        double[] slope = slopes[k];
        for (int i = 0; i < arriving.length; i++) {
            arriving[i] *= slope[i];
        }
    }
}
