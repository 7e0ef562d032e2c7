package unroll.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import unroll.io.ScenarioWriter;
import unroll.oracle.Json;
import unroll.oracle.References;
import unroll.oracle.Scenarios;

final class StepsAndCheckCommandTest {

    @Test
    void stepsHaveFiveColumnsAndTheOrderOfTheLesson() {
        List<List<String>> rows = Shell.run("steps CAT").out().lines().map(row -> List.of(row.split("\t"))).toList();
        assertEquals(32, rows.size());
        assertTrue(rows.stream().allMatch(row -> row.size() == 5));
        assertEquals(List.of("1", "forward", "input", "0"), rows.getFirst().subList(0, 4));
        assertEquals(List.of("21", "backward", "output-delta", "3"), rows.get(20).subList(0, 4));
        assertEquals(List.of("31", "backward", "sum", "-"), rows.get(30).subList(0, 4));
        assertEquals(List.of("32", "learn", "learn", "-"), rows.getLast().subList(0, 4));
    }

    @Test
    void coarserGrainsHaveFewerSteps() {
        assertEquals(11, Shell.run("steps CAT --grain step").out().lines().count());
        assertEquals(3, Shell.run("steps CAT --grain pass").out().lines().count());
        assertEquals(7, Shell.run("steps CAT --grain pass --error all").out().lines().count());
    }

    @Test
    void theLessonOfEveryNetworkAndFocusIsListed() {
        for (String name : References.TRACED) {
            String text = ScenarioWriter.text(References.scenario(name));
            for (String focus : List.of("all", "joined")) {
                Shell ran = Shell.run("steps - --error " + focus, text);
                List<List<String>> rows = ran.out().lines().map(row -> List.of(row.split("\t"))).toList();
                assertEquals(0, ran.status(), ran.err());
                assertTrue(rows.stream().allMatch(row -> row.size() == 5), ran.out());
                assertEquals(focus.equals("all"), rows.stream().anyMatch(row -> row.get(2).equals("total")));
            }
        }
    }

    @Test
    void theOperationsOfACellAreListedInTheirOrder() {
        assertEquals(List.of("input", "recur", "gates", "cell", "state", "output", "error"), operations("lstm", 0, 7));
        assertEquals(List.of("input", "recur", "gates", "candidate", "state", "output", "error"),
                operations("gru-reset-before", 0, 7));
        assertEquals(List.of("output-delta", "output-weights", "arrive", "delta", "part", "arrive"),
                operations("gru", 28, 6));
    }

    private static List<String> operations(String cell, int from, int count) {
        return Shell.run("steps src/test/resources/reference/the-cat-" + cell + ".unroll.json").out().lines()
                .skip(from).limit(count).map(row -> row.split("\t")[2]).toList();
    }

    @Test
    void everyStepIsOneLineWhateverTheWordsHold() {
        String odd = ScenarioWriter.text(Json.theCat()).replace("\"the\"", "\"t\\n\\t\\u2028he\"");
        assertEquals(32, Shell.run("steps -", odd).out().lines().count());
    }

    @Test
    void theGradientOfTheWorkedExampleHolds() {
        Shell ran = Shell.run("check CAT");
        assertEquals(0, ran.status(), ran.out());
        assertEquals(4, ran.out().lines().count(), ran.out());
        assertEquals(0, Shell.run("check CAT --error all").status());
    }

    @Test
    void theGradientOfEveryScenarioHolds() {
        Scenarios.many(50).forEach(scenario -> {
            Shell ran = Shell.run("check -", ScenarioWriter.text(scenario));
            assertEquals(0, ran.status(), scenario.title() + "\n" + ran);
        });
    }

    @Test
    void oneClassCannotBeLearnedAndThatIsSaid() {
        String one = """
                {"unroll": 1, "vocabulary": ["a"], "inputs": ["a", "a"], "targets": ["a", "a"], "hidden": 2, "seed": 1}
                """;
        Shell check = Shell.run("check -", one);
        assertTrue(check.out().lines().toList().getLast().startsWith("Nothing to check for E_1: with one class"),
                check.out());
        assertEquals(0, check.status());
        for (String command : List.of("check", "trace", "steps", "train")) {
            String options = command.equals("train") ? " --steps 1 --rate 1" : "";
            assertTrue(Shell.run(command + " -" + options, one).err().startsWith("There is one class, so"), command);
        }
    }

    @Test
    void onATerminalItSaysHowFarItIs() {
        String large = ScenarioWriter.text(Scenarios.words(60, 6, 40));
        assertTrue(Shell.onTerminal("check -", large).err().contains(" of 8400"));
        assertEquals("", Shell.run("check -", large).err());
    }

    @Test
    void whatIsNotFiniteDoesNotHold() {
        String explodes = ScenarioWriter.text(Json.theCat()).replace("\"tanh\"", "\"identity\"").replace("-0.9",
                "-1e300");
        Shell ran = Shell.run("check -", explodes);
        assertEquals(1, ran.status());
        assertTrue(ran.out().contains("cannot be checked"), ran.out());
    }

    @Test
    void whereMostEntriesHaveNoQuotientOfTheirOwnTheCheckSaysHowMany() {
        Shell ran = Shell.run("check -", """
                {"unroll": 1, "vocabulary": ["a", "b"], "inputs": ["a", "b", "a"], "targets": [null, null, "b"],
                 "hidden": 400, "seed": 1}""");
        assertEquals(0, ran.status(), ran.err());
        assertTrue(ran.out().contains("Of 160000 entries "), ran.out());
        assertTrue(ran.out().contains("are combined of the difference quotients of the sums"), ran.out());
    }
}
