package unroll.figure;

import java.util.List;
import unroll.linalg.Matrix;
import unroll.rnn.Definition;
import unroll.rnn.Label;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.trace.Difference;
import unroll.trace.Factors;
import unroll.trace.Forward;
import unroll.trace.Quantity;
import unroll.trace.Trace;

/// The size that has the full colour, one per kind of quantity, the same at every step of a lesson.
///
/// @param weight of U, W, V and the biases
/// @param input of x_t
/// @param state of s_t, and of c_t of an LSTM: at least 1
/// @param sum of a_t and its terms: at least that of s_t
/// @param prediction of ŷ_t, and of numbers that are right
/// @param delta of δ_k, of all gates
/// @param arrived of ∂E_e/∂s_k and ∂E_e/∂c_k; 0 where the lesson has none
/// @param gradient of parts and sums of the ledger's weight
public record Scales(double weight, double input, double state, double sum, double prediction, double delta,
        double arrived, double gradient) {

    /// The largest finite sizes that a lesson shows.
    ///
    /// A part δ ⊗ s has its largest entry where both factors have theirs, so no part is computed for this.
    ///
    /// @param trace the numbers
    /// @param ledger the weight whose parts are shown
    public static Scales of(Trace trace, Weight ledger) {
        Scenario scenario = trace.scenario();
        Forward forward = trace.forward();
        double weight = 0;
        for (Weight each : scenario.parameters().present()) {
            weight = larger(weight, scenario.parameters().get(each).maxAbs());
        }
        double input = 0;
        double state = 1;
        double sum = 0;
        double prediction = 0;
        List<Variable> sums = sums(scenario);
        for (Forward.Step step : forward.steps()) {
            input = larger(input, step.x().maxAbs());
            for (Variable variable : scenario.network().carried()) {
                state = larger(state, step.of(variable).maxAbs());
            }
            for (Variable variable : sums) {
                sum = larger(sum, step.of(variable).maxAbs());
            }
            prediction = larger(prediction, step.prediction().maxAbs());
        }
        for (Label label : scenario.sequence().targets()) {
            prediction = label instanceof Label.Numbers(Matrix y) ? larger(prediction, y.maxAbs()) : prediction;
        }
        double delta = 0;
        double arrived = 0;
        double gradient = 0;
        for (int e : ErrorWay.waysBack(scenario)) {
            for (int k : ErrorWay.steps(scenario, e)) {
                for (Quantity each : ErrorWay.deltas(scenario, e, k)) {
                    delta = larger(delta, trace.value(each).maxAbs());
                }
                for (Quantity each : ErrorWay.arrived(scenario, e, k)) {
                    arrived = larger(arrived, trace.value(each).maxAbs());
                }
                if (ledger.isRecurrent()) {
                    gradient = larger(gradient, part(trace, Factors.of(scenario, e, k, ledger)));
                }
            }
        }
        return new Scales(weight, input, state, Math.max(sum, state), prediction, delta, arrived,
                larger(gradient, trace.value(trace.told(ledger)).maxAbs()));
    }

    /// The largest entry of a part: where both factors have theirs.
    private static double part(Trace trace, Factors factors) {
        return trace.value(factors.left()).maxAbs()
                * factors.right().map(right -> trace.value(right).maxAbs()).orElse(1.0);
    }

    /// The largest finite differences that a lesson shows; 0 where nothing of a kind differs.
    ///
    /// @param difference of the numbers
    /// @param ledger the weight whose parts are shown
    public static Scales ofChanges(Difference difference, Weight ledger) {
        return new ChangeScales(difference).of(ledger);
    }

    private static double larger(double known, double candidate) {
        return Double.isFinite(candidate) ? Math.max(known, candidate) : known;
    }

    /// The variables that have the scale of sums.
    static List<Variable> sums(Scenario scenario) {
        return scenario.definitions().stream().map(Definition::variable).filter(it -> isSum(it.kind())).toList();
    }

    private static boolean isSum(Variable.Kind kind) {
        return switch (kind) {
            case INPUT_TERM, PRE_ACTIVATION, MEMORY -> true;
            case INPUT, TARGET, RECURRENT_TERM, GATE, CELL, SQUASHED_CELL, STATE, LOGITS, PREDICTION, LOSS -> false;
        };
    }
}
