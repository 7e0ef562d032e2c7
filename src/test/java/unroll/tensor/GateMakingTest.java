package unroll.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unroll.linalg.Matrix;
import unroll.rnn.Activation;
import unroll.rnn.Cell;
import unroll.rnn.Scenario;
import unroll.trace.Forward;

/// Layers of Keras with gates: what is imported has the states that Keras's own formulas give, worked out here from the
/// stacked arrays as they are.
final class GateMakingTest {
    private static final int H = 3;
    private static final int D = 4;
    private static final int K = 5;
    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"lstm", "gru", "gru-reset-before", "gru-without-biases"})
    void aLayerOfKerasHasItsStates(String kind) throws Exception {
        int gates = kind.equals("lstm") ? 4 : 3;
        Random random = new Random(kind.hashCode());
        Matrix kernel = normal(random, D, gates * H);
        Matrix recurrent = normal(random, H, gates * H);
        Optional<Matrix> bias = switch (kind) {
            case "gru" -> Optional.of(normal(random, 2, gates * H));
            case "gru-without-biases" -> Optional.empty();
            default -> Optional.of(normal(random, 1, gates * H));
        };
        Map<String, Matrix> arrays = new TreeMap<>(
                Map.of("kernel", kernel, "recurrent_kernel", recurrent, "V", normal(random, H, K)));
        bias.ifPresent(it -> arrays.put("b", it));
        Scenario scenario = imported(arrays);
        assertEquals(switch (kind) {
            case "lstm" -> Cell.LSTM;
            case "gru-reset-before" -> Cell.GRU_RESET_BEFORE;
            default -> Cell.GRU;
        }, scenario.network().cell());
        List<double[]> expected = states(kind, kernel, recurrent, bias, scenario);
        Forward forward = Forward.of(scenario);
        for (int t = 0; t < scenario.steps(); t++) {
            for (int i = 0; i < H; i++) {
                assertEquals(expected.get(t)[i], forward.state(t).get(i), 1e-14, kind + " " + t + " " + i);
            }
        }
    }

    @Test
    void arraysThatDoNotGoTogetherAreRefusedByName() throws Exception {
        Random random = new Random(1);
        Outcome outcome = assignment(Map.of("kernel", normal(random, D, 3 * H), "recurrent_kernel",
                normal(random, H, 4 * H), "V", normal(random, H, K))).outcome();
        String why = assertInstanceOf(Outcome.Refused.class, outcome).why().toString();
        assertTrue(why.contains("“U”") && why.contains("GATES_MISFIT"), why);
    }

    /// The states of a layer by Keras's formulas: x · kernel + h · recurrent kernel, the gates side by side.
    private static List<double[]> states(String kind, Matrix kernel, Matrix recurrent, Optional<Matrix> bias,
            Scenario scenario) {
        List<double[]> made = new ArrayList<>();
        double[] h = new double[H];
        double[] c = new double[H];
        for (int t = 0; t < scenario.steps(); t++) {
            Matrix x = scenario.sequence().inputs().get(t).vector(D);
            double[] next = new double[H];
            for (int i = 0; i < H; i++) {
                Gate gate = new Gate(kernel, recurrent, bias, x, h, i);
                if (kind.equals("lstm")) {
                    c[i] = sigma(gate.sum(1)) * c[i] + sigma(gate.sum(0)) * Math.tanh(gate.sum(2));
                    next[i] = sigma(gate.sum(3)) * Math.tanh(c[i]);
                } else {
                    double z = sigma(gate.sum(0));
                    double candidate = Math.tanh(kind.equals("gru-reset-before")
                            ? gate.entering(2) + before(kernel, recurrent, bias, x, h, i)
                            : gate.entering(2) + sigma(gate.sum(1)) * gate.recurring(2));
                    next[i] = z * h[i] + (1 - z) * candidate;
                }
            }
            h = next;
            made.add(h);
        }
        return made;
    }

    /// The state after reset, through the recurrent kernel of the candidate.
    private static double before(Matrix kernel, Matrix recurrent, Optional<Matrix> bias, Matrix x, double[] h,
            int unit) {
        double sum = 0;
        for (int j = 0; j < H; j++) {
            sum += sigma(new Gate(kernel, recurrent, bias, x, h, j).sum(1)) * h[j] * recurrent.get(j, 2 * H + unit);
        }
        return sum;
    }

    /// The sums of one unit.
    private record Gate(Matrix kernel, Matrix recurrent, Optional<Matrix> bias, Matrix x, double[] h, int unit) {
        double entering(int gate) {
            int column = gate * H + unit;
            double sum = bias.map(b -> b.get(0, column)).orElse(0.0);
            for (int j = 0; j < D; j++) {
                sum += x.get(j) * kernel.get(j, column);
            }
            return sum;
        }

        double recurring(int gate) {
            int column = gate * H + unit;
            double sum = bias.filter(b -> b.rows() == 2).map(b -> b.get(1, column)).orElse(0.0);
            for (int j = 0; j < H; j++) {
                sum += h[j] * recurrent.get(j, column);
            }
            return sum;
        }

        double sum(int gate) {
            return entering(gate) + recurring(gate);
        }
    }

    private static double sigma(double a) {
        return 1 / (1 + Math.exp(-a));
    }

    private static Matrix normal(Random random, int rows, int columns) {
        return Matrix.zeros(rows, columns).map(_ -> random.nextGaussian());
    }

    private Scenario imported(Map<String, Matrix> arrays) throws Exception {
        Outcome.Made made = assertInstanceOf(Outcome.Made.class, assignment(arrays).outcome());
        return ImportedScenario.of("", ImportedScenario.plainWords(K), Activation.TANH, made.parameters());
    }

    /// By way of a file for each array, one with a row a line.
    private Assignment assignment(Map<String, Matrix> arrays) throws Exception {
        for (Map.Entry<String, Matrix> array : arrays.entrySet()) {
            Files.writeString(home.resolve(name(array.getKey()) + ".csv"),
                    String.join("\n", Arrays.stream(array.getValue().toRows())
                            .map(row -> String.join(",", Arrays.stream(row).mapToObj(Double::toString).toList()))
                            .toList()) + "\n");
        }
        return Assignment.recognised(TensorFiles.read(List.of(home)), Layout.TRANSPOSED);
    }

    private static String name(String key) {
        return switch (key) {
            case "kernel" -> "U";
            case "recurrent_kernel" -> "W";
            default -> key;
        };
    }
}
