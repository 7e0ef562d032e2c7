package unroll.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import unroll.linalg.Matrix;
import unroll.oracle.Autodiff.Variable;
import unroll.rnn.Activation;
import unroll.rnn.Reduction;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

/// A network of any cell and loss run on scalars from the formulas of the notation page, with a copy of the weights for
/// every step: the derivative of an error by the copy of step k is part k of its gradient, by what step k computes it is
/// that adjoint. It knows nothing of how the program declares cells.
public final class UnrolledNetwork {
    private final Scenario scenario;
    private final Autodiff tape = new Autodiff();
    private final Map<String, Variable[]> start = new HashMap<>();
    private final List<Map<String, Variable[]>> steps = new ArrayList<>();
    private final List<Map<Weight, Variable[][]>> copies = new ArrayList<>();
    private final Map<Integer, Variable> losses = new LinkedHashMap<>();

    /// Runs the network.
    public UnrolledNetwork(Scenario scenario) {
        this.scenario = scenario;
        int hidden = scenario.parameters().hidden();
        start.put("s", leaves(scenario.start().state()));
        start.put("c", leaves(scenario.start().cell().orElse(Matrix.zeros(hidden, 1))));
        for (int t = 0; t < scenario.steps(); t++) {
            Map<Weight, Variable[][]> copy = new HashMap<>();
            scenario.parameters().matrices().forEach((weight, numbers) -> copy.put(weight, table(numbers)));
            copies.add(copy);
            Step step = new Step(copy, t == 0 ? start : steps.get(t - 1));
            steps.add(step.known);
            step.known.put("x", leaves(scenario.sequence().inputs().get(t).vector(scenario.parameters().inputs())));
            switch (scenario.network().cell()) {
                case RNN -> step.plain();
                case LSTM -> step.lstm();
                case GRU -> step.gruResetAfter();
                case GRU_RESET_BEFORE -> step.gruResetBefore();
            }
            step.output();
            if (scenario.sequence().targets().get(t).isPresent()) {
                losses.put(t, loss(t, step.known));
            }
        }
    }

    /// One step on its way.
    private final class Step {
        private final Map<Weight, Variable[][]> weights;
        private final Map<String, Variable[]> before;
        private final Map<String, Variable[]> known = new HashMap<>();

        Step(Map<Weight, Variable[][]> weights, Map<String, Variable[]> before) {
            this.weights = weights;
            this.before = before;
        }

        private Variable[] now(String name) {
            return Objects.requireNonNull(known.get(name), name);
        }

        private Variable[] before(String name) {
            return Objects.requireNonNull(before.get(name), name);
        }

        private Variable[] times(Weight.Role role, String gate, Variable[] x) {
            Variable[][] weight = Objects.requireNonNull(weights.get(new Weight(role, gate)));
            Variable[] y = new Variable[weight.length];
            for (int i = 0; i < y.length; i++) {
                y[i] = tape.leaf(0);
                for (int j = 0; j < x.length; j++) {
                    y[i] = y[i].plus(weight[i][j].times(x[j]));
                }
            }
            return y;
        }

        private Variable[] plusBias(Weight.Role role, String gate, Variable[] sum) {
            Variable[][] bias = weights.get(new Weight(role, gate));
            return bias == null ? sum : UnrolledNetwork.plus(sum, column(bias));
        }

        /// U x + W of what enters + b, each by its name.
        private void affine(String gate, Variable[] entering) {
            String mark = gate.isEmpty() ? "" : "_" + gate;
            known.put("Ux" + mark, times(Weight.Role.INPUT, gate, now("x")));
            known.put("Ws" + mark, times(Weight.Role.STATE, gate, entering));
            known.put("a" + mark,
                    plusBias(Weight.Role.STATE_BIAS, gate, UnrolledNetwork.plus(now("Ux" + mark), now("Ws" + mark))));
        }

        private void gate(String gate, Function<Variable, Variable> f) {
            known.put(gate, map(now("a_" + gate), f));
        }

        void plain() {
            affine("", before("s"));
            known.put("s", map(now("a"), a -> activate(scenario.activation(), a)));
        }

        void lstm() {
            for (String gate : List.of("i", "f", "o")) {
                affine(gate, before("s"));
                gate(gate, Variable::sigmoid);
            }
            affine("g", before("s"));
            gate("g", Variable::tanh);
            known.put("c", UnrolledNetwork.plus(product(now("f"), before("c")), product(now("i"), now("g"))));
            known.put("tanh c", map(now("c"), Variable::tanh));
            known.put("s", product(now("o"), now("tanh c")));
        }

        private void gruGates() {
            for (String gate : List.of("r", "u")) {
                affine(gate, before("s"));
                gate(gate, Variable::sigmoid);
            }
        }

        void gruResetAfter() {
            gruGates();
            known.put("Ux_n", times(Weight.Role.INPUT, "n", now("x")));
            known.put("Ws_n", times(Weight.Role.STATE, "n", before("s")));
            known.put("m", map(plusBias(Weight.Role.STATE_BIAS, "m", now("Ws_n")), it -> it.plus(tape.leaf(0))));
            known.put("a_n", UnrolledNetwork.plus(plusBias(Weight.Role.STATE_BIAS, "n", now("Ux_n")),
                    product(now("r"), now("m"))));
            gruState();
        }

        void gruResetBefore() {
            gruGates();
            known.put("m", product(now("r"), before("s")));
            affine("n", now("m"));
            gruState();
        }

        private void gruState() {
            gate("n", Variable::tanh);
            Variable[] complement = map(now("u"), u -> tape.leaf(1).plus(u.times(tape.leaf(-1))));
            known.put("s", UnrolledNetwork.plus(product(complement, now("n")), product(now("u"), before("s"))));
        }

