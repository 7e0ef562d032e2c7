package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import unroll.lesson.Operation;
import unroll.lesson.Phase;
import unroll.lesson.Script;
import unroll.lesson.Shape;
import unroll.lesson.Step;
import unroll.oracle.Json;
import unroll.oracle.Scenarios;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

class ListingTest {
    private final Scenario cat = Json.theCat();

    @Test
    void everyStepHasItsLineInTheSectionOfItsPhase() {
        Scenarios.many(60).forEach(scenario -> {
            for (Step step : Script.of(Shape.of(scenario)).steps()) {
                for (Weight ledger : List.of(Weight.U, Weight.W, Weight.V)) {
                    assertFalse(lit(scenario, step, ledger).isEmpty(), () -> step + " of " + scenario.title());
                }
            }
        });
    }

    @Test
    void aPartIsTheLineOfTheLedgersWeight() {
        Step part = first(cat, Operation.PART);
        assertEquals(List.of("    dU += outer(delta, x[k])"), lit(cat, part, Weight.U));
        assertEquals(List.of("    dW += outer(delta, s[k-1])"), lit(cat, part, Weight.W));
        assertEquals(List.of("    dW += outer(delta, s[k-1])"), lit(cat, part, Weight.V));
    }

    @Test
    void theFirstDeltaComesFromTheOutputAndLaterOnesFromTheDeltaBefore() {
        List<Step> deltas = Script.of(Shape.of(cat)).steps().stream()
                .filter(step -> step.operation() == Operation.DELTA).toList();
        assertEquals(List.of("delta = V.T @ dz * (1 - s[e]**2)"), lit(cat, deltas.get(0), Weight.W));
        assertEquals(List.of("    delta = W.T @ delta * (1 - s[k-1]**2)"), lit(cat, deltas.get(1), Weight.W));
    }

    @Test
    void allErrorsAreALoop() {
        List<String> lines = Listing.of(cat.with(new Focus.All()), Phase.BACKWARD).stream().map(ListingLine::code)
                .toList();
        assertEquals("for e in reversed(range(T)):", lines.getFirst());
        assertEquals("    dz = y_hat[e] - y[e]", lines.get(1));
    }

    @Test
    void truncationEndsTheWayBackSooner() {
        Scenario cut = cat.withTruncation(OptionalInt.of(2));
        assertTrue(Listing.of(cut).program().contains("for k in range(e, max(e-2, 0)-1, -1):"));
    }

    @Test
    void noNameInBracesIsLeftAndNoMark() {
        Scenarios.many(60).forEach(scenario -> {
            String program = Listing.of(scenario).program();
            assertFalse(program.matches("(?s).*\\{[a-zA-Z+*].*"), program);
            assertFalse(program.contains("#"), program);
        });
    }

    private static Step first(Scenario scenario, Operation operation) {
        return Script.of(Shape.of(scenario)).steps().stream().filter(step -> step.operation() == operation).findFirst()
                .orElseThrow();
    }

    private static List<String> lit(Scenario scenario, Step step, Weight ledger) {
        return Listing.of(scenario, step.phase()).stream().filter(line -> line.does(step, ledger))
                .map(ListingLine::code).toList();
    }
}
