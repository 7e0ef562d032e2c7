package unroll.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unroll.io.BadInput;
import unroll.oracle.InstalledPython;
import unroll.oracle.Scenarios;
import unroll.rnn.Scenario;

/// Against NumPy itself, where a Python has it.
final class NumPyTest {
    private static final Path REWRITE = Path.of("src/test/resources/tensor/rewrite.py");
    @TempDir
    private Path home;

    @Test
    void numPyReadsEveryNumberOfOursAndWeReadEveryWayThatNumPyWrites() throws Exception {
        for (int seed : new int[]{1, 2, 3}) {
            Path folder = Files.createDirectory(home.resolve("n" + seed));
            Map<String, List<Object>> arrays = rewritten(Scenarios.of(seed), folder);
            for (String name : List.of("stored", "compressed", "columns", "big", "large", "streamed")) {
                assertEquals(arrays, read(folder.resolve(name + ".npz")), name);
            }
            for (String kind : List.of("f4", "f4big", "f2", "f2big", "i2", "i8big", "u1")) {
                assertEquals(read(folder.resolve(kind + ".expected.npz")), read(folder.resolve(kind + ".npz")), kind);
            }
            for (Map.Entry<String, List<Object>> array : arrays.entrySet()) {
                Path one = folder.resolve(array.getKey());
                assertEquals(array.getValue(), read(Path.of(one + ".npy")).get(array.getKey()));
                assertEquals(array.getValue().getLast(), read(Path.of(one + ".csv")).get(array.getKey()).getLast());
            }
        }
    }

    @Test
    void numbersAloneAndTextsBesideTheWeightsAreLeftOut() throws Exception {
        rewritten(Scenarios.of(5), home);
        Assignment assignment = Assignment.recognised(TensorFiles.read(List.of(home.resolve("beside.npz"))),
                Layout.AS_IS);
        assertEquals(List.of("scalar 1 float64", "text 1 <U1"),
                assignment.leftOut().stream().limit(2).map(Tensor::toString).toList());
        Outcome.Made made = (Outcome.Made) assignment.outcome();
        assertEquals(Scenarios.of(5).parameters(), made.parameters());
    }

    @Test
    void whatNumPyPicklesIsRefused() throws Exception {
        rewritten(Scenarios.of(7), home);
        assertTrue(
                refused("objects.npz").contains("objects.npz: U: the array holds Python objects, which are a pickle"));
        assertTrue(refused("dictionary.pkl").contains("dictionary.pkl: this is a pickle"));
    }

    /// Has NumPy compare what we write in every format, and write it in every way of its own.
    ///
    /// @return the arrays with their shape and numbers
    private Map<String, List<Object>> rewritten(Scenario scenario, Path folder) throws IOException, BadInput {
        Path archive = folder.resolve("ours.npz");
        Path tensors = folder.resolve("ours.safetensors");
        Path tables = folder.resolve("ours");
        WeightFiles.write(scenario, Contents.WEIGHTS_AND_GRADIENTS, WeightFormat.NPZ, archive);
        WeightFiles.write(scenario, Contents.WEIGHTS_AND_GRADIENTS, WeightFormat.SAFETENSORS, tensors);
        WeightFiles.write(scenario, Contents.WEIGHTS_AND_GRADIENTS, WeightFormat.CSV, tables);
        InstalledPython.withNumPy().run(REWRITE, archive, tensors, tables, folder);
        return read(archive);
    }

    private String refused(String name) {
        return assertThrows(BadInput.class, () -> TensorFiles.read(List.of(home.resolve(name)))).getMessage();
    }

    private static Map<String, List<Object>> read(Path file) throws BadInput {
        Map<String, List<Object>> made = new LinkedHashMap<>();
        for (Tensor tensor : TensorFiles.read(List.of(file))) {
            made.put(tensor.name(), List.of(tensor.shape(),
                    Arrays.stream(tensor.matrix().toArray()).mapToObj(Double::doubleToRawLongBits).toList()));
        }
        return made;
    }
}
