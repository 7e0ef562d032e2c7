package unroll.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static unroll.oracle.Close.assertClose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import unroll.io.ScenarioWriter;
import unroll.oracle.Json;
import unroll.oracle.Scenarios;
import unroll.rnn.Scenario;

final class TraceCommandTest {
    private static final double RELATIVE = 1e-12;

    /// The keys that traces have since there are other networks than the plain one.
    private static final List<String> LATER = List.of("ds", "dx", "dInitialState");

    @Test
    void theWorkedExampleIsTheReferences() {
        List<String> keys = new ArrayList<>();
        compare(Json.resource("/reference/the-cat.trace.json"), Json.of(Shell.run("trace CAT").out()), "", keys);
        assertTrue(keys.size() > 250, () -> "compared " + keys.size());
    }

    @Test
    void everyScenarioIsOneJsonText() {
        for (Scenario scenario : Scenarios.many(100).toList()) {
            Json trace = Json.of(Shell.run("trace -", ScenarioWriter.text(scenario)).out());
            assertEquals(scenario.steps(), trace.get("forward").list().size());
            assertEquals(scenario.tracedErrors().size(), trace.get("backward").list().size());
            assertEquals(scenario.steps(), trace.get("map").list().size());
        }
    }

    @Test
    void allErrorsAreTracedFromTheLastToTheFirst() {
        Json trace = Json.of(Shell.run("trace CAT --error all").out());
        assertEquals("all", trace.get("focus").word());
        assertEquals(List.of(3.0, 2.0, 1.0, 0.0),
                trace.get("backward").list().stream().map(one -> one.get("error").number()).toList());
    }

    @Test
    void theJoinedSweepSetsTruncationAsideAndSaysSo() {
        Shell cut = Shell.run("trace CAT --error joined --truncation 1");
        Shell whole = Shell.run("trace CAT --error joined");
        assertEquals(Json.of(whole.out()).get("backward"), Json.of(cut.out()).get("backward"));
        assertTrue(cut.err().contains("the truncation is set aside"), cut.err());
        assertEquals("", whole.err());
    }

    @Test
    void truncationKeepsTauPlusOneParts() {
        Json trace = Json.of(Shell.run("trace CAT --truncation 1").out());
        assertEquals(1.0, trace.get("truncation").number());
        assertEquals(List.of(3.0, 2.0), trace.get("backward").list().getFirst().get("steps").list().stream()
                .map(step -> step.get("k").number()).toList());
        assertTrue(trace.get("map").list().get(3).list().get(1).value().isEmpty());
        assertTrue(Json.of(Shell.run("trace CAT --truncation none").out()).get("truncation").value().isEmpty());
    }

    @Test
    void whatIsNotFiniteIsText() {
        String explodes = ScenarioWriter.text(Json.theCat()).replace("\"tanh\"", "\"identity\"").replace("-0.9",
                "-1e300");
        String out = Shell.run("trace -", explodes).out();
        assertTrue(out.contains("\"Infinity\"") || out.contains("\"NaN\""), out);
        assertEquals(4, Json.of(out).get("forward").list().size());
    }

    @Test
    void theTableHoldsTheSameNumbers() {
        String json = Shell.run("trace CAT --error all").out();
        List<String> rows = Shell.run("trace CAT --error all --format csv").out().lines().toList();
        assertEquals("quantity,error,t,row,column,value", rows.getFirst());
        assertTrue(rows.stream().allMatch(row -> row.split(",").length == 6));
        assertEquals(numbers(Json.of(json)).stream().sorted().toList(), rows.stream().skip(1)
                .map(row -> Double.valueOf(row.substring(row.lastIndexOf(',') + 1))).sorted().toList());
    }

    @Test
    void theTextIsAligned() {
        String text = Shell.run("trace CAT --format text").out();
        assertTrue(text.contains("t = 3   the → dog   E_3 = 1.42\n"), text);
        assertTrue(text.contains("  s                −0.66      0.33     −0.51\n"), text);
        assertTrue(Shell.run("--lang pt-BR trace CAT --format text").out().contains("De volta a partir de E_3"));
    }

    /// The numbers that are quantities, without the names of steps.
    private static List<Double> numbers(Json json) {
        List<Double> found = new ArrayList<>();
        json.value().ifPresent(value -> {
            switch (value) {
                case Map<?, ?> map -> map.forEach((key, inner) -> {
                    if (!List.of("t", "k", "error", "focus").contains(key)) {
                        found.addAll(numbers((Json) inner));
                    }
                });
                case List<?> list -> list.forEach(inner -> found.addAll(numbers((Json) inner)));
                case Double number -> found.add(number);
                default -> assertTrue(value instanceof String);
            }
        });
        return found.stream().sorted(Comparator.naturalOrder()).toList();
    }

    private static void compare(Json expected, Json actual, String place, List<String> seen) {
        assertEquals(expected.value().isPresent(), actual.value().isPresent(), place);
        if (expected.value().isEmpty()) {
            return;
        }
        switch (expected.value().get()) {
            case Map<?, ?> map -> {
                Map<?, ?> other = (Map<?, ?>) actual.value().get();
                List<?> known = other.keySet().stream().filter(key -> !LATER.contains(key)).toList();
                assertEquals(List.copyOf(map.keySet()), known, place);
                map.forEach((key, inner) -> compare((Json) inner, (Json) other.get(key), place + "." + key, seen));
            }
            case List<?> list -> {
                List<?> other = (List<?>) actual.value().get();
                assertEquals(list.size(), other.size(), place);
                for (int i = 0; i < list.size(); i++) {
                    compare((Json) list.get(i), (Json) other.get(i), place + "[" + i + "]", seen);
                }
            }
            case Double number -> {
                assertClose(number, actual.number(), RELATIVE, place);
                seen.add(place);
            }
            default -> assertEquals(expected, actual, place);
        }
    }
}
