package unroll.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.rnn.Focus;
import unroll.rnn.Input;
import unroll.rnn.Scenario;
import unroll.rnn.Sequence;
import unroll.rnn.Weight;
import unroll.trace.Forward;
import unroll.trace.GradientCheck;
import unroll.trace.Quantity;
import unroll.trace.Trace;

/// What the bundled scenarios of other networks than the plain one are there to show.
final class NetworkLibraryTest {
    private static final Map<String, Scenario> MADE = NetworkLibrary.scenarios();

    @Test
    void theGradientOfEachIsTheSlopeOfItsErrors() {
        MADE.forEach((id, scenario) -> assertEquals(GradientCheck.Verdict.HOLDS,
                GradientCheck.run(scenario, new Focus.All(), () -> false).orElseThrow().verdict(), id));
    }

    @Test
    void theOneByHandHasTheNumbersOfTheWorkedExample() {
        Trace trace = Trace.of(MADE.get("by-hand"));
        assertEquals(0.099381, trace.forward().totalLoss(), 5e-7);
        assertEquals(-0.833479, gradient(trace, Weight.U), 5e-7);
        assertEquals(-0.158802, gradient(trace, Weight.W), 5e-7);
        assertEquals(-0.377844, gradient(trace, Weight.V), 5e-7);
    }

    private static double gradient(Trace trace, Weight weight) {
        return trace.value(new Quantity.TotalGradient(weight)).get(0);
    }

    @Test
    void theSineIsFollowedThoughNotExactly() {
        Forward forward = Forward.of(MADE.get("sine"));
        double mean = forward.totalLoss() / forward.steps().size();
        assertTrue(mean > 1e-4 && mean < 0.05, "E_t = " + mean);
    }

    @Test
    void theVerdictIsRightAndComesOfTheWordBeforeTheLast() {
        Scenario said = MADE.get("good-or-bad");
        assertTrue(good(said) > 0.7, "ŷ = " + good(said));
        assertEquals(1, said.sequence().errors().size());
        List<Input> inputs = said.sequence().inputs().stream().filter(it -> !it.equals(new Input.Word(3))).toList();
        Scenario without = said.with(new Focus.All())
                .with(new Sequence(inputs, said.sequence().targets().subList(1, 5)));
        assertTrue(good(without) < 0.5, "ŷ = " + good(without));
    }

    private static double good(Scenario scenario) {
        return Forward.of(scenario).steps().getLast().prediction().get(1);
    }

    @Test
    void everyBitOfTheSumIsRight() {
        Scenario sum = MADE.get("addition");
        Forward forward = Forward.of(sum);
        for (int t = 0; t < sum.steps(); t++) {
            Matrix target = sum.sequence().targets().get(t).vector(1);
            assertEquals(target.get(0), Math.rint(forward.steps().get(t).prediction().get(0)), "bit " + t);
        }
    }

    @Test
    void theCatsAreTrainedALittle() {
        for (String id : new String[]{"the-cat-lstm", "the-cat-gru"}) {
            double error = Forward.of(MADE.get(id)).totalLoss();
            assertTrue(error > 0.5 && error < 4 * Math.log(4) * 0.8, id + ": E = " + error);
        }
    }
}
