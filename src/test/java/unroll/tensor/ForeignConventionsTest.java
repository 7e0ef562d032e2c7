package unroll.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unroll.io.BadInput;
import unroll.linalg.Matrix;
import unroll.oracle.InstalledPython;
import unroll.rnn.Activation;
import unroll.rnn.Scenario;
import unroll.text.Language;
import unroll.text.Words;
import unroll.trace.Forward;

/// What is imported predicts what the program predicts that the weights come from, computed by NumPy in that program's own
/// convention.
final class ForeignConventionsTest {
    private static final Path CONVENTIONS = Path.of("src/test/resources/tensor/conventions.py");
    private static final Map<String, String> LETTERS = new TreeMap<>(Map.ofEntries(Map.entry("rows", "U W b V c"),
            Map.entry("keras-list", "U W b V c"), Map.entry("keras", "U W b V c"),
            Map.entry("tensorflow", "UW b V c"), Map.entry("keras-bare", "U W b"),
            Map.entry("keras-embedding", "E U W b V c"), Map.entry("snapshot", "U W V b c - - -"),
            Map.entry("lying", "U W V b c"), Map.entry("joined", "UW b V c"), Map.entry("modules", "U b W b V c"),
            Map.entry("onnx", "U W b V c"), Map.entry("onnx-turned", "U W b V c"),
            Map.entry("pytorch", "U W b b V c"), Map.entry("pytorch-list", "U W b b V c"),
            Map.entry("pytorch-bare", "U W b b"), Map.entry("pytorch-embedding", "E U W b b V c"),
            Map.entry("pytorch-encoder", "E U W b b V c")));

    @TempDir
    private Path home;

    @Test
    void everyImportedNetworkPredictsWhatItsOwnProgramDoes() throws BadInput {
        InstalledPython.withNumPy().run(CONVENTIONS, home);
        for (Map.Entry<String, String> known : LETTERS.entrySet()) {
            String name = known.getKey();
            Assignment assignment = Assignment.recognised(arrays(name), Layout.UNSAID);
            assertEquals(known.getValue(), letters(assignment), name);
            Outcome.Made made = assertInstanceOf(Outcome.Made.class, assignment.outcome(), name);
            Scenario scenario = ImportedScenario.of(name,
                    ImportedScenario.plainWords(made.parameters().classes()), Activation.TANH, made.parameters());
            Matrix expected = arrays(name + ".expected").getFirst().matrix();
            Forward forward = Forward.of(scenario);
            for (int t = 0; t < scenario.steps(); t++) {
                assertArrayEquals(expected.toRows()[t], forward.steps().get(t).prediction().toArray(), 1e-14,
                        name + " " + t);
            }
        }
    }

    @Test
    void anEmbeddingIsTakenWithItsWordsInTheirOrderAndThatIsSaid() throws BadInput {
        InstalledPython.withNumPy().run(CONVENTIONS, home);
        Outcome.Made made = assertInstanceOf(Outcome.Made.class,
                Assignment.recognised(arrays("pytorch-embedding"), Layout.UNSAID).outcome());
        List<Tensor> arrays = arrays("pytorch-embedding");
        Matrix embedding = arrays.getFirst().matrix();
        Matrix u = arrays.get(1).matrix();
        for (int word = 0; word < embedding.rows(); word++) {
            double[] entering = u.times(Matrix.column(embedding.toRows()[word])).toArray();
            assertArrayEquals(entering, made.parameters().u().columnAt(word).toArray(), 1e-15);
        }
        assertEquals("“embed.weight” (7×4) turns words into vectors, and U is taken times its transpose: U is 3×7, with"
                + " a column for each of the 7 words, in their order there",
                new Words(Language.ENGLISH).say(made.decisions().getFirst()));
    }

    @Test
    void textsBesideTheWeightsAreOfferedAndObjectsAreNotOpened() throws BadInput {
        InstalledPython.withNumPy().run(CONVENTIONS, home);
        Assignment assignment = Assignment.recognised(arrays("snapshot"), Layout.UNSAID);
        Outcome.Made made = assertInstanceOf(Outcome.Made.class, assignment.outcome());
        assertEquals(List.of("a", " ", "\n", ",", "é"),
                ImportedScenario.words(assignment, made.parameters()).orElseThrow().texts());
        assertEquals(List.of("char_to_ix", "ix_to_char"),
                assignment.leftOut().stream().filter(Tensor::isPickled).map(Tensor::name).toList());
    }

    private List<Tensor> arrays(String name) throws BadInput {
        return TensorFiles.read(List.of(home.resolve(name + ".npz")));
    }

    private static String letters(Assignment assignment) {
        return assignment.roles().stream().map(it -> it.map(Role::letter).orElse("-"))
                .collect(Collectors.joining(" "));
    }
}
