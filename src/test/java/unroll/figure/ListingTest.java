package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unroll.lesson.Grain;
import unroll.lesson.Operation;
import unroll.lesson.Script;
import unroll.lesson.Shape;
import unroll.lesson.Step;
import unroll.listing.Dialect;
import unroll.listing.Listing;
import unroll.listing.ListingLine;
import unroll.oracle.Json;
import unroll.oracle.Networks;
import unroll.oracle.Scenarios;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.session.Lesson;
import unroll.text.Language;
import unroll.trace.Quantity;

class ListingTest {
    private final Scenario cat = Json.theCat();

    @ParameterizedTest
    @EnumSource
    void everyStepHasItsLineAndOneOfThemIsTheLedgers(Dialect dialect) {
        Stream.concat(Scenarios.many(100), Networks.many(120)).forEach(scenario -> {
            List<ListingLine> lines = Listing.shown(scenario, dialect).lines();
            for (Step step : Script.of(Shape.of(scenario)).steps()) {
                for (Weight ledger : List.of(Weight.U, Weight.W, Weight.V)) {
                    assertTrue(lines.stream().anyMatch(line -> line.doing(step).isPresent() && !line.isHead()
                            && line.isFollowed(step, ledger)), () -> step + " of " + scenario.title());
                }
            }
        });
    }

    @Test
    void aPartIsTheLineOfEveryWeightThatHasOne() {
        Step part = first(cat, Operation.PART);
        assertEquals(List.of("    dW += outer(delta, s[k-1])", "    dU += outer(delta, x[k])"), lit(cat, part));
        assertEquals(List.of("    dU += outer(delta, x[k])"), followed(cat, part, Weight.U));
        assertEquals(List.of("    dW += outer(delta, s[k-1])"), followed(cat, part, Weight.W));
        assertEquals(List.of("    dW += outer(delta, s[k-1])"), followed(cat, part, Weight.V));
    }

    @Test
    void theFirstDeltaComesFromTheOutputAndLaterOnesFromTheDeltaBefore() {
        List<Step> deltas = Script.of(Shape.of(cat)).steps().stream()
                .filter(step -> step.operation() == Operation.DELTA).toList();
        assertEquals(List.of("delta = V.T @ dz * (1 - s[e]**2)"), lit(cat, deltas.get(0)));
        assertEquals(List.of("    delta = W.T @ delta * (1 - s[k-1]**2)"), lit(cat, deltas.get(1)));
    }

    @Test
    void allErrorsAreALoop() {
        List<String> lines = Listing.of(cat.with(new Focus.All()), Dialect.NUMPY).sections().get(2).lines().stream()
                .map(ListingLine::code).toList();
        assertEquals("for e in reversed(range(T)):", lines.getFirst());
        assertEquals("    dz = y_hat[e] - y[e]", lines.get(1));
    }

    @Test
    void truncationEndsTheWayBackSooner() {
        Scenario cut = cat.withTruncation(OptionalInt.of(2));
        assertTrue(Listing.of(cut, Dialect.NUMPY).program().contains("for k in range(e, max(e-2, 0)-1, -1):"));
        assertTrue(Listing.of(cut, Dialect.PYTORCH).program()
                .contains("    if t == 1:\n        s[t-1] = s[t-1].detach()\n"));
        assertTrue(Listing.of(cut.with(new Focus.All()), Dialect.PYTORCH).program()
                .contains("r = s[max(e-2, 0)-1].detach()"));
        assertFalse(Listing.of(cat.withTruncation(OptionalInt.of(3)), Dialect.PYTORCH).program().contains("detach"));
    }

    @ParameterizedTest
    @EnumSource
    void noNameInBracesIsLeftAndNoMark(Dialect dialect) {
        Scenarios.many(60).forEach(scenario -> {
            String program = Listing.of(scenario, dialect).program();
            assertFalse(program.matches("(?s).*\\{[a-zA-Z+*].*"), program);
            assertFalse(program.contains("#"), program);
        });
    }

