package unroll.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static unroll.oracle.Close.assertClose;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.oracle.Scenarios;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

class PlainGradientTest {

    @Test
    void equalsTheSumOfAllPartsWithAndWithoutTruncation() {
        Scenarios.many(400).forEach(PlainGradientTest::checkParts);
        checkParts(Scenarios.words(40, 30, 50));
        checkParts(Scenarios.words(40, 30, 50).withTruncation(OptionalInt.of(7)));
    }

    private static void checkParts(Scenario scenario) {
        Trace trace = Trace.of(scenario);
        PlainGradient plain = PlainGradient.of(scenario, trace.forward());
        for (Weight weight : scenario.parameters().present()) {
            Matrix numbers = scenario.parameters().get(weight);
            Matrix sum = Matrix.zeros(numbers.rows(), numbers.columns());
            for (int e : scenario.sequence().errors()) {
                for (int k = weight.isRecurrent() ? scenario.lastStepBack(e) : e; k <= e; k++) {
                    sum = sum.plus(trace.value(new Quantity.Part(e, k, weight)));
                }
            }
            assertClose(sum, plain.get(weight), 1e-12, scenario.title() + " " + weight);
            assertEquals(plain.get(weight), trace.value(new Quantity.TotalGradient(weight)));
        }
    }

    @Test
    void truncationThatCutsNothingChangesNoBit() {
        Scenarios.many(100).forEach(scenario -> {
            Forward forward = Forward.of(scenario);
            assertEquals(PlainGradient.of(scenario.withTruncation(OptionalInt.empty()), forward),
                    PlainGradient.of(scenario.withTruncation(OptionalInt.of(scenario.steps() - 1)), forward));
        });
    }

    @Test
    void isTheSameOnOneThreadAndOnMany() {
        Scenario large = Scenarios.words(150, 160, 200);
        PlainGradient first = PlainGradient.of(large, Forward.of(large));
        assertEquals(first, PlainGradient.of(large, Forward.of(large)));
        PartSizes sizes = PartSizes.of(large, Forward.of(large));
        Trace trace = Trace.of(large);
        for (int k = 1; k < large.steps(); k += 17) {
            double expected = trace.backward(159).delta(k).norm() * trace.forward().state(k - 1).norm();
            assertEquals(expected, sizes.get(159, k).orElseThrow());
        }
    }
}
