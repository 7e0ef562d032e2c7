package unroll.trace;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;
import unroll.linalg.Matrix;
import unroll.linalg.Rows;
import unroll.rnn.Activation;
import unroll.rnn.Cell;
import unroll.rnn.Definition;
import unroll.rnn.Focus;
import unroll.rnn.Reduction;
import unroll.rnn.RightSide;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;

/// The errors of a network of any cell and loss as a function of its weights, all else as in a scenario. It runs the
/// declared formulas on arrays, apart from [Forward] and from the equations of the way back; every number that is asked
/// for takes a run of its own. [LossFunction] does the same for the plain network, faster.
///
/// Of the mean of all errors each has its share.
final class NetworkErrors implements LossSource {
    private final Scenario scenario;
    private final List<Integer> errors;
    private final List<Definition> definitions;
    private final Map<Weight, double[][]> columns = new HashMap<>();
    private final double[][] inputs;
    private final double share;
    private final LossFunction.Sample base;

    /// @param of whose gradient is compared: of one error, or of E
    /// @param errors the steps whose errors are counted, from the first to the last
    NetworkErrors(Scenario scenario, Focus of, List<Integer> errors) {
        this.scenario = scenario;
        this.errors = List.copyOf(errors);
        this.definitions = scenario.definitionsUpToLogits();
        scenario.parameters().matrices()
                .forEach((weight, numbers) -> columns.put(weight, numbers.transpose().toRows()));
        this.inputs = scenario.sequence().inputs().stream()
                .map(it -> it.vector(scenario.parameters().inputs()).toArray()).toArray(double[][]::new);
        this.share = scenario.network().reduction() == Reduction.MEAN && !(of instanceof Focus.One)
                ? errors.size()
                : 1;
        this.base = run(columns);
    }

    @Override
    public LossFunction.Sample base() {
        return base;
    }

    @Override
    public Row row(Weight weight, int row) {
        return column -> new Line(weight, row, column);
    }

    private final class Line implements LossLine {
        private final Weight weight;
        private final int row;
        private final int column;

        Line(Weight weight, int row, int column) {
            this.weight = weight;
            this.row = row;
            this.column = column;
        }

        @Override
        public LossFunction.Sample base() {
            return base;
        }

        @Override
        public double at() {
            return Objects.requireNonNull(columns.get(weight))[column][row];
        }

        @Override
        public LossFunction.Sample with(double number) {
            double[][] changed = Objects.requireNonNull(columns.get(weight)).clone();
            changed[column] = changed[column].clone();
            changed[column][row] = number;
            Map<Weight, double[][]> weights = new HashMap<>(columns);
            weights.put(weight, changed);
            return run(weights);
        }
    }

    private LossFunction.Sample run(Map<Weight, double[][]> weights) {
        double[] losses = new double[errors.size()];
        BitSet on = new BitSet();
        boolean turns = scenario.network().cell() == Cell.RNN && scenario.activation().hasKink();
        Map<Variable, double[]> before = new HashMap<>();
        scenario.network().carried().forEach(it -> before.put(it, scenario.start().of(it).toArray()));
        Step step = new Step(weights, before);
        int next = 0;
        for (int t = 0; t <= errors.getLast(); t++) {
            boolean isCounted = errors.get(next) == t;
            step = step.next(inputs[t], definitions, isCounted);
            if (turns) {
                double[] s = step.now(Variable.STATE);
                for (int i = 0; i < s.length; i++) {
                    on.set(t * s.length + i, s[i] > 0);
                }
            }
            if (isCounted) {
                losses[next++] = loss(step.now(Variable.LOGITS), t) / share;
            }
        }
        return new LossFunction.Sample(losses, on);
    }

    private double loss(double[] z, int t) {
        return switch (scenario.network().loss()) {
            case CROSS_ENTROPY -> new Softmax(z).crossEntropy(scenario.sequence().word(t).getAsInt());
            case BINARY_CROSS_ENTROPY -> Losses.binaryCrossEntropy(Matrix.column(z), target(t));
            case SQUARED -> Losses.halfSquare(Matrix.column(z), target(t));
        };
    }

    private Matrix target(int t) {
        return scenario.sequence().targets().get(t).vector(scenario.parameters().classes());
    }

    /// What one step computes, with these weights.
    ///
    /// @param weights a row for each column
    /// @param values of its variables
    private record Step(Map<Weight, double[][]> weights, Map<Variable, double[]> values) {

        /// The step after it.
        Step next(double[] x, List<Definition> definitions, boolean hasOutput) {
            Step made = new Step(weights, new HashMap<>());
            made.values.put(Variable.INPUT, x);
            for (Definition definition : definitions) {
                if (hasOutput || definition.variable().kind() != Variable.Kind.LOGITS) {
                    made.values.put(definition.variable(), made.of(definition.formula(), this));
                }
            }
            return made;
        }

        double[] now(Variable variable) {
            return Objects.requireNonNull(values.get(variable));
        }

        private double[][] columns(Weight weight) {
            return Objects.requireNonNull(weights.get(weight));
        }

        private double[] of(RightSide formula, Step before) {
            return switch (formula) {
                case RightSide.Now(Variable variable) -> now(variable);
                case RightSide.Before(Variable variable) -> before.now(variable);
                case RightSide.Bias(Weight weight) -> columns(weight)[0];
                case RightSide.Times(Weight weight, RightSide of) -> times(columns(weight), of(of, before));
                case RightSide.Sum(List<RightSide> terms) -> terms.stream().map(it -> of(it, before))
                        .reduce((a, b) -> zip(a, b, Double::sum)).orElseThrow();
                case RightSide.Hadamard(RightSide left, RightSide right) ->
                    zip(of(left, before), of(right, before), (a, b) -> a * b);
                case RightSide.Complement(RightSide of) -> {
                    double[] u = of(of, before);
                    yield zip(u, u, (a, _) -> 1 - a);
                }
                case RightSide.Apply(Activation f, RightSide of) -> {
                    double[] a = of(of, before);
                    yield zip(a, a, (x, _) -> f.apply(x));
                }
                case RightSide.Softmax _,RightSide.Error _ ->
                    throw new IllegalArgumentException("not up to z: " + formula);
            };
        }
    }

    /// A zero takes no part: a word reads its own column alone.
    private static double[] times(double[][] columns, double[] x) {
        double[] sum = new double[columns[0].length];
        int used = 0;
        for (double entry : x) {
            used += entry == 0 ? 0 : 1;
        }
        if (used > 1) {
            Rows.addCombination(x, columns, sum);
        } else {
            for (int j = 0; j < x.length; j++) {
                if (x[j] != 0) {
                    Rows.addScaled(x[j], columns[j], sum);
                }
            }
        }
        return sum;
    }

    private static double[] zip(double[] a, double[] b, DoubleBinaryOperator f) {
        double[] made = new double[a.length];
        for (int i = 0; i < made.length; i++) {
            made[i] = f.applyAsDouble(a[i], b[i]);
        }
        return made;
    }
}
