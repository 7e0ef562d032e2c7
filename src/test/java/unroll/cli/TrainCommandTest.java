package unroll.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unroll.Unroll;
import unroll.io.BadInput;
import unroll.io.ScenarioReader;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.trace.Descent;
import unroll.trace.Learns;
import unroll.trace.Quantity;
import unroll.trace.Trace;

final class TrainCommandTest {
    private static final Path EXAMPLE = Path.of(Shell.CAT);

    @Test
    void whatALecturerGaveTheFileStaysInTheOneThatIsWritten(@TempDir Path folder) throws Exception {
        Path given = Path.of("src/test/resources/notes/the-cat-for-class.unroll.json");
        Path out = folder.resolve("trained.unroll.json");
        assertEquals(0, Shell.run("train " + given + " --steps 2 --rate 0.1 --out " + out).status());
        assertEquals(ScenarioReader.handout(given).guide(), ScenarioReader.handout(out).guide());
    }

    @Test
    void everyLineIsAStepAndItsError() throws BadInput {
        Shell shell = Shell.run("train CAT --steps 3 --rate 0.1");
        assertEquals("", shell.err());
        assertEquals(0, shell.status());
        Scenario now = ScenarioReader.read(EXAMPLE).with(new Focus.All()).withLearningRate(0.1);
        StringBuilder expected = new StringBuilder();
        for (int step = 0; step <= 3; step++) {
            Trace trace = Trace.of(now);
            expected.append(step).append('\t').append(trace.value(new Quantity.TotalLoss()).get(0)).append('\n');
            now = trace.learned().scenario();
        }
        assertEquals(expected.toString(), shell.out());
    }

