package unroll.figure;

import java.util.List;
import unroll.rnn.Definition;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.trace.Backward;
import unroll.trace.Difference;
import unroll.trace.Forward;
import unroll.trace.Quantity;
import unroll.trace.Trace;

/// The size that has the full colour, one per kind of quantity, the same at every step of a lesson.
///
/// @param weight of U, W, V and the biases
/// @param input of x_t
/// @param state of s_t: at least 1
/// @param sum of a_t and its terms: at least that of s_t
/// @param prediction of ŷ_t
/// @param delta of δ_k
/// @param gradient of parts and sums of the ledger's weight
public record Scales(double weight, double input, double state, double sum, double prediction, double delta,
        double gradient) {

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
        List<Variable> sums = scenario.definitions().stream().map(Definition::variable)
                .filter(it -> isSum(it.kind())).toList();
        for (Forward.Step step : forward.steps()) {
            input = larger(input, step.x().maxAbs());
            state = larger(state, step.s().maxAbs());
            for (Variable variable : sums) {
                sum = larger(sum, step.of(variable).maxAbs());
            }
            prediction = larger(prediction, step.prediction().maxAbs());
        }
        double delta = 0;
        double gradient = 0;
        List<Integer> errors = scenario.tracedErrors();
        for (int e : errors) {
            Backward backward = trace.backward(e);

            for (int k = e; k >= backward.lastStep(); k--) {
                double size = backward.delta(k).maxAbs();
                delta = larger(delta, size);
                gradient = larger(gradient, size * factor(forward, k, ledger));
            }
        }
        if (!ledger.isRecurrent()) {
            gradient = 0;
        }
        return new Scales(weight, input, state, Math.max(sum, state), prediction, delta,
                larger(gradient, trace.value(trace.told(ledger)).maxAbs()));
    }

    /// The largest finite differences that a lesson shows; 0 where nothing of a kind differs.
    ///
    /// @param difference of the numbers
    /// @param ledger the weight whose parts are shown
    public static Scales ofChanges(Difference difference, Weight ledger) {
        return new ChangeScales(difference).of(ledger);
    }

    /// What the δ of step k is multiplied with in a part; see [Quantity.Part].
    private static double factor(Forward forward, int k, Weight ledger) {
        return switch (ledger.role()) {
            case INPUT -> forward.steps().get(k).x().maxAbs();
            case STATE -> forward.state(k - 1).maxAbs();
            case STATE_BIAS -> 1;
            case OUTPUT, OUTPUT_BIAS -> 0;
        };
    }

    private static double larger(double known, double candidate) {
        return Double.isFinite(candidate) ? Math.max(known, candidate) : known;
    }

    private static boolean isSum(Variable.Kind kind) {
        return switch (kind) {
            case INPUT_TERM, PRE_ACTIVATION, MEMORY, CELL -> true;
            case INPUT, TARGET, RECURRENT_TERM, GATE, SQUASHED_CELL, STATE, LOGITS, PREDICTION, LOSS -> false;
        };
    }
}
