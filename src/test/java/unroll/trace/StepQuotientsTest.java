package unroll.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.oracle.Scenarios;
import unroll.oracle.Tiny;
import unroll.rnn.Activation;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

/// Quotients combined of those of the sums, beside backpropagation and beside quotients of their own.
final class StepQuotientsTest {

    @Test
    void theyAgreeWithBackpropagationForEveryKindOfNetwork() {
        Scenarios.many(200).filter(scenario -> scenario.parameters().classes() > 1).forEach(scenario -> {
            for (Weight weight : scenario.parameters().present()) {
                WeightCheck check = combined(scenario, weight, gradient(scenario, weight));
                assertTrue(check.worst() < 1e-7, () -> scenario.title() + " " + weight + " " + check.worst());
            }
        });
    }

    @Test
    void theEntryThatIsNamedHasAQuotientOfItsOwn() {
        Scenario scenario = Scenarios.words(12, 6, 9);
        for (Weight weight : List.of(Weight.U, Weight.W, Weight.V)) {
            WeightCheck check = combined(scenario, weight, gradient(scenario, weight));
            WeightCheck own = own(scenario, weight, gradient(scenario, weight));
            assertEquals(own.numeric().get(check.row(), check.column()),
                    check.numeric().get(check.row(), check.column()));
            assertTrue(check.combined() > 0);
            assertEquals(0, own.combined());
        }
    }

    @Test
    void aWrongEntryIsFoundAndNamed() {
        Scenario scenario = Scenarios.words(12, 6, 9);
        for (Weight weight : List.of(Weight.U, Weight.W, Weight.V)) {
            Matrix right = gradient(scenario, weight);
            int column = used(right);
            WeightCheck check = combined(scenario, weight, right.with(3, column, right.get(3, column) * (1 + 1e-5)));
            assertTrue(check.worst() > GradientCheck.TOLERANCE, weight + " " + check.worst());
            assertEquals(3, check.row());
            assertEquals(column, check.column());
        }
    }

    @Test
    void whereASumSitsOnAKinkOfReluEveryEntryItLeadsToIsComparedByItself() {
        Scenario kink = Tiny.of(Activation.RELU, 0, 0.5, 1);
        WeightCheck check = combined(kink, Weight.U, gradient(kink, Weight.U));
        assertEquals(own(kink, Weight.U, gradient(kink, Weight.U)), check);
    }

    @Test
    void largeNetworksAreCheckedThisWayAndSmallOnesEntryByEntry() {
        Focus all = new Focus.All();
        Scenario small = Scenarios.words(12, 6, 9);
        Scenario large = Scenarios.words(500, 6, 300);
        assertFalse(GradientCheck.combines(small, all));
        assertTrue(GradientCheck.combines(large, all));
        assertEquals(12 * 12 + 2 * 12 * 9, GradientCheck.quotients(small, all));
        assertTrue(GradientCheck.estimate(large, all).compareTo(Duration.ofSeconds(60)) < 0);
    }

    private static int used(Matrix gradient) {
        return IntStream.range(0, gradient.columns()).filter(j -> Math.abs(gradient.get(3, j)) > 1e-6).skip(1)
                .findFirst().orElseThrow();
    }

    private static Matrix gradient(Scenario scenario, Weight weight) {
        Scenario full = scenario.withTruncation(OptionalInt.empty()).with(new Focus.All());
        return Trace.of(full).value(new Quantity.TotalGradient(weight));
    }

    private static LossFunction loss(Scenario scenario) {
        return new LossFunction(scenario, scenario.sequence().errors());
    }

    private static WeightCheck own(Scenario scenario, Weight weight, Matrix analytic) {
        return WeightCheck.of(loss(scenario), weight, analytic, () -> false);
    }

    private static WeightCheck combined(Scenario scenario, Weight weight, Matrix analytic) {
        LossFunction loss = loss(scenario);
        List<StepQuotients> rows = IntStream.range(0, analytic.rows())
                .mapToObj(i -> StepQuotients.of(loss.row(weight, i), () -> false)).toList();
        return WeightCheck.combined(loss, weight, analytic, rows, () -> false);
    }
}
