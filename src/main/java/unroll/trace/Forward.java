package unroll.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import unroll.linalg.Matrix;
import unroll.linalg.Rows;
import unroll.rnn.Input;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;

/// The forward pass: s_t = f(U x_t + W s_(t−1) + b), z_t = V s_t + c, ŷ_t = softmax(z_t), `E_t = −log ŷ_t[y_t]`.
///
/// @param steps what each step computes
/// @param initialState s_(−1), H×1
public record Forward(List<Forward.Step> steps, Matrix initialState) {
    private static final double EXPONENTIALS_WORTH_THREADS = 2e4;

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

    /// Runs all T steps of a scenario: the states one after the other, since each needs the one before, then z of all
    /// steps as one product, Sᵀ Vᵀ with a row for each step.
    public static Forward of(Scenario scenario) {
        List<Unit> units = units(scenario);
        double[][] z = logits(scenario.parameters(),
                units.stream().map(unit -> unit.s().toArray()).toArray(double[][]::new));
        IntStream each = IntStream.range(0, z.length);
        boolean pays = (double) z.length * z[0].length > EXPONENTIALS_WORTH_THREADS;
        return new Forward(
                (pays ? each.parallel() : each).mapToObj(t -> step(scenario, t, units.get(t), z[t])).toList(),
                scenario.initialState());
    }

    /// What the hidden units compute at one step.
    private record Unit(Matrix inputTerm, Matrix recurrentTerm, Matrix a, Matrix s) {}

    private static List<Unit> units(Scenario scenario) {
        Parameters p = scenario.parameters();
        double[][] transposed = p.w().transpose().toRows();
        List<Unit> units = new ArrayList<>();
        Matrix before = scenario.initialState();
        for (Input input : scenario.sequence().inputs()) {
            double[] recurrent = new double[p.hidden()];
            Rows.addCombination(before.toArray(), transposed, recurrent);
            Matrix recurrentTerm = Matrix.column(recurrent);
            Matrix inputTerm = switch (input) {
                case Input.Word(int index) -> p.u().columnAt(index);
                case Input.Vector(Matrix numbers) -> p.u().times(numbers);
                case Input.None() -> Matrix.zeros(p.hidden(), 1);
            };
            Matrix joined = inputTerm.plus(recurrentTerm);
            Matrix a = p.stateBias().map(joined::plus).orElse(joined);
            before = a.map(scenario.activation()::apply);
            units.add(new Unit(inputTerm, recurrentTerm, a, before));
        }
        return units;
    }

    private static double[][] logits(Parameters p, double[][] states) {
        double[][] z = new double[states.length][p.classes()];
        Rows.addProduct(states, p.v().transpose().toRows(), z);
        p.outputBias().ifPresent(c -> {
            for (double[] row : z) {
                Rows.addScaled(1, c.toArray(), row);
            }
        });
        return z;
    }

    private static Step step(Scenario scenario, int t, Unit unit, double[] z) {
        Softmax softmax = new Softmax(z);
        OptionalInt target = scenario.sequence().targets().get(t);
        OptionalDouble loss = target.isPresent()
                ? OptionalDouble.of(softmax.crossEntropy(target.getAsInt()))
                : OptionalDouble.empty();
        Matrix x = scenario.sequence().inputs().get(t).vector(scenario.parameters().inputs());
        return new Step(x, unit.inputTerm(), unit.recurrentTerm(), unit.a(), unit.s(), Matrix.column(z),
                softmax.prediction(), loss);
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
