package unroll.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static unroll.oracle.Close.assertClose;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.oracle.Json;
import unroll.rnn.Focus;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

/// Every number of the worked example, which was computed elsewhere and checked against automatic differentiation.
class WorkedExampleTest {
    private static final double RELATIVE = 1e-12;
    private static final Map<Weight, String> NAMES = Map.of(Weight.U, "dU", Weight.W, "dW", Weight.V, "dV",
            Weight.STATE_BIAS, "dStateBias", Weight.OUTPUT_BIAS, "dOutputBias");

    private final Json expected = Json.resource("/reference/the-cat.trace.json");
    private final Scenario scenario = Json.theCat();
    private final Trace trace = Trace.of(scenario);

    /// The same network with biases of zero, for their gradients.
    private final Trace biased = Trace.of(scenario.with(withBiases(scenario.parameters())));

    private static Parameters withBiases(Parameters p) {
        return p.with(Weight.STATE_BIAS, Matrix.zeros(p.hidden(), 1)).with(Weight.OUTPUT_BIAS,
                Matrix.zeros(p.classes(), 1));
    }

    @Test
    void forwardIsTheReferences() {
        for (Json step : expected.get("forward").list()) {
            int t = (int) step.get("t").number();
            check(step.get("x").matrix(), Quantity.input(t));
            check(step.get("a").matrix(), Quantity.preActivation(t));
            check(step.get("s").matrix(), Quantity.state(t));
            check(step.get("z").matrix(), Quantity.logits(t));
            check(step.get("yhat").matrix(), Quantity.prediction(t));
            check(Matrix.column(step.get("E").number()), Quantity.loss(t));
        }
        check(Matrix.column(expected.get("E").number()), new Quantity.TotalLoss());
    }

    @Test
    void backwardIsTheReferencesWithEveryPart() {
        Json backward = expected.get("backward").list().getFirst();
        int e = (int) backward.get("error").number();
        check(backward.get("dz").matrix(), Quantity.outputDelta(e));
        List<Json> steps = backward.get("steps").list();
        assertEquals(e + 1, steps.size());
        for (Json step : steps) {
            int k = (int) step.get("k").number();
            check(step.get("delta").matrix(), Quantity.delta(e, k));
            check(step.get("dW").matrix(), new Quantity.Part(e, k, Weight.W));
            check(step.get("dU").matrix(), new Quantity.Part(e, k, Weight.U));
        }
        NAMES.forEach((weight, name) -> check(backward.get(name).matrix(), new Quantity.Gradient(e, weight)));
    }

    @Test
    void totalIsTheReferences() {
        NAMES.forEach((weight, name) -> check(expected.get("total").get(name).matrix(),
                new Quantity.TotalGradient(weight)));
    }

    @Test
    void mapOfSizesIsTheReferences() {
        PartSizes sizes = PartSizes.of(scenario, trace.forward());
        for (int e = 0; e < scenario.steps(); e++) {
            for (int k = 0; k < scenario.steps(); k++) {
                OptionalDouble size = sizes.get(e, k);
                Json wanted = expected.get("map").list().get(e).list().get(k);
                assertEquals(wanted.value().isPresent(), size.isPresent(), "map " + e + " " + k);
                if (size.isPresent()) {
                    assertClose(wanted.number(), size.getAsDouble(), RELATIVE, "map " + e + " " + k);
                }
            }
        }
    }

    @Test
    void gradientCheckHoldsByOrdersOfMagnitude() {
        for (Focus focus : List.of(new Focus.One(3), new Focus.One(0), new Focus.All())) {
            GradientCheck check = GradientCheck.run(biased.scenario(), focus, () -> false).orElseThrow();
            assertEquals(GradientCheck.Verdict.HOLDS, check.verdict());
            assertEquals(0, check.worst().worst(), 1e-9, check.worst().toString());
        }
    }

    private void check(Matrix wanted, Quantity quantity) {
        assertClose(wanted, biased.value(quantity), RELATIVE, quantity.toString());
    }
}