    @ParameterizedTest
    @EnumSource
    void theListingIsShort(Dialect dialect) {
        Scenarios.many(100).forEach(scenario -> {
            List<ListingLine> lines = Listing.shown(scenario, dialect).lines();
            assertTrue(lines.size() <= 25, () -> scenario.title() + ": " + lines.size());
            lines.forEach(line -> assertTrue(line.code().length() <= 48, line::code));
        });
        Networks.many(120).forEach(scenario -> Listing.shown(scenario, dialect).lines()
                .forEach(line -> assertTrue(line.code().length() <= 62, line::code)));
    }

    @Test
    void aQuantityIsComputedInItsLine() {
        assertEquals(List.of("Ux = U @ x[t]"), computing(Quantity.inputTerm(2)));
        assertEquals(List.of("a = Ux + W @ s[t-1]"), computing(Quantity.recurrentTerm(1)));
        assertEquals(List.of("s[t] = tanh(a)"), computing(Quantity.state(0)));
        assertEquals(List.of("z = V @ s[t]"), computing(Quantity.logits(0)));
        assertEquals(List.of("y_hat[t] = softmax(z)"), computing(Quantity.prediction(0)));
        assertEquals(List.of("E[t] = cross_entropy(z, y[t])"), computing(Quantity.loss(3)));
        assertEquals(List.of("delta = V.T @ dz * (1 - s[e]**2)"), computing(Quantity.delta(3, 3)));
        assertEquals(List.of("delta = W.T @ delta * (1 - s[k-1]**2)"), computing(Quantity.delta(3, 0)));
        assertEquals(List.of("delta = W.T @ delta * (1 - s[k-1]**2)"), computing(Quantity.slope(1)));
        assertEquals(List.of("dU += outer(delta, x[k])"), computing(new Quantity.Part(3, 1, Weight.U)));
        assertEquals(List.of("dW += outer(delta, s[k-1])"), computing(new Quantity.Gradient(3, Weight.W)));
        assertEquals(List.of("dV += outer(dz, s[e])"), computing(new Quantity.Gradient(3, Weight.V)));
        assertEquals(List.of("V -= eta * dV"), computing(new Quantity.Learned(Weight.V)));
        assertEquals(List.of(), computing(new Quantity.Shared(Weight.W)));
        assertEquals(List.of(), computing(Quantity.delta(2, 2)), "no error that is told");
    }

    @ParameterizedTest
    @EnumSource
    void whateverAStepComputesHasALineThatIsLit(Dialect dialect) {
        Stream.concat(Scenarios.many(60), Networks.many(120)).forEach(scenario -> {
            Lesson lesson = Lesson.of(scenario);
            List<ListingLine> lines = Listing.shown(scenario, dialect).lines();
            Moment start = new Moment(lesson.trace(), lesson.script(), 0, Grain.OPERATION);
            for (Step step : lesson.script().steps()) {
                for (Quantity quantity : lesson.script().computes(step)) {
                    List<Integer> found = ListingLines.linesOf(start, dialect, quantity);
                    assertFalse(found.isEmpty(), () -> quantity + " of " + scenario.title());
                    found.forEach(i -> assertTrue(lines.get(i).doing(step).isPresent(), quantity::toString));
                }
            }
        });
    }

    private List<String> computing(Quantity quantity) {
        Moment end = Frames.at(Lesson.of(cat), 0, Weight.W, Language.ENGLISH).moment();
        List<ListingLine> lines = Listing.shown(cat, Dialect.NUMPY).lines();
        return ListingLines.linesOf(end, Dialect.NUMPY, quantity).stream().map(i -> lines.get(i).code().strip())
                .toList();
    }

    private static Step first(Scenario scenario, Operation operation) {
        return Script.of(Shape.of(scenario)).steps().stream().filter(step -> step.operation() == operation).findFirst()
                .orElseThrow();
    }

    private static List<String> lit(Scenario scenario, Step step) {
        return Listing.shown(scenario, Dialect.NUMPY).lines().stream().filter(line -> line.doing(step).isPresent())
                .map(ListingLine::code).toList();
    }

    private static List<String> followed(Scenario scenario, Step step, Weight ledger) {
        return Listing.shown(scenario, Dialect.NUMPY).lines().stream()
                .filter(line -> line.doing(step).isPresent() && line.isFollowed(step, ledger))
                .map(ListingLine::code).toList();
    }
}
