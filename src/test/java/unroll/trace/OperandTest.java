package unroll.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.oracle.Interpreter;
import unroll.oracle.Json;
import unroll.oracle.Quantities;
import unroll.oracle.Scenarios;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

class OperandTest {
    /// Entries of an operand that are changed, for one entry of a quantity.
    private static final int TRIES = 4;

    @Test
    void anEntryDependsOnNothingButItsOperands() {
        Random random = new Random(7);
        int[] inside = new int[1];
        Scenarios.mixed(120).forEach(scenario -> {
            Trace trace = Trace.of(scenario);
            for (Quantity quantity : Quantities.of(scenario)) {
                if (!(trace.equation(quantity) instanceof Expression.Given
                        || trace.equation(quantity) instanceof Expression.ForwardAgain)) {
                    inside[0] += check(scenario, trace, quantity, random);
                }
            }
        });
        assertTrue(inside[0] > 5000, () -> "entries that do matter: " + inside[0]);
    }

    /// Changes entries of the operands; gives how many of those named matter.
    private static int check(Scenario scenario, Trace trace, Quantity quantity, Random random) {
        Entry entry = trace.entry(quantity);
        int i = random.nextInt(entry.value().rows());
        int j = random.nextInt(entry.value().columns());
        List<Operand> named = Operand.of(entry.equation(), Patch.of(i, j)).toList();
        assertEquals(entry.operands(), named.stream().map(Operand::quantity).distinct().toList(), quantity.toString());
        double before = evaluate(scenario, trace, entry, Map.of()).get(i, j);
        int inside = 0;
        for (Quantity operand : entry.operands()) {
            Matrix value = trace.value(operand);
            for (int n = 0; n < TRIES; n++) {
                int row = random.nextInt(value.rows());
                int column = random.nextInt(value.columns());
                double after = evaluate(scenario, trace, entry,
                        Map.of(operand, value.with(row, column, value.get(row, column) + 0.37))).get(i, j);
                boolean isNamed = named.stream()
                        .anyMatch(it -> it.quantity().equals(operand) && it.patch().contains(row, column));
                if (!isNamed) {
                    assertEquals(before, after, () -> quantity + "[" + i + "," + j + "] by " + operand);
                } else if (before != after) {
                    inside++;
                }
            }
        }
        return inside;
    }

    private static Matrix evaluate(Scenario scenario, Trace trace, Entry entry, Map<Quantity, Matrix> changed) {
        Map<Quantity, Matrix> operands = new HashMap<>();
        entry.operands().forEach(operand -> operands.put(operand, trace.value(operand)));
        operands.putAll(changed);
        return new Interpreter(operands, scenario).value(entry.equation());
    }

    @Test
    void aCellOfDeltaComesFromAColumnOfW() {
        Trace trace = Trace.of(Json.theCat());
        List<Operand> operands = Operand.of(trace.equation(Quantity.delta(3, 1)), Patch.of(2, 0)).toList();
        assertTrue(operands.contains(new Operand(new Quantity.Shared(Weight.W),
                new Patch(OptionalInt.empty(), OptionalInt.of(2)))), operands.toString());
    }
}
