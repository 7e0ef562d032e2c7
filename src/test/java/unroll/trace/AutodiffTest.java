package unroll.trace;

import static unroll.oracle.Close.assertClose;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.oracle.Scenarios;
import unroll.oracle.Unrolled;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

/// The trace beside automatic differentiation of the network's definition on scalars.
class AutodiffTest {
    private static final double RELATIVE = 1e-12;

    @Test
    void statesPredictionsAndErrorsAreThoseOfTheDefinition() {
        Scenarios.many(300).forEach(scenario -> {
            Unrolled unrolled = new Unrolled(scenario);
            Trace trace = Trace.of(scenario);
            for (int t = 0; t < scenario.steps(); t++) {
                check(unrolled.state(t), trace, Quantity.state(t));
                check(unrolled.prediction(t), trace, Quantity.prediction(t));
            }
            for (int e : scenario.sequence().errors()) {
                check(Matrix.column(unrolled.error(e).loss()), trace, Quantity.loss(e));
            }
        });
    }

    @Test
    void everyDeltaAndEveryPartIsTheDerivativeByThatStepsCopyOfTheWeight() {
        Scenarios.many(300).forEach(scenario -> {
            Unrolled unrolled = new Unrolled(scenario);
            Trace trace = Trace.of(scenario);
            for (int e : scenario.sequence().errors()) {
                Unrolled.OfError error = unrolled.error(e);
                for (int k = scenario.lastStepBack(e); k <= e; k++) {
                    check(error.delta(k), trace, Quantity.delta(e, k));
                    for (Weight weight : scenario.parameters().present()) {
                        if (weight.isRecurrent() || k == e) {
                            check(error.part(k, weight), trace, new Quantity.Part(e, k, weight));
                        }
                    }
                }
            }
        });
    }

    @Test
    void gradientsAreTheSumsOfTheDerivativesThatTruncationKeeps() {
        Scenarios.many(300).forEach(scenario -> {
            Unrolled unrolled = new Unrolled(scenario);
            Trace trace = Trace.of(scenario);
            for (Weight weight : scenario.parameters().present()) {
                Matrix total = Matrix.zeros(scenario.parameters().get(weight).rows(),
                        scenario.parameters().get(weight).columns());
                for (int e : scenario.sequence().errors()) {
                    Matrix gradient = gradient(scenario, unrolled, e, weight);
                    check(gradient, trace, new Quantity.Gradient(e, weight));
                    total = total.plus(gradient);
                }
                check(total, trace, new Quantity.TotalGradient(weight));
            }
        });
    }

    private static Matrix gradient(Scenario scenario, Unrolled unrolled, int e, Weight weight) {
        Unrolled.OfError error = unrolled.error(e);
        return IntStream.rangeClosed(scenario.lastStepBack(e), e).mapToObj(k -> error.part(k, weight))
                .reduce(Matrix::plus).orElseThrow();
    }

    private static void check(Matrix expected, Trace trace, Quantity quantity) {
        assertClose(expected, trace.value(quantity), RELATIVE, trace.scenario().title() + " " + quantity);
    }
}
