package unroll.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import unroll.oracle.Networks;
import unroll.rnn.Weight;

/// The factors of a part, which names and tables ask for without a trace, are those of its equation.
final class FactorsTest {

    @Test
    void theyAreThoseOfTheEquationInEveryNetwork() {
        Networks.many(100).forEach(scenario -> {
            Trace trace = Trace.of(scenario);
            int e = scenario.sequence().errors().getLast();
            for (Weight weight : scenario.parameters().present()) {
                for (int k = weight.isRecurrent() ? scenario.lastStepBack(e) : e; k <= e; k++) {
                    assertEquals(Factors.of(trace.equation(new Quantity.Part(e, k, weight))),
                            Factors.of(scenario, e, k, weight), weight.key());
                }
            }
        });
    }
}
