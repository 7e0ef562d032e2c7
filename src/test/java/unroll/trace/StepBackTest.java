package unroll.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.oracle.Scenarios;
import unroll.rnn.Weight;

class StepBackTest {

    @Test
    void theFactorIsOfTheTwoNormsAndNeverMoreThanWAndTheSlopesAllow() {
        int[] compared = {0};
        Scenarios.many(300).forEach(scenario -> {
            Trace trace = Trace.of(scenario);
            for (int e : scenario.tracedErrors()) {
                for (int k = e - 1; k >= scenario.lastStepBack(e); k--) {
                    Matrix before = trace.value(Quantity.delta(e, k + 1));
                    Matrix after = trace.value(Quantity.delta(e, k));
                    OptionalDouble factor = StepBack.of(trace, e, k).factor();
                    assertEquals(before.isZero(), factor.isEmpty());
                    if (factor.isPresent()) {
                        assertEquals(after.norm(), factor.getAsDouble() * before.norm(), 1e-14 * before.norm());
                        double most = StepBack.Slopes.of(trace, k).most()
                                * trace.stretch(new Quantity.Shared(Weight.W)).getAsDouble();
                        assertTrue(factor.getAsDouble() <= most * (1 + 1e-12));
                        compared[0]++;
                    }
                }
            }
        });
        assertTrue(compared[0] > 300);
    }

    @Test
    void theSlopesAreThoseOfTheUnits() {
        Scenarios.many(50).forEach(scenario -> {
            Trace trace = Trace.of(scenario);
            for (int k = 0; k < scenario.steps(); k++) {
                Matrix slope = trace.value(Quantity.slope(k));
                StepBack.Slopes slopes = StepBack.Slopes.of(trace, k);
                boolean least = false;
                boolean most = false;
                for (int i = 0; i < slope.rows(); i++) {
                    assertTrue(slopes.least() <= slope.get(i) && slope.get(i) <= slopes.most());
                    least |= slope.get(i) == slopes.least();
                    most |= slope.get(i) == slopes.most();
                }
                assertTrue(least && most);
            }
        });
    }

    @Test
    void thereIsNoFactorOfWhatIsZeroOrNotFinite() {
        assertEquals(OptionalDouble.empty(), new StepBack(0, 0).factor());
        assertEquals(OptionalDouble.empty(), new StepBack(1, Double.POSITIVE_INFINITY).factor());
        assertEquals(OptionalDouble.empty(), new StepBack(Double.NaN, 1).factor());
        assertEquals(OptionalDouble.of(0), new StepBack(2, 0).factor());
        assertEquals(OptionalDouble.of(0.25), new StepBack(2, 0.5).factor());
    }
}
