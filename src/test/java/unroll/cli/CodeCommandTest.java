package unroll.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.io.ScenarioWriter;
import unroll.listing.Dialect;
import unroll.listing.Listing;
import unroll.oracle.Json;
import unroll.oracle.Networks;
import unroll.oracle.Scenarios;
import unroll.rnn.Cell;
import unroll.rnn.Focus;
import unroll.rnn.Loss;
import unroll.rnn.Scenario;
import unroll.text.Language;
import unroll.text.Words;

final class CodeCommandTest {

    @Test
    void itPrintsTheWholeProgramAndNothingElse() {
        Stream.concat(Scenarios.many(30), Networks.many(24)).forEach(scenario -> {
            for (Dialect dialect : Dialect.values()) {
                Shell ran = Shell.run("--lang en code - --as " + switch (dialect) {
                    case NUMPY -> "numpy";
                    case PYTORCH -> "pytorch";
                    case PYTORCH_WRITTEN -> "pytorch --form written";
                }, ScenarioWriter.text(scenario));
                assertEquals(0, ran.status());
                assertEquals(Listing.of(scenario, dialect).program(new Words(Language.ENGLISH)), ran.out());
                assertEquals(warns(scenario), !ran.err().isEmpty(), ran.err());
            }
        });
    }

    /// Whether something is said beside the program: of one class alone, and of τ that a joined sweep sets aside.
    private static boolean warns(Scenario scenario) {
        return scenario.network().loss() == Loss.CROSS_ENTROPY && scenario.parameters().classes() == 1
                || scenario.focus() instanceof Focus.Joined && scenario.truncation().isPresent();
    }

    @Test
    void numPyIsMeantWhereNothingIsSaid() {
        assertEquals(Shell.run("code CAT --as numpy"), Shell.run("code CAT"));
        assertNotEquals(Shell.run("code CAT --as pytorch"), Shell.run("code CAT"));
    }

    @Test
    void theErrorAndTheTruncationAreThoseAskedFor() {
        assertEquals(Listing.of(Json.theCat().with(new Focus.All()).withTruncation(OptionalInt.of(1)), Dialect.PYTORCH)
                .program(), Shell.run("code CAT --as pytorch --error all --truncation 1").out());
    }

    @Test
    void commentsAreInTheLanguageAskedFor() {
        String file = ScenarioWriter.text(Networks.of(1, Cell.GRU_RESET_BEFORE, Loss.SQUARED));
        assertTrue(Shell.run("--lang en code - --as pytorch", file).out()
                .startsWith("# PyTorch has no layer whose reset gate acts before W_n"));
        assertTrue(Shell.run("--lang pt-BR code - --as pytorch", file).out().startsWith("# O PyTorch não tem camada"));
    }

    @Test
    void aFormThatThereIsNotIsRefused() {
        assertEquals(2, Shell.run("code CAT --as pytorch --form loop").status());
    }

    @Test
    void helpNamesWhatItCanBeWrittenIn() {
        assertTrue(Shell.run("code --help").out().contains("--as=numpy|pytorch"), Shell.run("code --help").out());
        assertTrue(Shell.run("--lang pt-BR code --help").out().contains("Uso: unroll code"));
    }
}
