package unroll.trace;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import unroll.rnn.Activation;
import unroll.rnn.Input;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

/// The error as a function of one entry of one weight, all else as in a scenario: what finite differences are taken of.
///
/// It runs the network from its definition with plain loops, apart from [Forward], and computes ŷ only where an error
/// is asked for.
final class LossFunction {
    private final Scenario scenario;
    private final List<Integer> errors;
    private final Map<Weight, double[]> weights = new EnumMap<>(Weight.class);

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

    /// @param errors the steps whose errors are counted
    LossFunction(Scenario scenario, List<Integer> errors) {
        this.scenario = scenario;
        this.errors = List.copyOf(errors);
        Parameters p = scenario.parameters();
        p.present().forEach(weight -> weights.put(weight, p.get(weight).toArray()));
    }

    /// The entry as it is in the scenario.
    double at(Weight weight, int index) {
        return weights.get(weight)[index];
    }

    /// The errors with `number` in place of one entry of a weight.
    ///
    /// @param index the place of the entry, row after row
    Sample with(Weight weight, int index, double number) {
        double[] numbers = weights.get(weight);
        double before = numbers[index];
        numbers[index] = number;
        Sample sample = run();
        numbers[index] = before;
        return sample;
    }

    private Sample run() {
        double[] losses = new double[errors.size()];
        BitSet on = new BitSet();
        double[] s = scenario.initialState().toArray();
        int done = 0;
        for (int t = 0; done < losses.length; t++) {
            s = state(t, s, on);
            if (errors.get(done) == t) {
                losses[done++] = loss(t, s);
            }
        }
        return new Sample(losses, on);
    }

    private double[] state(int t, double[] before, BitSet on) {
        double[] u = weights.get(Weight.U);
        double[] w = weights.get(Weight.W);
        double[] b = weights.getOrDefault(Weight.STATE_BIAS, new double[before.length]);
        int inputs = scenario.parameters().inputs();
        Input input = scenario.sequence().inputs().get(t);
        double[] s = new double[before.length];
        for (int i = 0; i < s.length; i++) {
            double a = b[i];
            switch (input) {
                case Input.Word(int index) -> a += u[i * inputs + index];
                case Input.Vector(var x) -> {
                    for (int j = 0; j < inputs; j++) {
                        a += u[i * inputs + j] * x.get(j);
                    }
                }
                case Input.None() -> {
                }
            }
            for (int j = 0; j < s.length; j++) {
                a += w[i * s.length + j] * before[j];
            }
            s[i] = scenario.activation().apply(a);
            on.set(t * s.length + i, scenario.activation() == Activation.RELU && a > 0);
        }
        return s;
    }

    private double loss(int t, double[] s) {
        double[] v = weights.get(Weight.V);
        double[] z = weights.getOrDefault(Weight.OUTPUT_BIAS, new double[scenario.parameters().classes()]).clone();
        for (int i = 0; i < z.length; i++) {
            for (int j = 0; j < s.length; j++) {
                z[i] += v[i * s.length + j] * s[j];
            }
        }
        return new Softmax(z).crossEntropy(scenario.sequence().targets().get(t).getAsInt());
    }
}
