package unroll.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import unroll.io.JsonText;
import unroll.linalg.Matrix;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.trace.PartSizes;
import unroll.trace.Quantity;
import unroll.trace.Totals;

/// The trace as JSON, with the keys and the order of the file format.
final class TraceJson {
    private static final List<Weight.Role> OF_STEPS = List.of(Weight.Role.STATE, Weight.Role.INPUT);
    private final TraceRows rows;
    private final Scenario scenario;
    private final Writer out;
    private final JsonText json;

    TraceJson(Scenario scenario, Writer out) {
        this.rows = TraceRows.of(scenario);
        this.scenario = scenario;
        this.out = out;
        this.json = new JsonText(out);
    }

    void write() throws IOException {
        json.object();
        json.key("title").text(scenario.title());
        json.line().key("focus");
        switch (scenario.focus()) {
            case Focus.One(int e) -> json.whole(e);
            case Focus.All() -> json.text("all");
            case Focus.Joined() -> json.text("joined");
        }
        json.line().key("truncation");
        whole(scenario.truncation());
        json.line().key("forward").list();
        for (int t = 0; t < scenario.steps(); t++) {
            forward(t);
        }
        json.line().close();
        json.line().key("E").number(rows.trace().forward().totalLoss());
        json.line().key("backward").list();
        for (int e : rows.errors()) {
            json.line();
            backward(e);
        }
        json.line().close();
        total();
        map(PartSizes.of(scenario, rows.trace().forward()));
        json.line().close();
        out.append('\n');
    }

    private void forward(int t) throws IOException {
        json.line().object().key("t").whole(t);
        for (Variable variable : rows.forward()) {
            json.line().key(variable.id()).vector(rows.trace().value(new Quantity.Value(variable, t)));
        }
        json.line().key("E");
        number(rows.trace().forward().steps().get(t).loss());
        json.close();
    }

    private void backward(int e) throws IOException {
        json.object().key("error");
        if (e == Quantity.JOINED) {
            json.text("joined");
        } else {
            json.whole(e);
            json.line().key("dz").vector(rows.trace().value(Quantity.outputDelta(e)));
        }
        json.line().key("steps").list();
        for (int k : rows.steps(e)) {
            step(e, k);
        }
        json.line().close();
        gradients(rows.weights(), weight -> rows.gradient(e, weight));
        for (Variable carried : rows.carried()) {
            json.line().key(carried.equals(Variable.STATE) ? "dInitialState" : "dInitialCell");
            optional(rows.adjoint(carried, e, -1));
        }
        json.close();
    }

    private void step(int e, int k) throws IOException {
        json.line().object().key("k").whole(k);
        if (e == Quantity.JOINED) {
            Optional<Matrix> dz = rows.adjoint(Variable.LOGITS, e, k);
            if (dz.isPresent()) {
                json.line().key("dz").vector(dz.get());
            }
        }
        json.line().key("delta");
        if (rows.isGated()) {
            json.object();
            for (Variable variable : rows.preActivations()) {
                json.key(variable.gate()).vector(rows.trace().value(new Quantity.Adjoint(variable, e, k)));
            }
            json.close();
        } else {
            json.vector(rows.trace().value(new Quantity.Adjoint(Variable.PRE_ACTIVATION, e, k)));
        }
        for (Weight.Role role : OF_STEPS) {
            parts(e, k, role);
        }
        if (!scenario.parameters().present(Weight.Role.STATE_BIAS).isEmpty() && !isOfVersionOne()) {
            parts(e, k, Weight.Role.STATE_BIAS);
        }
        for (Variable carried : rows.carried()) {
            json.line().key("d" + carried.letter());
            optional(rows.adjoint(carried, e, k));
        }
        json.line().key("dx");
        optional(rows.adjoint(Variable.INPUT, e, k));
        json.close();
    }

    /// The traces that there were before other networks have no parts of b: each is δ itself.
    private boolean isOfVersionOne() {
        return scenario.network().isPlain() && !(scenario.focus() instanceof Focus.Joined);
    }

    private void parts(int e, int k, Weight.Role role) throws IOException {
        List<Weight> weights = scenario.parameters().present(role);
        json.line().key(rows.name(role));
        grouped(weights, weight -> rows.part(e, k, weight));
    }

    private void total() throws IOException {
        json.line().key("total").object();
        if (rows.isGated()) {
            gradients(rows.weights(), rows::total);
        } else {
            Totals totals = Totals.of(scenario, rows.trace().forward());
            gradients(Totals.WEIGHTS, weight -> rows.total(weight, totals));
        }
        json.line().close();
    }

    private void gradients(List<Weight> weights, Function<Weight, Matrix> value) throws IOException {
        for (Weight.Role role : TraceRows.roles()) {
            List<Weight> own = weights.stream().filter(it -> it.role() == role).toList();
            if (!own.isEmpty()) {
                json.line().key(rows.name(role));
                grouped(own, value);
            }
        }
    }

    /// The values of the weights of one role: of gates an object.
    private void grouped(List<Weight> weights, Function<Weight, Matrix> value) throws IOException {
        if (weights.getFirst().gate().isEmpty()) {
            one(weights.getFirst(), value);
            return;
        }
        json.object();
        for (Weight weight : weights) {
            json.key(weight.gate());
            one(weight, value);
        }
        json.close();
    }

    private void one(Weight weight, Function<Weight, Matrix> value) throws IOException {
        JsonText _ = weight.isBias() ? json.vector(value.apply(weight)) : json.matrix(value.apply(weight));
    }

    private void map(PartSizes sizes) throws IOException {
        json.line().key("map").list();
        for (int e = 0; e < scenario.steps(); e++) {
            json.line().list();
            for (int k = 0; k < scenario.steps(); k++) {
                number(sizes.get(e, k));
            }
            json.close();
        }
        json.line().close();
    }

    private void optional(Optional<Matrix> vector) throws IOException {
        if (vector.isPresent()) {
            json.vector(vector.get());
        } else {
            json.nothing();
        }
    }

    private void number(OptionalDouble number) throws IOException {
        if (number.isPresent()) {
            json.number(number.getAsDouble());
        } else {
            json.nothing();
        }
    }

    private void whole(OptionalInt number) throws IOException {
        if (number.isPresent()) {
            json.whole(number.getAsInt());
        } else {
            json.nothing();
        }
    }
}