    @Test
    void theErrorToLearnOnTheClipAndTheTruncationAreThoseAskedFor() throws BadInput {
        Scenario asked = ScenarioReader.read(EXAMPLE).with(new Focus.One(1)).withLearningRate(2)
                .withClip(OptionalDouble.of(0.25)).withTruncation(OptionalInt.of(0));
        Shell shell = Shell.run("train CAT --steps 1 --rate 2 --error 1 --clip 0.25 --truncation 0");
        Trace learned = Trace.of(asked).learned();
        assertEquals("1\t" + learned.value(new Quantity.TotalLoss()).get(0), shell.out().lines().toList().get(1));
        assertTrue(shell.err().startsWith("E_1, learned on alone, went from "), shell.err());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "100, 101", "101, 52", "1000, 101", "1001, 102", "2500, 51"})
    void aboutAHundredStepsArePrintedAndTheLastAlways(int steps, int lines) {
        List<String> printed = Shell.run("train CAT --steps " + steps + " --rate 0.01").out().lines().toList();
        assertEquals(lines, printed.size());
        assertTrue(printed.getFirst().startsWith("0\t"), printed.getFirst());
        assertTrue(printed.getLast().startsWith(steps + "\t"), printed.getLast());
    }

    @Test
    void theInitialStateIsLearnedWhereItIsAskedForAndWritten(@TempDir Path folder) throws BadInput, IOException {
        Path lstm = Path.of("src/test/resources/reference/the-cat-lstm.unroll.json");
        for (Path given : List.of(EXAMPLE, lstm)) {
            Path out = folder.resolve("both-" + given.getFileName());
            Shell shell = Shell.run("train " + given + " --steps 5 --rate 0.1 --learn-initial-state --out " + out);
            assertEquals(0, shell.status(), shell.err());
            Scenario file = ScenarioReader.read(given);
            Descent now = Descent.from(file.with(new Focus.All()).withLearningRate(0.1), Learns.START_TOO);
            for (int step = 0; step < 5; step++) {
                now = now.step().after();
            }
            Scenario written = ScenarioReader.read(out);
            assertEquals(now.scenario().start(), written.start());
            assertEquals(now.scenario().parameters(), written.parameters());
            assertFalse(written.start().equals(file.start()));
        }
        Path weights = folder.resolve("weights.unroll.json");
        assertEquals(0, Shell.run("train CAT --steps 5 --rate 0.1 --out " + weights).status());
        assertEquals(ScenarioReader.read(EXAMPLE).start(), ScenarioReader.read(weights).start());
    }

    @Test
    void theLearnedWeightsGoOnWhereTheyWere(@TempDir Path folder) throws BadInput, IOException {
        Path half = folder.resolve("half.unroll.json");
        Path whole = folder.resolve("whole.unroll.json");
        Path twice = folder.resolve("twice.unroll.json");
        assertEquals(0, Shell.run("train CAT --steps 40 --rate 0.3 --out " + whole).status());
        assertEquals(0, Shell.run("train CAT --steps 20 --rate 0.3 --out " + half).status());
        assertEquals(0, Shell.run("train " + half + " --steps 20 --rate 0.3 --out " + twice).status());
        assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(twice));
        Scenario file = ScenarioReader.read(EXAMPLE);
        Scenario learned = ScenarioReader.read(whole);
        assertEquals(file.withLearningRate(0.3), learned.with(file.parameters()));
        assertFalse(file.parameters().get(Weight.W).equals(learned.parameters().get(Weight.W)));
    }

    @Test
    void aRateThatDivergesIsNamedAndTheLastWholeStateKept(@TempDir Path folder) throws BadInput {
        Path out = folder.resolve("out.unroll.json");
        Shell shell = Shell.run("train CAT --steps 50 --rate 1e308 --out " + out);
        assertEquals(1, shell.status());
        assertTrue(shell.err().contains("Learning diverges: step "), shell.err());
        assertTrue(shell.err().contains("1.0E308"), shell.err());
        Scenario kept = ScenarioReader.read(out);
        double last = Trace.of(kept).value(new Quantity.TotalLoss()).get(0);
        assertTrue(shell.out().endsWith("\t" + last + "\n"), shell.out());
    }

    @Test
    void nothingIsLearnedBeforeTheFileToWriteIsKnownToBeFree() {
        Shell shell = Shell.run("train CAT --steps 5 --rate 0.1 --out CAT");
        assertEquals(2, shell.status());
        assertEquals("", shell.out());
        assertTrue(shell.err().endsWith("this is there already; add --force to replace it, or choose another name\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            --steps 3 --rate x      ~ --rate cannot be “x”; write a number such as 0.1, not negative
            --steps 3 --rate NaN    ~ --rate cannot be “NaN”; write a number such as 0.1, not negative
            --steps 3 --rate 1e999  ~ --rate cannot be “1e999”; write a number such as 0.1, not negative
            --steps 3 --rate=-1     ~ --rate cannot be “-1”; write a number such as 0.1, not negative
            --steps x --rate 1      ~ --steps cannot be “x”; write how many steps, such as 100
            --steps=-1 --rate 1     ~ --steps cannot be “-1”; write how many steps, such as 100
            --steps 3 --rate 1 --clip 0 ~ --clip cannot be “0”; write a positive number such as 1, or none
            --steps 3 --rate 1 --clip x ~ --clip cannot be “x”; write a positive number such as 1, or none
            --steps 3               ~ --rate is missing; add --rate η (see unroll train --help)
            --rate 1                ~ --steps is missing; add --steps N (see unroll train --help)
            --steps 3 --rate 1 --error 9 ~ src/test/resources/reference/the-cat.unroll.json: --error: there is no step 9; the last is 3
            """)
    void whatIsWrongIsSaidInOneLine(String options, String line) {
        Shell shell = Shell.run("train CAT " + options);
        assertEquals("unroll: " + line + "\n", shell.err());
        assertEquals(2, shell.status());
        assertEquals("", shell.out());
    }

    @Test
    void anEndAskedForLeavesTheLastWholeState(@TempDir Path folder) throws IOException, InterruptedException, BadInput {
        Path out = folder.resolve("out.unroll.json");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Unroll.class.getName(), "train", Shell.CAT, "--steps", "900000000", "--rate", "0.001", "--out",
                out.toString(), "--lang", "en").start();
        try (BufferedReader lines = process.inputReader()) {
            String first = lines.readLine();
            assertTrue(first.startsWith("0\t"), first);
            process.toHandle().destroy();
            String last = lines.lines().reduce(first, (_, line) -> line);
            process.waitFor();
            Scenario kept = ScenarioReader.read(out);
            assertEquals(last.split("\t")[1],
                    Double.toString(Trace.of(kept).value(new Quantity.TotalLoss()).get(0)));
            String said = process.errorReader().readLine();
            assertEquals("Stopped after step " + last.split("\t")[0]
                    + " of 900000000; what is printed and written is as it was then.", said);
        } finally {
            process.destroyForcibly();
        }
    }
}
