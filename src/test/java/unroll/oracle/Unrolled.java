package unroll.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import unroll.linalg.Matrix;
import unroll.oracle.Autodiff.Variable;
import unroll.rnn.Input;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

/// A network run from its definition on scalars, with a copy of the weights for every step: the derivative of E_e by the
/// copy of step k is part k of ∂E_e/∂weight, by a_k it is δ_k.
public final class Unrolled {
    private final Scenario scenario;
    private final Autodiff tape = new Autodiff();
    private final List<Copy> copies = new ArrayList<>();
    private final List<Variable[]> preActivations = new ArrayList<>();
    private final List<Variable[]> states = new ArrayList<>();
    private final List<Variable[]> predictions = new ArrayList<>();

    /// The weights of one step.
    private record Copy(Variable[][] u, Variable[][] w, Variable[][] v, Variable[][] b, Variable[][] c) {
        Variable[][] get(Weight weight) {
            return switch (weight.role()) {
                case INPUT -> u;
                case STATE -> w;
                case OUTPUT -> v;
                case STATE_BIAS -> b;
                case OUTPUT_BIAS -> c;
            };
        }
    }

    /// Runs the network.
    public Unrolled(Scenario scenario) {
        this.scenario = scenario;
        Parameters p = scenario.parameters();
        Variable[] before = column(leaves(scenario.initialState()));
        for (int t = 0; t < scenario.steps(); t++) {
            Copy copy = new Copy(leaves(p.u()), leaves(p.w()), leaves(p.v()),
                    leaves(p.stateBias().orElse(Matrix.zeros(p.hidden(), 1))),
                    leaves(p.outputBias().orElse(Matrix.zeros(p.classes(), 1))));
            copies.add(copy);
            Variable[] a = affine(copy.w, before, affine(copy.u, input(t), column(copy.b)));
            preActivations.add(a);
            before = map(a, this::activate);
            states.add(before);
            predictions.add(softmax(affine(copy.v, before, column(copy.c))));
        }
    }

    private Variable activate(Variable a) {
        return switch (scenario.activation()) {
            case TANH -> a.tanh();
            case RELU -> a.relu();
            case LEAKY_RELU -> a.leakyRelu();
            case SIGMOID -> a.sigmoid();
            case IDENTITY -> a;
        };
    }

    private Variable[] input(int t) {
        Variable[] x = new Variable[scenario.parameters().inputs()];
        for (int j = 0; j < x.length; j++) {
            x[j] = tape.leaf(switch (scenario.sequence().inputs().get(t)) {
                case Input.Word(int index) -> j == index ? 1 : 0;
                case Input.Vector(Matrix numbers) -> numbers.get(j);
                case Input.None() -> 0;
            });
        }
        return x;
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

    private Variable[] affine(Variable[][] weight, Variable[] x, Variable[] added) {
        Variable[] y = added.clone();
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < x.length; j++) {
                y[i] = y[i].plus(weight[i][j].times(x[j]));
            }
        }
        return y;
    }

    private Variable[][] leaves(Matrix m) {
        Variable[][] made = new Variable[m.rows()][m.columns()];
        for (int i = 0; i < m.rows(); i++) {
            for (int j = 0; j < m.columns(); j++) {
                made[i][j] = tape.leaf(m.get(i, j));
            }
        }
        return made;
    }

    private static Variable[] column(Variable[][] matrix) {
        Variable[] made = new Variable[matrix.length];
        for (int i = 0; i < made.length; i++) {
            made[i] = matrix[i][0];
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

    /// s_t.
    public Matrix state(int t) {
        return Matrix.column(values(states.get(t)));
    }

    /// ŷ_t.
    public Matrix prediction(int t) {
        return Matrix.column(values(predictions.get(t)));
    }

    private static double[] values(Variable[] variables) {
        double[] values = new double[variables.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = variables[i].value();
        }
        return values;
    }

    /// The derivatives of E_e.
    public OfError error(int e) {
        Variable loss = predictions.get(e)[scenario.sequence().word(e).getAsInt()].minusLog();
        return new OfError(loss.value(), tape.of(loss));
    }

    /// E_e and its derivatives.
    public final class OfError {
        private final double loss;
        private final Autodiff.Derivatives derivatives;

        private OfError(double loss, Autodiff.Derivatives derivatives) {
            this.loss = loss;
            this.derivatives = derivatives;
        }

        /// E_e.
        public double loss() {
            return loss;
        }

        /// δ_k.
        public Matrix delta(int k) {
            Variable[] a = preActivations.get(k);
            return matrix(a.length, 1, (i, _) -> a[i]);
        }

        /// Part k of ∂E_e/∂weight.
        public Matrix part(int k, Weight weight) {
            Variable[][] copy = copies.get(k).get(weight);
            return matrix(copy.length, copy[0].length, (i, j) -> copy[i][j]);
        }

        private Matrix matrix(int rows, int columns, Place place) {
            double[][] numbers = new double[rows][columns];
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    numbers[i][j] = derivatives.by(place.at(i, j));
                }
            }
            return Matrix.of(numbers);
        }
    }

    private interface Place {
        Variable at(int i, int j);
    }
}
