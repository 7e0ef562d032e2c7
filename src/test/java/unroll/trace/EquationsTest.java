package unroll.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static unroll.oracle.Close.assertClose;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.oracle.Interpreter;
import unroll.oracle.Json;
import unroll.oracle.Networks;
import unroll.oracle.Quantities;
import unroll.oracle.Scenarios;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

class EquationsTest {

    @Test
    void everyEquationGivesTheValueFromItsOperandsAlone() {
        Scenarios.many(400).forEach(EquationsTest::checkAll);
        Scenarios.clipped(100).forEach(EquationsTest::checkAll);
        checkAll(Json.theCat());
    }

    @Test
    void soDoesEveryEquationOfEveryCellAndLoss() {
        Networks.many(120).forEach(scenario -> checkAll(scenario, Quantities.ofAnyCell(scenario)));
    }

    private static void checkAll(Scenario scenario) {
        checkAll(scenario, Quantities.of(scenario));
    }

    private static void checkAll(Scenario scenario, List<Quantity> quantities) {
        Trace trace = Trace.of(scenario);
        for (Quantity quantity : quantities) {
            Entry entry = trace.entry(quantity);
            assertEquals(quantity, entry.quantity());
            if (!(entry.equation() instanceof Expression.Given)) {
                Map<Quantity, Matrix> operands = entry.operands().stream()
                        .collect(Collectors.toMap(Function.identity(), trace::value));
                assertClose(new Interpreter(operands, scenario).value(entry.equation()), entry.value(), 1e-12,
                        scenario.title() + " " + quantity);
            }
        }
    }

    @Test
    void onlyWhatIsGivenHasNoOperands() {
        Scenarios.many(50).forEach(scenario -> {
            Trace trace = Trace.of(scenario);
            for (Quantity quantity : Quantities.of(scenario)) {
                Entry entry = trace.entry(quantity);
                assertEquals(entry.equation() instanceof Expression.Given, entry.operands().isEmpty(),
                        quantity.toString());
            }
        });
    }

    @Test
    void operandsAreNamedInTheOrderWritten() {
        Trace trace = Trace.of(Json.theCat());
        assertEquals(List.of(Quantity.delta(3, 2), Quantity.state(1)),
                trace.entry(new Quantity.Part(3, 2, Weight.W)).operands());
        assertEquals(List.of(new Quantity.Part(3, 3, Weight.W), new Quantity.Part(3, 2, Weight.W)),
                trace.entry(new Quantity.RunningSum(3, 2, Weight.W)).operands());
        assertTrue(trace.entry(Quantity.delta(3, 2)).operands()
                .containsAll(List.of(new Quantity.Shared(Weight.W), Quantity.delta(3, 3), Quantity.state(2))));
    }
}
