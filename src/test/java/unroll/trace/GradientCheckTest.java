package unroll.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.oracle.Json;
import unroll.oracle.Scenarios;
import unroll.oracle.Tiny;
import unroll.rnn.Activation;
import unroll.rnn.Focus;
import unroll.rnn.Input;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

class GradientCheckTest {

    private static GradientCheck check(Scenario scenario, Focus of) {
        return GradientCheck.run(scenario, of, () -> false).orElseThrow();
    }

    @Test
    void backpropagationIsRightByOrdersOfMagnitudeForEveryKindOfNetwork() {
        Scenarios.many(400).forEach(scenario -> {
            for (Focus of : List.of(scenario.focus(), new Focus.All())) {
                GradientCheck check = check(scenario, of);
                assertEquals(scenario.parameters().classes() == 1
                        ? GradientCheck.Verdict.ONE_CLASS
                        : GradientCheck.Verdict.HOLDS, check.verdict());
                assertTrue(check.worst().worst() < 1e-8, scenario.title() + " " + check.worst());
                assertEquals(scenario.parameters().present().size(), check.weights().size());
            }
        });
    }

    @Test
    void aWrongEntryIsFoundAndNamed() {
        Scenario scenario = Json.theCat();
        LossFunction loss = new LossFunction(scenario, List.of(3));
        Matrix right = Trace.of(scenario).value(new Quantity.Gradient(3, Weight.W));
        Matrix wrong = right.with(1, 2, right.get(1, 2) + 1e-6);
        WeightCheck check = WeightCheck.of(loss, Weight.W, wrong, () -> false);
        assertTrue(check.worst() > GradientCheck.TOLERANCE);
        assertEquals(1, check.row());
        assertEquals(2, check.column());
    }

    @Test
    void aWrongZeroIsFoundBesideLargeEntries() {
        Scenario scenario = Json.theCat();
        LossFunction loss = new LossFunction(scenario, List.of(3));
        Matrix right = Trace.of(scenario).value(new Quantity.Gradient(3, Weight.U));
        WeightCheck check = WeightCheck.of(loss, Weight.U, right.with(0, 3, 1e-9), () -> false);
        assertEquals(0, check.row());
        assertEquals(3, check.column());
        assertTrue(check.worst() > GradientCheck.TOLERANCE);
    }

    @Test
    void nearlyVanishedGradientsAndSmallErrorsStillHold() {
        GradientCheck vanishing = check(Tiny.of(Activation.TANH, 0.3, 1e-4, 6), new Focus.One(5));
        assertTrue(vanishing.worst().worst() < 1e-8, vanishing.worst().toString());
        GradientCheck sure = check(Tiny.of(Activation.IDENTITY, -9, 0.1, 3), new Focus.All());
        assertTrue(sure.worst().worst() < 1e-7, sure.worst().toString());
    }

    @Test
    void whereTheErrorIsSteepAndWildTheStepsBecomeSmallEnough() {
        Scenario calm = Scenarios.words(6, 12, 5);
        Scenario wild = calm.with(calm.parameters().with(Weight.W, calm.parameters().w().scale(6)));
        GradientCheck check = check(wild, new Focus.All());
        assertTrue(check.worst().worst() < 1e-7, check.worst().toString());
        GradientCheck exploding = check(Tiny.of(Activation.RELU, 1, 3, 12), new Focus.All());
        assertTrue(exploding.worst().worst() < 1e-7, exploding.worst().toString());
    }

    @Test
    void whatIsNotFiniteNeverHolds() {
        GradientCheck check = check(Tiny.of(Activation.IDENTITY, 1e200, 1e200, 4), new Focus.All());
        assertEquals(GradientCheck.Verdict.NOT_FINITE, check.verdict());
        check.weights().forEach(weight -> assertTrue(!weight.isFinite()));
    }

    @Test
    void truncationIsSetAsideAndSaidSo() {
        Scenario cut = Json.theCat().withTruncation(OptionalInt.of(1));
        GradientCheck check = check(cut, new Focus.One(3));
        assertEquals(OptionalInt.of(1), check.truncationSetAside());
        assertEquals(GradientCheck.Verdict.HOLDS, check.verdict());
        assertEquals(OptionalInt.empty(), check(cut, new Focus.One(1)).truncationSetAside());
    }

    @Test
    void atAKinkOfReluTheSideIsTakenOnWhichNoUnitTurns() {
        Scenario kink = Tiny.of(Activation.RELU, 0, 0.5, 1);
        WeightCheck u = check(kink, new Focus.One(0)).weights().getFirst();
        assertEquals(1, u.oneSided());
        assertEquals(0, u.worst());
    }

    @Test
    void atAKinkOfLeakyReluTheSideIsTakenOnWhichItsSlopeIsThatOfTheEquations() {
        GradientCheck check = check(Tiny.of(Activation.LEAKY_RELU, 0, 0.5, 1), new Focus.One(0));
        assertEquals(GradientCheck.Verdict.HOLDS, check.verdict());
        assertTrue(check.weights().stream().anyMatch(weight -> weight.oneSided() > 0));
    }

    @Test
    void nextToAKinkOfReluTheStepIsSmallEnough() {
        Scenario near = Tiny.of(Activation.RELU, 1e-5, 0.5, 3);
        GradientCheck check = check(near, new Focus.All());
        assertEquals(0, check.weights().getFirst().oneSided());
        assertTrue(check.worst().worst() < 1e-7, check.worst().toString());
    }

    @Test
    void whereUnitsTurnOnBothSidesNothingIsDecided() {
        List<Input> inputs = List.of(new Input.Vector(Matrix.column(1)), new Input.Vector(Matrix.column(-1)));
        Scenario both = Tiny.of(Activation.RELU, 0, 0.5, inputs, List.of(OptionalInt.of(0), OptionalInt.of(1)),
                Matrix.column(0));
        assertEquals(1, check(both, new Focus.All()).weights().getFirst().undecided());
    }

    @Test
    void cancellingEndsItWithoutAResult() {
        AtomicInteger asked = new AtomicInteger();
        assertEquals(Optional.empty(),
                GradientCheck.run(Json.theCat(), new Focus.All(), () -> asked.incrementAndGet() > 3));
    }

    @Test
    void theEstimateGrowsWithTheWork() {
        Duration small = GradientCheck.estimate(Json.theCat(), new Focus.One(3));
        Duration large = GradientCheck.estimate(Scenarios.words(64, 200, 50), new Focus.All());
        assertTrue(small.compareTo(Duration.ofMillis(10)) < 0, small.toString());
        assertTrue(large.compareTo(Duration.ofSeconds(10)) > 0, large.toString());
    }
}
