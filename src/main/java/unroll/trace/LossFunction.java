package unroll.trace;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import unroll.linalg.Matrix;
import unroll.linalg.Rows;
import unroll.rnn.Input;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

/// The errors of the plain network as a function of the weights, all else as in a scenario: what finite differences are taken of, row after row
/// of a weight ([LossRow]).
///
/// It runs the network from its definition, apart from [Forward], and computes ŷ only where an error is asked for. It does
/// not change, so any thread may ask.
final class LossFunction implements LossSource {
    private final Scenario scenario;
    private final List<Integer> errors;
    private final Map<Weight, double[][]> rows = new HashMap<>();
    private final Map<Weight, double[][]> columns = new HashMap<>();
    private final double[][] driven;
    private final double[][] states;
    private final List<Softmax> softmaxes;
    private final Sample base;

    /// The errors at one point.
    ///
    /// @param losses E_e of each error asked for
    /// @param on for a non-linearity that bends, which units are on, t · H + i; else empty: where it changes, E has a kink
    record Sample(double[] losses, BitSet on) {

        /// Whether all errors are finite.
        boolean isFinite() {
            double sum = 0;
            for (double loss : losses) {
                sum += loss;
            }
            return Double.isFinite(sum);
        }
    }

    /// @param errors the steps whose errors are counted, from the first to the last
    LossFunction(Scenario scenario, List<Integer> errors) {
        this.scenario = scenario;
        this.errors = List.copyOf(errors);
        Parameters p = scenario.parameters();
        columns.put(Weight.STATE_BIAS, new double[1][p.hidden()]);
        columns.put(Weight.OUTPUT_BIAS, new double[1][p.classes()]);
        for (Weight weight : p.present()) {
            columns.put(weight, p.get(weight).transpose().toRows());
            rows.put(weight, p.get(weight).toRows());
        }
        driven = new double[errors.getLast() + 1][];
        states = new double[driven.length][];
        for (int t = 0; t < driven.length; t++) {
            driven[t] = drive(t);
            states[t] = driven[t].clone();
            Rows.addCombination(before(t), columns.get(Weight.W), states[t]);
            activate(states[t]);
        }
        softmaxes = errors.stream().map(e -> new Softmax(outputs(states[e]))).toList();
        base = new Sample(IntStream.range(0, errors.size())
                .mapToDouble(n -> softmaxes.get(n).crossEntropy(target(n))).toArray(), on(states));
    }

    private double[] drive(int t) {
        double[] a = columns.get(Weight.STATE_BIAS)[0].clone();
        switch (input(t)) {
            case Input.Word(int index) -> Rows.addScaled(1, columns.get(Weight.U)[index], a);
            case Input.Vector(Matrix x) -> Rows.addCombination(x.toArray(), columns.get(Weight.U), a);
            case Input.None() -> {
            }
        }
        return a;
    }

    @Override
    public Sample base() {
        return base;
    }

    @Override
    public LossRow row(Weight weight, int row) {
        return new LossRow(this, weight, row);
    }

    /// The numbers of a row of a weight that is present; not to be changed.
    double[] rowOf(Weight weight, int row) {
        return rows.get(weight)[row];
    }

    /// The number of a bias, 0 where there is none.
    double biasOf(Weight bias, int row) {
        return columns.get(bias)[0][row];
    }

    /// W, a row for each column; not to be changed.
    double[][] recurrentColumns() {
        return columns.get(Weight.W);
    }

    /// x_t.
    Input input(int t) {
        return scenario.sequence().inputs().get(t);
    }

    /// How many steps there are up to the last error.
    int steps() {
        return driven.length;
    }

    /// b + U x_t; not to be changed.
    double[] driven(int t) {
        return driven[t];
    }

    /// s_t; not to be changed.
    double[] state(int t) {
        return states[t];
    }

    /// s_(t−1); not to be changed.
    double[] before(int t) {
        return t == 0 ? scenario.initialState().toArray() : states[t - 1];
    }

    /// f of a number.
    double activated(double a) {
        return scenario.activation().apply(a);
    }

    /// Puts f of each number in its place.
    void activate(double[] a) {
        for (int i = 0; i < a.length; i++) {
            a[i] = activated(a[i]);
        }
    }

    /// The errors that follow from other states; where a state is that of the scenario itself, nothing is computed anew.
    Sample sample(double[][] s) {
        double[] losses = new double[errors.size()];
        for (int n = 0; n < losses.length; n++) {
            int e = errors.get(n);
            losses[n] = s[e] == states[e] ? base.losses[n] : new Softmax(outputs(s[e])).crossEntropy(target(n));
        }
        return new Sample(losses, on(s));
    }

    /// The errors with another number in one place of V or c, of which z has another number in one place too.
    ///
    /// @param v the row of V
    /// @param c the number of c
    Sample sample(int row, double[] v, double c) {
        double[] losses = new double[errors.size()];
        for (int n = 0; n < losses.length; n++) {
            double z = c;
            double[] s = states[errors.get(n)];
            for (int j = 0; j < s.length; j++) {
                z += s[j] * v[j];
            }
            losses[n] = softmaxes.get(n).crossEntropyWith(row, z, target(n));
        }
        return new Sample(losses, base.on);
    }

    /// The errors with a number added in one place of z, at one error alone.
    ///
    /// @param at which error, counted from the first
    /// @param v the row of V
    /// @param c the number of c
    Sample sample(int row, int at, double[] v, double c, double added) {
        double z = c;
        double[] s = stateOfError(at);
        for (int j = 0; j < s.length; j++) {
            z += s[j] * v[j];
        }
        double[] losses = base.losses.clone();
        losses[at] = softmaxes.get(at).crossEntropyWith(row, z + added, target(at));
        return new Sample(losses, base.on);
    }

    /// How many errors there are.
    int errors() {
        return errors.size();
    }

    /// s_e of an error, counted from the first; not to be changed.
    double[] stateOfError(int n) {
        return states[errors.get(n)];
    }

    private int target(int n) {
        return scenario.sequence().word(errors.get(n)).getAsInt();
    }

    private double[] outputs(double[] s) {
        double[] z = columns.get(Weight.OUTPUT_BIAS)[0].clone();
        Rows.addCombination(s, columns.get(Weight.V), z);
        return z;
    }

    private BitSet on(double[][] s) {
        BitSet on = new BitSet();
        if (scenario.activation().hasKink()) {
            int hidden = s[0].length;
            IntStream.range(0, s.length * hidden).filter(i -> s[i / hidden][i % hidden] > 0).forEach(on::set);
        }
        return on;
    }
}
