package unroll.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unroll.linalg.Matrix;
import unroll.oracle.InstalledPython;
import unroll.rnn.Activation;
import unroll.rnn.Cell;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.trace.Quantity;
import unroll.trace.Trace;

/// Layers with gates against PyTorch itself, where a Python has it: what is imported has PyTorch's error and gradient.
final class TorchTest {
    private static final Path LAYERS = Path.of("src/test/resources/tensor/gates.py");
    private static final double CLOSE = 1e-12;
    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"lstm-bias", "lstm-plain", "gru-bias", "gru-plain"})
    void anImportedLayerHasPyTorchsErrorAndGradient(String name) throws Exception {
        InstalledPython.withTorch().run(LAYERS, home);
        Assignment assignment = Assignment.recognised(TensorFiles.read(List.of(home.resolve(name + ".npz"))),
                Layout.UNSAID);
        Outcome.Made made = (Outcome.Made) assignment.outcome();
        Scenario scenario = ImportedScenario.of(name, ImportedScenario.plainWords(5), Activation.TANH,
                made.parameters()).with(new Focus.Joined());
        Trace trace = Trace.of(scenario);
        Map<String, Matrix> expected = new HashMap<>();
        for (Tensor tensor : TensorFiles.read(List.of(home.resolve(name + ".gradient.npz")))) {
            expected.put(tensor.name(), tensor.matrix());
        }
        assertEquals(Objects.requireNonNull(expected.get("error")).get(0), trace.forward().totalLoss(), CLOSE);
        Cell cell = scenario.network().cell();
        assertStacked(expected, "cell.weight_ih_l0", trace, Weight.Role.INPUT, order(cell));
        assertStacked(expected, "cell.weight_hh_l0", trace, Weight.Role.STATE, order(cell));
        if (name.endsWith("bias")) {
            assertStacked(expected, "cell.bias_ih_l0", trace, Weight.Role.STATE_BIAS, order(cell));
            assertStacked(expected, "cell.bias_hh_l0", trace, Weight.Role.STATE_BIAS,
                    cell == Cell.GRU ? List.of("r", "u", "m") : order(cell));
        }
        assertClose(Objects.requireNonNull(expected.get("fc.weight")), trace.value(trace.told(Weight.V)), "V");
        assertClose(Objects.requireNonNull(expected.get("fc.bias")), trace.value(trace.told(Weight.OUTPUT_BIAS)), "c");
    }

    private static List<String> order(Cell cell) {
        return cell == Cell.LSTM ? List.of("i", "f", "g", "o") : List.of("r", "u", "n");
    }

    private static void assertStacked(Map<String, Matrix> expected, String name, Trace trace, Weight.Role role,
            List<String> gates) {
        List<double[]> rows = new ArrayList<>();
        for (String gate : gates) {
            rows.addAll(List.of(trace.value(new Quantity.TotalGradient(new Weight(role, gate))).toRows()));
        }
        assertClose(Objects.requireNonNull(expected.get(name)), Matrix.of(rows.toArray(double[][]::new)), name);
    }

    private static void assertClose(Matrix expected, Matrix actual, String what) {
        assertEquals(expected.rows() * expected.columns(), actual.rows() * actual.columns(), what);
        for (int i = 0; i < expected.rows() * expected.columns(); i++) {
            assertEquals(expected.get(i), actual.get(i), CLOSE, what + " " + i);
        }
    }
}
