package unroll.trace;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import unroll.linalg.Matrix;
import unroll.linalg.Rows;
import unroll.rnn.Activation;
import unroll.rnn.Cell;
import unroll.rnn.Focus;
import unroll.rnn.Reduction;
import unroll.rnn.RightSide;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;

/// The errors of a network of any cell and loss as a function of its weights, all else as in a scenario. It runs the
/// declared formulas on arrays, apart from [Forward] and from the equations of the way back; every number that is asked
/// for takes a run of its own, from the first step that it can change. [LossFunction] does the same for the plain network,
/// faster.
///
/// Of the mean of all errors each has its share.
final class NetworkErrors implements LossSource {
    private final Scenario scenario;
    private final List<Integer> errors;
    private final BitSet counted = new BitSet();
    private final Slots slots;
    private final List<Weight> weights;
    private final double[][][] columns;
    private final Formula[] formulas;
    private final int logits;
    private final double[][] inputs;
    private final double share;
    private final double[][] start;
    private final double[][][] steps;
    private final LossFunction.Sample base;

    /// @param of whose gradient is compared: of one error, or of E
    /// @param errors the steps whose errors are counted, from the first to the last
    NetworkErrors(Scenario scenario, Focus of, List<Integer> errors) {
        this.scenario = scenario;
        this.errors = List.copyOf(errors);
        this.errors.forEach(counted::set);
        this.slots = new Slots(scenario);
        this.weights = scenario.parameters().present();
        this.columns = weights.stream().map(it -> scenario.parameters().get(it).transpose().toRows())
                .toArray(double[][][]::new);
        this.formulas = slots.definitions().stream().map(it -> compiled(it.formula())).toArray(Formula[]::new);
        this.logits = slots.of(Variable.LOGITS);
        this.inputs = scenario.sequence().inputs().stream()
                .map(it -> it.vector(scenario.parameters().inputs()).toArray()).toArray(double[][]::new);
        this.share = scenario.network().reduction() == Reduction.MEAN && !(of instanceof Focus.One)
                ? errors.size()
                : 1;
        this.start = new double[slots.size()][];
        scenario.network().carried().forEach(it -> start[slots.of(it)] = scenario.start().of(it).toArray());
        this.steps = new double[errors.getLast() + 1][][];
        for (int t = 0; t < steps.length; t++) {
            steps[t] = step(t, columns, t == 0 ? start : steps[t - 1]);
        }
        this.base = sample(steps);
    }

    /// A formula made ready: its numbers, not to be changed, from the weights by their number, a row for each column, and
    /// from those of the step before and of this one.
    private interface Formula {
        double[] of(double[][][] weights, double[][] before, double[][] now);
    }

    @Override
    public LossFunction.Sample base() {
        return base;
    }

    @Override
    public Row row(Weight weight, int row) {
        int number = weights.indexOf(weight);
        return column -> new Line(number, row, column);
    }

    private final class Line implements LossLine {
        private final int weight;
        private final int row;
        private final int column;

        Line(int weight, int row, int column) {
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
            return columns[weight][column][row];
        }

        @Override
        public LossFunction.Sample with(double number) {
            double[][][] changed = columns.clone();
            changed[weight] = changed[weight].clone();
            changed[weight][column] = changed[weight][column].clone();
            changed[weight][column][row] = number;
            return weights.get(weight).isRecurrent()
                    ? sample(run(changed, first(weights.get(weight), column)))
                    : sample(outputs(changed));
        }
    }

    /// The first step that a column of a weight has a part in.
    private int first(Weight weight, int column) {
        return weight.role() == Weight.Role.INPUT
                ? IntStream.range(0, steps.length).filter(t -> inputs[t][column] != 0).findFirst().orElse(steps.length)
                : 0;
    }

    private double[][][] run(double[][][] changed, int from) {
        double[][][] made = Arrays.copyOf(steps, steps.length);
        for (int t = from; t < made.length; t++) {
            made[t] = step(t, changed, t == 0 ? start : made[t - 1]);
        }
        return made;
    }

    /// The same steps with other outputs.
    private double[][][] outputs(double[][][] changed) {
        double[][][] made = Arrays.copyOf(steps, steps.length);
        for (int e : errors) {
            made[e] = made[e].clone();
            made[e][logits] = formulas[logits - 1].of(changed, made[e], made[e]);
        }
        return made;
    }

    private double[][] step(int t, double[][][] w, double[][] before) {
        double[][] now = new double[slots.size()][];
        now[0] = inputs[t];
        boolean isCounted = counted.get(t);
        for (int i = 0; i < formulas.length; i++) {
            if (isCounted || i + 1 != logits) {
                now[i + 1] = formulas[i].of(w, before, now);
            }
        }
        return now;
    }

    private LossFunction.Sample sample(double[][][] made) {
        double[] losses = new double[errors.size()];
        for (int n = 0; n < losses.length; n++) {
            losses[n] = loss(made[errors.get(n)][logits], errors.get(n)) / share;
        }
        BitSet on = new BitSet();
        if (scenario.network().cell() == Cell.RNN && scenario.activation().hasKink()) {
            for (int t = 0; t < made.length; t++) {
                double[] s = made[t][slots.of(Variable.STATE)];
                for (int i = 0; i < s.length; i++) {
                    on.set(t * s.length + i, s[i] > 0);
                }
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

    private Formula compiled(RightSide formula) {
        return switch (formula) {
            case RightSide.Now(Variable variable) -> {
                int place = slots.of(variable);
                yield (_, _, now) -> now[place];
            }
            case RightSide.Before(Variable variable) -> {
                int place = slots.of(variable);
                yield (_, before, _) -> before[place];
            }
            case RightSide.Bias(Weight weight) -> {
                int number = weights.indexOf(weight);
                yield (w, _, _) -> w[number][0];
            }
            case RightSide.Times(Weight weight, RightSide of) -> {
                int number = weights.indexOf(weight);
                Formula inner = compiled(of);
                yield (w, before, now) -> times(w[number], inner.of(w, before, now));
            }
            case RightSide.Sum(List<RightSide> terms) ->
                sum(terms.stream().map(this::compiled).toArray(Formula[]::new));
            case RightSide.Hadamard(RightSide left, RightSide right) -> product(compiled(left), compiled(right));
            case RightSide.Complement(RightSide of) -> {
                Formula inner = compiled(of);
                yield (w, before, now) -> {
                    double[] made = inner.of(w, before, now).clone();
                    for (int i = 0; i < made.length; i++) {
                        made[i] = 1 - made[i];
                    }
                    return made;
                };
            }
            case RightSide.Apply(Activation f, RightSide of) -> {
                Formula inner = compiled(of);
                yield (w, before, now) -> {
                    double[] made = inner.of(w, before, now).clone();
                    for (int i = 0; i < made.length; i++) {
                        made[i] = f.apply(made[i]);
                    }
                    return made;
                };
            }
            case RightSide.Softmax _,RightSide.Error _ -> throw new IllegalArgumentException("not up to z: " + formula);
        };
    }

    private static Formula sum(Formula[] terms) {
        return (w, before, now) -> {
            double[] sum = terms[0].of(w, before, now).clone();
            for (int i = 1; i < terms.length; i++) {
                Rows.addScaled(1, terms[i].of(w, before, now), sum);
            }
            return sum;
        };
    }

    private static Formula product(Formula left, Formula right) {
        return (w, before, now) -> {
            double[] made = left.of(w, before, now).clone();
            double[] other = right.of(w, before, now);
            for (int i = 0; i < made.length; i++) {
                made[i] *= other[i];
            }
            return made;
        };
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
}
