package unroll.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import unroll.io.BadInput;
import unroll.io.ScenarioReader;
import unroll.io.ScenarioWriter;
import unroll.oracle.Scenarios;
import unroll.rnn.Activation;
import unroll.rnn.Bounds;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;

final class ImportedScenarioTest {

    @Test
    void everyNetworkMakesAScenarioThatCanBeSavedAndRead() throws BadInput {
        for (int seed = 0; seed < 100; seed++) {
            Parameters parameters = Scenarios.of(seed).parameters();
            List<String> words = ImportedScenario.plainWords(parameters.classes());
            Scenario made = ImportedScenario.of("title", words, Activation.RELU, parameters);
            assertEquals(parameters, made.parameters());
            assertEquals(Optional.empty(), Bounds.broken(made));
            assertEquals(made, ScenarioReader.read(new ByteArrayInputStream(ScenarioWriter.text(made)
                    .getBytes(StandardCharsets.UTF_8)), "made"));
        }
    }

    @Test
    void theSequenceOfAnotherIsKeptExactlyWhereInputsAndClassesAreAsMany() {
        List<Scenario> all = IntStream.range(0, 60).mapToObj(Scenarios::of).toList();
        for (Scenario open : all) {
            for (Scenario other : all) {
                Parameters p = other.parameters();
                Optional<Scenario> made = ImportedScenario.like(open, "t", Activation.TANH, p);
                boolean fits = p.inputs() == open.parameters().inputs() && p.classes() == open.parameters().classes();
                assertEquals(fits, made.isPresent());
                made.ifPresent(it -> {
                    assertEquals(p, it.parameters());
                    assertEquals(open.sequence(), it.sequence());
                    assertEquals(open.vocabulary(), it.vocabulary());
                });
            }
        }
    }
}
