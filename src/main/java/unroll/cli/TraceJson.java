package unroll.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import unroll.io.JsonText;
import unroll.linalg.Matrix;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.trace.Backward;
import unroll.trace.Forward;
import unroll.trace.PartSizes;
import unroll.trace.Totals;

/// The trace as JSON, with the keys and the order of the file format.
final class TraceJson {
    private final Scenario scenario;
    private final Forward forward;
    private final Writer out;
    private final JsonText json;

    TraceJson(Scenario scenario, Writer out) {
        this.scenario = scenario;
        this.forward = Forward.of(scenario);
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
        json.line().key("E").number(forward.totalLoss());
        json.line().key("backward").list();
        for (int e : scenario.tracedErrors()) {
            json.line();
            backward(Backward.of(scenario, forward, e));
        }
        json.line().close();
        total(Totals.of(scenario, forward));
        map(PartSizes.of(scenario, forward));
        json.line().close();
        out.append('\n');
    }

    private void forward(int t) throws IOException {
        Forward.Step step = forward.steps().get(t);
        json.line().object().key("t").whole(t);
        json.line().key("x").vector(step.x());
        json.line().key("a").vector(step.of(Variable.PRE_ACTIVATION));
        json.line().key("s").vector(step.s());
        json.line().key("z").vector(step.z());
        json.line().key("yhat").vector(step.prediction());
        json.line().key("E");
        number(step.loss());
        json.close();
    }

    private void backward(Backward backward) throws IOException {
        json.object().key("error").whole(backward.error());
        json.line().key("dz").vector(backward.outputDelta());
        json.line().key("steps").list();
        for (int k = backward.error(); k >= backward.lastStep(); k--) {
            json.line().object().key("k").whole(k);
            json.line().key("delta").vector(backward.delta(k));
            json.line().key("dW").matrix(backward.part(forward, k, Weight.W));
            json.line().key("dU").matrix(backward.part(forward, k, Weight.U));
            json.close();
        }
        json.line().close();
        for (Weight weight : Totals.WEIGHTS) {
            json.line();
            gradient(weight, backward.sum(forward, backward.lastStep(), weight));
        }
        json.close();
    }

    private void total(Totals totals) throws IOException {
        json.line().key("total").object();
        for (Weight weight : Totals.WEIGHTS) {
            json.line();
            gradient(weight, totals.of(weight));
        }
        json.line().close();
    }

    private void gradient(Weight weight, Matrix value) throws IOException {
        json.key(Totals.name(weight));
        JsonText _ = weight.isBias() ? json.vector(value) : json.matrix(value);
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
