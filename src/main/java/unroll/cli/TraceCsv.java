package unroll.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import unroll.linalg.Matrix;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.trace.PartSizes;
import unroll.trace.Quantity;
import unroll.trace.Totals;

/// The trace as a table, one number a row: quantity, error, t, row, column, value. What does not apply is empty, what
/// is absent has no row. The quantities have the names of the JSON trace; a part of a gradient is `part.dW`, the sum
/// over all errors `total.dW`.
final class TraceCsv {
    private static final List<Weight.Role> OF_STEPS = List.of(Weight.Role.STATE, Weight.Role.INPUT);
    private static final String HEADER = "quantity,error,t,row,column,value\n";
    private final TraceRows rows;
    private final Scenario scenario;
    private final Writer out;

    TraceCsv(Scenario scenario, Writer out) {
        this.rows = TraceRows.of(scenario);
        this.scenario = scenario;
        this.out = out;
    }

    void write() throws IOException {
        out.append(HEADER);
        for (int t = 0; t < scenario.steps(); t++) {
            String at = "," + t;
            for (Variable variable : rows.forward()) {
                vector(variable.id() + "," + at, rows.trace().value(new Quantity.Value(variable, t)));
            }
            OptionalDouble loss = rows.trace().forward().steps().get(t).loss();
            if (loss.isPresent()) {
                row("E," + at, ",", loss.getAsDouble());
            }
        }
        row("E,,", ",", rows.trace().forward().totalLoss());
        for (int e : rows.errors()) {
            backward(e);
        }
        if (rows.isGated()) {
            for (Weight weight : rows.weights()) {
                gradient("total." + name(weight) + ",,", weight, rows.total(weight));
            }
        } else {
            Totals totals = Totals.of(scenario, rows.trace().forward());
            for (Weight weight : Totals.WEIGHTS) {
                gradient("total." + Totals.name(weight) + ",,", weight, rows.total(weight, totals));
            }
        }
        map(PartSizes.of(scenario, rows.trace().forward()));
    }

    private void backward(int e) throws IOException {
        String error = e == Quantity.JOINED ? "joined" : Integer.toString(e);
        for (int k : rows.steps(e)) {
            Optional<Matrix> dz = rows.adjoint(Variable.LOGITS, e, k);
            if (dz.isPresent()) {
                vector("dz," + error + "," + k, dz.get());
            }
            String at = "," + error + "," + k;
            for (Variable variable : rows.preActivations()) {
                vector("delta" + (variable.gate().isEmpty() ? "" : "_" + variable.gate()) + at,
                        rows.trace().value(new Quantity.Adjoint(variable, e, k)));
            }
            for (Weight.Role role : OF_STEPS) {
                for (Weight weight : scenario.parameters().present(role)) {
                    matrix("part." + name(weight) + at, rows.part(e, k, weight));
                }
            }
            for (Variable variable : rows.carried()) {
                row("d" + variable.letter() + at, rows.adjoint(variable, e, k));
            }
            row("dx" + at, rows.adjoint(Variable.INPUT, e, k));
        }
        for (Weight weight : rows.weights()) {
            gradient(name(weight) + "," + error + ",", weight, rows.gradient(e, weight));
        }
        for (Variable variable : rows.carried()) {
            row((variable.equals(Variable.STATE) ? "dInitialState" : "dInitialCell") + "," + error + ",",
                    rows.adjoint(variable, e, -1));
        }
    }

    private void row(String name, Optional<Matrix> vector) throws IOException {
        if (vector.isPresent()) {
            vector(name, vector.get());
        }
    }

    private static String name(Weight weight) {
        return weight.gate().isEmpty() ? Totals.name(weight) : "d" + weight.letter();
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
