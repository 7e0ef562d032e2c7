package unroll.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import unroll.linalg.Matrix;
import unroll.rnn.Input;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;

/// The forward pass: s_t = f(U x_t + W s_(t−1) + b), z_t = V s_t + c, ŷ_t = softmax(z_t), `E_t = −log ŷ_t[y_t]`.
///
/// @param steps what each step computes
/// @param initialState s_(−1), H×1
public record Forward(List<Forward.Step> steps, Matrix initialState) {

    /// What one step computes.
    ///
    /// @param x x_t, D×1
    /// @param inputTerm U x_t, H×1
    /// @param recurrentTerm W s_(t−1), H×1
    /// @param a a_t, H×1
    /// @param s s_t, H×1
    /// @param z z_t, K×1
    /// @param prediction ŷ_t, K×1
    /// @param loss E_t, absent without a target
    public record Step(Matrix x, Matrix inputTerm, Matrix recurrentTerm, Matrix a, Matrix s, Matrix z,
            Matrix prediction, OptionalDouble loss) {}

    /// Copies the steps.
    public Forward {
        steps = List.copyOf(steps);
    }

    /// Runs all T steps of a scenario.
    public static Forward of(Scenario scenario) {
        Parameters p = scenario.parameters();
        List<Step> steps = new ArrayList<>();
        Matrix before = scenario.initialState();
        for (int t = 0; t < scenario.steps(); t++) {
            Input input = scenario.sequence().inputs().get(t);
            Matrix x = input.vector(p.inputs());
            Matrix inputTerm = switch (input) {
                case Input.Word(int index) -> p.u().columnAt(index);
                case Input.Vector(Matrix numbers) -> p.u().times(numbers);
                case Input.None() -> Matrix.zeros(p.hidden(), 1);
            };
            Matrix recurrentTerm = p.w().times(before);
            Matrix joined = inputTerm.plus(recurrentTerm);
            Matrix a = p.stateBias().map(joined::plus).orElse(joined);
            Matrix s = a.map(scenario.activation()::apply);
            Matrix vs = p.v().times(s);
            Matrix z = p.outputBias().map(vs::plus).orElse(vs);
            OptionalInt target = scenario.sequence().targets().get(t);
            OptionalDouble loss = target.isPresent()
                    ? OptionalDouble.of(Softmax.crossEntropy(z, target.getAsInt()))
                    : OptionalDouble.empty();
            steps.add(new Step(x, inputTerm, recurrentTerm, a, s, z, Softmax.of(z), loss));
            before = s;
        }
        return new Forward(steps, scenario.initialState());
    }

    /// s_t; t = −1 is the initial state.
    ///
    /// @throws IndexOutOfBoundsException for t < −1 or t ≥ T
    public Matrix state(int t) {
        return t == -1 ? initialState : steps.get(t).s();
    }

    /// E = Σ E_t over the steps that have a target, added in the order of the steps, in nats.
    public double totalLoss() {
        double sum = 0;
        for (Step step : steps) {
            sum += step.loss().orElse(0);
        }
        return sum;
    }
}
