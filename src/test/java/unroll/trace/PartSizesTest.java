package unroll.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import unroll.oracle.Scenarios;
import unroll.oracle.Tiny;
import unroll.rnn.Activation;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

class PartSizesTest {

    @Test
    void everySizeIsTheNormOfItsPartAndThereIsNoneWithoutAPart() {
        Scenarios.many(200).forEach(scenario -> {
            Trace trace = Trace.of(scenario);
            for (int e = 0; e < scenario.steps(); e++) {
                for (int k = 0; k < scenario.steps(); k++) {
                    OptionalDouble size = trace.sizes().get(e, k);
                    boolean there = scenario.sequence().errors().contains(e) && k <= e && k >= scenario.lastStepBack(e);
                    assertEquals(there, size.isPresent());
                    if (there) {
                        double norm = trace.value(new Quantity.Part(e, k, Weight.W)).norm();
                        assertEquals(norm, size.getAsDouble(), 1e-14 * norm);
                    }
                }
            }
        });
    }

    @Test
    void aSizeThatIsNotANumberIsThere() {
        Scenario exploding = Tiny.of(Activation.IDENTITY, 1e200, 1e200, 5);
        assertEquals(OptionalDouble.of(Double.NaN), Trace.of(exploding).sizes().get(4, 3));
        assertEquals(OptionalDouble.empty(), Trace.of(exploding).sizes().get(3, 4));
    }
}
