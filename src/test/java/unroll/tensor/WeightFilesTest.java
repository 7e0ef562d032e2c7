package unroll.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import unroll.io.BadInput;
import unroll.linalg.Matrix;
import unroll.oracle.Scenarios;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.trace.Trace;

final class WeightFilesTest {
    @TempDir
    private Path home;

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadBackToTheBitAndRecognised(WeightFormat format) throws BadInput {
        for (int seed = 0; seed < 60; seed++) {
            Scenario scenario = Scenarios.of(seed);
            Path path = home.resolve("s" + seed + format.name());
            for (Contents contents : Contents.values()) {
                WeightFiles.write(scenario, contents, format, path);
                Assignment assignment = Assignment.recognised(TensorFiles.read(List.of(path)), Layout.UNSAID);
                assertEquals(new Outcome.Made(scenario.parameters(), List.of()), assignment.outcome());
                assertEquals(contents == Contents.WEIGHTS ? 0 : 5, assignment.leftOut().size());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theGradientsAreThoseOfTheTrace(WeightFormat format) throws BadInput {
        for (int seed = 0; seed < 40; seed++) {
            Scenario scenario = Scenarios.of(seed);
            Path path = home.resolve("g" + seed + format.name());
            WeightFiles.write(scenario, Contents.WEIGHTS_AND_GRADIENTS, format, path);
            Map<String, Matrix> found = new HashMap<>();
            for (Tensor tensor : TensorFiles.read(List.of(path))) {
                found.put(tensor.name(), tensor.matrix());
            }
            Trace trace = Trace.of(scenario);
            Map<String, Weight> names = Map.of("dU", Weight.U, "dW", Weight.W, "dV", Weight.V, "dStateBias",
                    Weight.STATE_BIAS, "dOutputBias", Weight.OUTPUT_BIAS);
            names.forEach((name, weight) -> {
                Matrix expected = trace.value(trace.told(weight));
                assertArrayEquals(expected.toArray(), found.get(name).toArray(), 1e-12 * (1 + expected.norm()), name);
            });
        }
    }

    @Test
    void theSameScenarioMakesTheSameBytes() throws Exception {
        for (WeightFormat format : List.of(WeightFormat.NPZ, WeightFormat.SAFETENSORS)) {
            List<byte[]> made = new ArrayList<>();
            for (String name : List.of("a", "b")) {
                WeightFiles.write(Scenarios.of(3), Contents.WEIGHTS_AND_GRADIENTS, format, home.resolve(name));
                made.add(Files.readAllBytes(home.resolve(name)));
            }
            assertArrayEquals(made.getFirst(), made.getLast());
        }
    }

    @Test
    void aFolderKeepsNothingOfWhatAnEarlierExportWroteAndAllThatIsNotOurs() throws Exception {
        Path folder = home.resolve("tables");
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("notes.csv"), "mine");
        WeightFiles.write(Scenarios.of(3), Contents.WEIGHTS_AND_GRADIENTS, WeightFormat.CSV, folder);
        assertEquals("dU.csv", WeightFiles.replaced(WeightFormat.CSV, folder).stream()
                .map(file -> file.getFileName().toString()).filter("dU.csv"::equals).findFirst().orElseThrow());
        WeightFiles.write(Scenarios.of(3), Contents.WEIGHTS, WeightFormat.CSV, folder);
        assertFalse(Files.exists(folder.resolve("dU.csv")));
        assertTrue(Files.exists(folder.resolve("U.csv")));
        assertEquals("mine", Files.readString(folder.resolve("notes.csv")));
    }

    @Test
    void nothingIsLeftWhereItCannotBeWritten() throws Exception {
        Files.writeString(home.resolve("file"), "mine");
        for (WeightFormat format : WeightFormat.values()) {
            for (String name : List.of("missing/deeper/out", "file/out")) {
                assertThrows(BadInput.class, () -> WeightFiles.write(Scenarios.of(3), Contents.WEIGHTS, format,
                        home.resolve(name)));
            }
        }
        BadInput noFolder = assertThrows(BadInput.class, () -> WeightFiles.write(Scenarios.of(3), Contents.WEIGHTS,
                WeightFormat.CSV, home.resolve("file")));
        assertTrue(noFolder.getMessage().endsWith("this is a file, and CSV files go into a folder; name another one"));
        try (Stream<Path> left = Files.list(home)) {
            assertEquals(List.of(home.resolve("file")), left.toList());
        }
        assertEquals("mine", Files.readString(home.resolve("file")));
    }

    @ParameterizedTest
    @CsvSource({"a.npz, NPZ", "A.NPZ, NPZ", "x/y.safetensors, SAFETENSORS", "folder, CSV", "folder/, CSV",
            "a.b/folder, CSV", ".., CSV", ".hidden, CSV"})
    void theEndingSaysTheFormat(String name, WeightFormat format) throws BadInput {
        assertEquals(format, WeightFormat.of(name));
    }

    @Test
    void anotherEndingIsRefusedButNotOfAFolderThatIsThere() throws Exception {
        String name = home.resolve("weights.v2").toString();
        assertThrows(BadInput.class, () -> WeightFormat.of(name));
        Files.createDirectory(Path.of(name));
        assertEquals(WeightFormat.CSV, WeightFormat.of(name));
    }
}
