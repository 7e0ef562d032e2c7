package unroll.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.OptionalDouble;
import unroll.linalg.Matrix;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.trace.Backward;
import unroll.trace.Forward;
import unroll.trace.PartSizes;
import unroll.trace.Totals;

/// The trace as a table, one number a row: quantity, error, t, row, column, value. What does not apply is empty, what
/// is absent has no row. The quantities have the names of the JSON trace; a part of a gradient is `part.dW`, the sum
/// over all errors `total.dW`.
final class TraceCsv {
    private static final String HEADER = "quantity,error,t,row,column,value\n";
    private final Scenario scenario;
    private final Forward forward;
    private final Writer out;

    TraceCsv(Scenario scenario, Writer out) {
        this.scenario = scenario;
        this.forward = Forward.of(scenario);
        this.out = out;
    }

    void write() throws IOException {
        out.append(HEADER);
        for (int t = 0; t < scenario.steps(); t++) {
            Forward.Step step = forward.steps().get(t);
            String at = "," + t;
            vector("x," + at, step.x());
            vector("a," + at, step.of(Variable.PRE_ACTIVATION));
            vector("s," + at, step.s());
            vector("z," + at, step.z());
            vector("yhat," + at, step.prediction());
            if (step.loss().isPresent()) {
                row("E," + at, ",", step.loss().getAsDouble());
            }
        }
        row("E,,", ",", forward.totalLoss());
        for (int e : scenario.tracedErrors()) {
            backward(Backward.of(scenario, forward, e));
        }
        Totals totals = Totals.of(scenario, forward);
        for (Weight weight : Totals.WEIGHTS) {
            gradient("total." + Totals.name(weight) + ",,", weight, totals.of(weight));
        }
        map(PartSizes.of(scenario, forward));
    }

    private void backward(Backward backward) throws IOException {
        int e = backward.error();
        vector("dz," + e + "," + e, backward.outputDelta());
        for (int k = e; k >= backward.lastStep(); k--) {
            String at = "," + e + "," + k;
            vector("delta" + at, backward.delta(k));
            matrix("part.dW" + at, backward.part(forward, k, Weight.W));
            matrix("part.dU" + at, backward.part(forward, k, Weight.U));
        }
        for (Weight weight : Totals.WEIGHTS) {
            gradient(Totals.name(weight) + "," + e + ",", weight, backward.sum(forward, backward.lastStep(), weight));
        }
    }

    private void map(PartSizes sizes) throws IOException {
        for (int e = 0; e < scenario.steps(); e++) {
            for (int k = 0; k <= e; k++) {
                OptionalDouble size = sizes.get(e, k);
                if (size.isPresent()) {
                    row("map," + e + "," + k, ",", size.getAsDouble());
                }
            }
        }
    }

    private void gradient(String name, Weight weight, Matrix value) throws IOException {
        if (weight.isBias()) {
            vector(name, value);
        } else {
            matrix(name, value);
        }
    }

    private void vector(String name, Matrix value) throws IOException {
        for (int i = 0; i < value.rows(); i++) {
            row(name, i + ",", value.get(i));
        }
    }

    private void matrix(String name, Matrix value) throws IOException {
        for (int i = 0; i < value.rows(); i++) {
            for (int j = 0; j < value.columns(); j++) {
                row(name, i + "," + j, value.get(i, j));
            }
        }
    }

    private void row(String name, String place, double value) throws IOException {
        out.append(name).append(',').append(place).append(',').append(Double.toString(value)).append('\n');
    }
}