        void output() {
            known.put("z", plusBias(Weight.Role.OUTPUT_BIAS, "", times(Weight.Role.OUTPUT, "", now("s"))));
            known.put("yhat", switch (scenario.network().loss()) {
                case CROSS_ENTROPY -> softmax(now("z"));
                case BINARY_CROSS_ENTROPY -> map(now("z"), Variable::sigmoid);
                case SQUARED -> now("z");
            });
        }
    }

    private Variable loss(int t, Map<String, Variable[]> known) {
        double[] y = scenario.sequence().targets().get(t).vector(scenario.parameters().classes()).toArray();
        Variable[] prediction = Objects.requireNonNull(known.get("yhat"));
        Variable[] z = Objects.requireNonNull(known.get("z"));
        Variable sum = tape.leaf(0);
        for (int i = 0; i < y.length; i++) {
            sum = sum.plus(switch (scenario.network().loss()) {
                case CROSS_ENTROPY -> prediction[i].minusLog().times(tape.leaf(y[i]));
                // 1 − σ(z) = σ(−z)
                case BINARY_CROSS_ENTROPY -> prediction[i].minusLog().times(tape.leaf(y[i]))
                        .plus(z[i].times(tape.leaf(-1)).sigmoid().minusLog().times(tape.leaf(1 - y[i])));
                case SQUARED -> {
                    Variable difference = prediction[i].plus(tape.leaf(-y[i]));
                    yield difference.times(difference).times(tape.leaf(0.5));
                }
            });
        }
        return sum;
    }

    private static Variable activate(Activation f, Variable a) {
        return switch (f) {
            case TANH -> a.tanh();
            case RELU -> a.relu();
            case LEAKY_RELU -> a.leakyRelu();
            case SIGMOID -> a.sigmoid();
            case IDENTITY -> a;
        };
    }

    private Variable[] softmax(Variable[] z) {
        Variable[] exponentials = map(z, Variable::exp);
        Variable sum = tape.leaf(0);
        for (Variable exponential : exponentials) {
            sum = sum.plus(exponential);
        }
        Variable whole = sum;
        return map(exponentials, x -> x.over(whole));
    }

    private static Variable[] plus(Variable[] a, Variable[] b) {
        Variable[] made = new Variable[a.length];
        for (int i = 0; i < made.length; i++) {
            made[i] = a[i].plus(b[i]);
        }
        return made;
    }

    private static Variable[] product(Variable[] a, Variable[] b) {
        Variable[] made = new Variable[a.length];
        for (int i = 0; i < made.length; i++) {
            made[i] = a[i].times(b[i]);
        }
        return made;
    }

    private static Variable[] map(Variable[] from, Function<Variable, Variable> f) {
        Variable[] made = new Variable[from.length];
        for (int i = 0; i < made.length; i++) {
            made[i] = f.apply(from[i]);
        }
        return made;
    }

    private Variable[] leaves(Matrix column) {
        return column(table(column));
    }

    private Variable[][] table(Matrix m) {
        Variable[][] made = new Variable[m.rows()][m.columns()];
        for (int i = 0; i < m.rows(); i++) {
            for (int j = 0; j < m.columns(); j++) {
                made[i][j] = tape.leaf(m.get(i, j));
            }
        }
        return made;
    }

    private static Variable[] column(Variable[][] table) {
        Variable[] made = new Variable[table.length];
        for (int i = 0; i < made.length; i++) {
            made[i] = table[i][0];
        }
        return made;
    }

    /// What step t computes, by its name in the trace; what is carried on has t = −1 too.
    public Matrix value(String name, int t) {
        Variable[] at = at(name, t);
        return matrix(at.length, 1, (i, _) -> at[i].value());
    }

    private Variable[] at(String name, int t) {
        return Objects.requireNonNull((t < 0 ? start : steps.get(t)).get(name), name);
    }

    /// E_e.
    public double loss(int e) {
        return lossOf(e).value();
    }

    private Variable lossOf(int e) {
        return Objects.requireNonNull(losses.get(e));
    }

    /// The derivatives of E_e.
    public Way error(int e) {
        return new Way(tape.of(lossOf(e)));
    }

    /// The derivatives of E, all errors together, as it is reduced.
    public Way joined() {
        return new Way(tape.of(total()));
    }

    /// E.
    public double totalLoss() {
        return total().value();
    }

    private Variable total() {
        Variable sum = tape.leaf(0);
        for (Variable loss : losses.values()) {
            sum = sum.plus(loss);
        }
        return scenario.network().reduction() == Reduction.MEAN ? sum.over(tape.leaf(losses.size())) : sum;
    }

    /// The derivatives of an error or of all.
    public final class Way {
        private final Autodiff.Derivatives derivatives;

        private Way(Autodiff.Derivatives derivatives) {
            this.derivatives = derivatives;
        }

        /// By what step k computes.
        public Matrix adjoint(String name, int k) {
            Variable[] at = at(name, k);
            return matrix(at.length, 1, (i, _) -> derivatives.by(at[i]));
        }

        /// By step k's copy of a weight.
        public Matrix part(Weight weight, int k) {
            Variable[][] copy = Objects.requireNonNull(copies.get(k).get(weight));
            return matrix(copy.length, copy[0].length, (i, j) -> derivatives.by(copy[i][j]));
        }
    }

    private static Matrix matrix(int rows, int columns, Place place) {
        double[][] numbers = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                numbers[i][j] = place.at(i, j);
            }
        }
        return Matrix.of(numbers);
    }

    private interface Place {
        double at(int i, int j);
    }
}
