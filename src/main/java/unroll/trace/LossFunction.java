package unroll.trace;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import unroll.linalg.Matrix;
import unroll.linalg.Rows;
import unroll.rnn.Activation;
import unroll.rnn.Input;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

/// The error as a function of one entry of one weight, all else as in a scenario: what finite differences are taken of.
///
/// It runs the network from its definition, apart from [Forward], computes ŷ only where an error is asked for, and runs
/// the states again only for a weight that acts on them. It does not change, so any thread may ask.
final class LossFunction {
    private final Scenario scenario;
    private final List<Integer> errors;
    /// Transposed: a row for each column of the weight.
    private final Map<Weight, double[][]> columns = new EnumMap<>(Weight.class);
    private final double[][] states;
    private final Sample base;

    /// The errors at one point.
    ///
    /// @param losses E_e of each error asked for
    /// @param on for relu which units are on, t · H + i; else empty: where it changes, E has a kink
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
        p.present().forEach(weight -> columns.put(weight, p.get(weight).transpose().toRows()));
        this.states = states(columns);
        this.base = sample(columns, states);
    }

    /// The errors with all weights as in the scenario.
    Sample base() {
        return base;
    }

    /// The entry as it is in the scenario.
    double at(Weight weight, int index) {
        return scenario.parameters().get(weight).get(index);
    }

    /// The errors with `number` in place of one entry of a weight.
    ///
    /// @param index the place of the entry, row after row
    Sample with(Weight weight, int index, double number) {
        double[][] changed = columns.get(weight).clone();
        int row = index / changed.length;
        int column = index % changed.length;
        changed[column] = changed[column].clone();
        changed[column][row] = number;
        Map<Weight, double[][]> weights = new EnumMap<>(columns);
        weights.put(weight, changed);
        return sample(weights, weight.isRecurrent() ? states(weights) : states);
    }

    /// s_0 … up to the last error.
    private double[][] states(Map<Weight, double[][]> weights) {
        double[][] made = new double[errors.getLast() + 1][];
        double[] before = scenario.initialState().toArray();
        Activation f = scenario.activation();
        for (int t = 0; t < made.length; t++) {
            double[] a = weights.get(Weight.STATE_BIAS)[0].clone();
            switch (scenario.sequence().inputs().get(t)) {
                case Input.Word(int index) -> Rows.addScaled(1, weights.get(Weight.U)[index], a);
                case Input.Vector(Matrix x) -> Rows.addCombination(x.toArray(), weights.get(Weight.U), a);
                case Input.None() -> {
                }
            }
            Rows.addCombination(before, weights.get(Weight.W), a);
            for (int i = 0; i < a.length; i++) {
                a[i] = f.apply(a[i]);
            }
            made[t] = a;
            before = a;
        }
        return made;
    }

    private Sample sample(Map<Weight, double[][]> weights, double[][] s) {
        double[] losses = errors.stream().mapToDouble(e -> {
            double[] z = weights.get(Weight.OUTPUT_BIAS)[0].clone();
            Rows.addCombination(s[e], weights.get(Weight.V), z);
            return new Softmax(z).crossEntropy(scenario.sequence().targets().get(e).getAsInt());
        }).toArray();
        BitSet on = new BitSet();
        if (scenario.activation() == Activation.RELU) {
            int hidden = s[0].length;
            IntStream.range(0, s.length * hidden).filter(i -> s[i / hidden][i % hidden] > 0).forEach(on::set);
        }
        return new Sample(losses, on);
    }
}
