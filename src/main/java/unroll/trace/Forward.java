package unroll.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import unroll.linalg.Matrix;
import unroll.linalg.Rows;
import unroll.rnn.Activation;
import unroll.rnn.Input;
import unroll.rnn.Loss;
import unroll.rnn.Parameters;
import unroll.rnn.Reduction;
import unroll.rnn.Scenario;
import unroll.rnn.Start;
import unroll.rnn.Label;
import unroll.rnn.Variable;

/// The forward pass: s_t = f(U x_t + W s_(t−1) + b), z_t = V s_t + c, ŷ_t = softmax(z_t), `E_t = −log ŷ_t[y_t]`.
///
/// @param steps what each step computes
/// @param start what is carried into the first step
/// @param reduction how the errors make E
public record Forward(List<Forward.Step> steps, Start start, Reduction reduction) {
    private static final double EXPONENTIALS_WORTH_THREADS = 2e4;

    /// What one step takes in and computes.
    public sealed interface Step permits PlainStep, GatedStep {
        /// x_t, D×1.
        Matrix x();

        /// s_t, H×1.
        Matrix s();

        /// z_t, K×1.
        Matrix z();

        /// ŷ_t, K×1.
        Matrix prediction();

        /// E_t, absent without a target.
        OptionalDouble loss();

        /// The value of a variable that the cell has, all but y and E.
        Matrix of(Variable variable);
    }

    /// What one step of the plain cell computes.
    ///
    /// @param inputTerm U x_t, H×1
    /// @param recurrentTerm W s_(t−1), H×1
    /// @param a a_t, H×1
    record PlainStep(Matrix x, Matrix inputTerm, Matrix recurrentTerm, Matrix a, Matrix s, Matrix z, Matrix prediction,
            OptionalDouble loss) implements Step {
        @Override
        public Matrix of(Variable variable) {
            return switch (variable.kind()) {
                case INPUT -> x;
                case INPUT_TERM -> inputTerm;
                case RECURRENT_TERM -> recurrentTerm;
                case PRE_ACTIVATION -> a;
                case STATE -> s;
                case LOGITS -> z;
                case PREDICTION -> prediction;
                case TARGET, GATE, CELL, SQUASHED_CELL, MEMORY, LOSS ->
                    throw new IllegalArgumentException("no " + variable.id());
            };
        }
    }

    /// Copies the steps.
    public Forward {
        steps = List.copyOf(steps);
    }

    /// Runs all T steps of a scenario: the states one after the other, since each needs the one before, then z of all
    /// steps as one product, Sᵀ Vᵀ with a row for each step.
    public static Forward of(Scenario scenario) {
        return scenario.network().cell().isGated() ? gated(scenario) : plain(scenario);
    }

    /// The declared formulas in their order.
    private static Forward gated(Scenario scenario) {
        Slots slots = new Slots(scenario);
        StepForward forward = new StepForward(scenario, slots);
        List<Step> made = new ArrayList<>();
        for (int t = 0; t < scenario.steps(); t++) {
            Matrix x = scenario.sequence().inputs().get(t).vector(scenario.parameters().inputs());
            double[][] numbers = forward.step(x.toArray());
            Judged judged = Judged.of(scenario.network().loss(), numbers[slots.of(Variable.LOGITS)],
                    scenario.sequence().targets().get(t));
            made.add(new GatedStep(slots, numbers, x, judged.prediction(), judged.loss()));
        }
        return new Forward(made, scenario.start(), scenario.network().reduction());
    }

    private static Forward plain(Scenario scenario) {
        List<Unit> units = units(scenario);
        double[][] z = logits(scenario.parameters(),
                units.stream().map(unit -> unit.s().toArray()).toArray(double[][]::new));
        IntStream each = IntStream.range(0, z.length);
        boolean pays = (double) z.length * z[0].length > EXPONENTIALS_WORTH_THREADS;
        return new Forward(
                (pays ? each.parallel() : each).mapToObj(t -> step(scenario, t, units.get(t), z[t])).toList(),
                scenario.start(), scenario.network().reduction());
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
        Judged judged = Judged.of(scenario.network().loss(), z, scenario.sequence().targets().get(t));
        Matrix x = scenario.sequence().inputs().get(t).vector(scenario.parameters().inputs());
        return new PlainStep(x, unit.inputTerm(), unit.recurrentTerm(), unit.a(), unit.s(), Matrix.column(z),
                judged.prediction(), judged.loss());
    }

    /// What a loss makes of z.
    private record Judged(Matrix prediction, OptionalDouble loss) {

        static Judged of(Loss loss, double[] z, Label target) {
            return switch (loss) {
                case CROSS_ENTROPY -> {
                    Softmax softmax = new Softmax(z);
                    OptionalInt word = target.word();
                    yield new Judged(softmax.prediction(), word.isPresent()
                            ? OptionalDouble.of(softmax.crossEntropy(word.getAsInt()))
                            : OptionalDouble.empty());
                }
                case BINARY_CROSS_ENTROPY -> new Judged(Matrix.column(z).map(Activation.SIGMOID::apply),
                        target.isPresent()
                                ? OptionalDouble.of(Losses.binaryCrossEntropy(Matrix.column(z),
                                        target.vector(z.length)))
                                : OptionalDouble.empty());
                case SQUARED -> new Judged(Matrix.column(z), target.isPresent()
                        ? OptionalDouble.of(Losses.halfSquare(Matrix.column(z), target.vector(z.length)))
                        : OptionalDouble.empty());
            };
        }
    }

    /// s_t; t = −1 is the initial state.
    ///
    /// @throws IndexOutOfBoundsException for t < −1 or t ≥ T
    public Matrix state(int t) {
        return t == -1 ? start.state() : steps.get(t).s();
    }

    /// The numbers of a variable at step t, of s and c also at t = −1; not to be changed.
    double[] row(Variable variable, int t) {
        if (t == -1) {
            return start.of(variable).toArray();
        }
        return steps.get(t) instanceof GatedStep step ? step.row(variable) : steps.get(t).of(variable).toArray();
    }

    /// E = Σ E_t over the steps that have a target, added in the order of the steps, in nats; of the mean its share.
    public double totalLoss() {
        double sum = 0;
        for (Step step : steps) {
            sum += step.loss().orElse(0);
        }
        return switch (reduction) {
            case SUM -> sum;
            case MEAN -> sum / steps.stream().filter(step -> step.loss().isPresent()).count();
        };
    }
}
