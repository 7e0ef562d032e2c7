package unroll.trace;

import java.util.function.DoubleFunction;
import unroll.linalg.Matrix;
import unroll.linalg.Rows;
import unroll.rnn.Input;
import unroll.rnn.Weight;

/// The errors as a function of one row of a weight: of all that leads to one unit, or to one class.
///
/// Another number in a row leaves the states before it acts as they are; where it acts first, one unit changes; one step on,
/// of every sum only the terms from that unit on; all is computed anew only from there. And z changes in one place where the
/// row is one of V. Every sum is added in the same order as if all were computed anew, so the errors are the same to the
/// last bit. One thread uses it.
final class LossRow implements LossSource.Row {
    private final LossFunction loss;
    private final Weight weight;
    private final int row;
    private final double[][] begun;

    LossRow(LossFunction loss, Weight weight, int row) {
        this.loss = loss;
        this.weight = weight;
        this.row = row;
        begun = new double[loss.steps()][];
    }

    /// The entry as it is in the scenario.
    double at(int column) {
        return loss.rowOf(weight, row)[column];
    }

    @Override
    public LossLine entry(int column) {
        return new Line(at(column), number -> with(column, number));
    }

    /// The errors by what is added to the sum that the row is part of, at one step alone: a_t of the unit, or z of the class
    /// at the error of that number.
    LossLine nudge(int step) {
        return new Line(0, number -> isOutput()
                ? loss.sample(row, step, own(Weight.V), loss.biasOf(Weight.OUTPUT_BIAS, row), number)
                : loss.sample(states(own(Weight.U), own(Weight.W), loss.biasOf(Weight.STATE_BIAS, row), step, number)));
    }

    /// How many sums the row is part of.
    int steps() {
        return isOutput() ? loss.errors() : loss.steps();
    }

    /// What an entry is multiplied by in the sum of a step.
    double factor(int step, int column) {
        return switch (weight.role()) {
            case INPUT -> switch (loss.input(step)) {
                case Input.Word(int index) -> index == column ? 1 : 0;
                case Input.Vector(Matrix x) -> x.get(column);
                case Input.None() -> 0;
            };
            case STATE -> loss.before(step)[column];
            case OUTPUT -> loss.stateOfError(step)[column];
            case STATE_BIAS, OUTPUT_BIAS -> 1;
        };
    }

    private boolean isOutput() {
        return weight.equals(Weight.V) || weight.equals(Weight.OUTPUT_BIAS);
    }

    private final class Line implements LossLine {
        private final double at;
        private final DoubleFunction<LossFunction.Sample> with;

        Line(double at, DoubleFunction<LossFunction.Sample> with) {
            this.at = at;
            this.with = with;
        }

        @Override
        public LossFunction.Sample base() {
            return loss.base();
        }

        @Override
        public double at() {
            return at;
        }

        @Override
        public LossFunction.Sample with(double number) {
            return with.apply(number);
        }
    }

    /// The errors with `number` in place of one entry.
    LossFunction.Sample with(int column, double number) {
        double[] changed = loss.rowOf(weight, row).clone();
        changed[column] = number;
        return switch (weight.role()) {
            case INPUT -> loss.sample(states(changed, own(Weight.W), loss.biasOf(Weight.STATE_BIAS, row)));
            case STATE -> loss.sample(states(own(Weight.U), changed, loss.biasOf(Weight.STATE_BIAS, row)));
            case STATE_BIAS -> loss.sample(states(own(Weight.U), own(Weight.W), number));
            case OUTPUT -> loss.sample(row, changed, loss.biasOf(Weight.OUTPUT_BIAS, row));
            case OUTPUT_BIAS -> loss.sample(row, own(Weight.V), number);
        };
    }

    private double[] own(Weight other) {
        return loss.rowOf(other, row);
    }

    /// How much of a state is another than in the scenario.
    private enum Change {
        NOTHING, THE_UNIT, ALL
    }

    private double[][] states(double[] u, double[] w, double bias) {
        return states(u, w, bias, -1, 0);
    }

    /// All states.
    ///
    /// @param nudged the step at which `by` is added to the sum of the unit; −1: none
    private double[][] states(double[] u, double[] w, double bias, int nudged, double by) {
        double[][] s = new double[loss.steps()][];
        double[] before = loss.before(0);
        Change change = Change.NOTHING;
        for (int t = 0; t < s.length; t++) {
            double sum = sum(t, u, w, bias, before);
            double unit = loss.activated(t == nudged ? sum + by : sum);
            boolean isSame = Double.doubleToRawLongBits(unit) == Double.doubleToRawLongBits(loss.state(t)[row]);
            s[t] = switch (change) {
                case NOTHING -> isSame ? loss.state(t) : loss.state(t).clone();
                case THE_UNIT -> after(begun(t).clone(), before, row);
                case ALL -> after(loss.driven(t).clone(), before, 0);
            };
            change = switch (change) {
                case NOTHING -> isSame ? Change.NOTHING : Change.THE_UNIT;
                case THE_UNIT, ALL -> Change.ALL;
            };
            if (change != Change.NOTHING) {
                s[t][row] = unit;
            }
            before = s[t];
        }
        return s;
    }

    /// a_t of the unit.
    private double sum(int t, double[] u, double[] w, double bias, double[] before) {
        double sum = bias;
        switch (loss.input(t)) {
            case Input.Word(int index) -> sum += 1 * u[index];
            case Input.Vector(Matrix x) -> {
                for (int j = 0; j < u.length; j++) {
                    sum += x.get(j) * u[j];
                }
            }
            case Input.None() -> {
            }
        }
        for (int j = 0; j < w.length; j++) {
            sum += before[j] * w[j];
        }
        return sum;
    }

    /// s_t of all units from a sum that has the terms of the units before `from`.
    private double[] after(double[] sum, double[] before, int from) {
        Rows.addCombination(before, loss.recurrentColumns(), from, before.length, sum);
        loss.activate(sum);
        return sum;
    }

    /// a_t of all units as far as the units before this one go, made once.
    private double[] begun(int t) {
        if (begun[t] == null) {
            double[] sum = loss.driven(t).clone();
            Rows.addCombination(loss.before(t), loss.recurrentColumns(), 0, row, sum);
            begun[t] = sum;
        }
        return begun[t];
    }
}
