package unroll.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import unroll.io.ScenarioWriter;
import unroll.listing.Dialect;
import unroll.listing.Listing;
import unroll.oracle.Json;
import unroll.oracle.Scenarios;
import unroll.rnn.Focus;

final class CodeCommandTest {

    @Test
    void itPrintsTheWholeProgramAndNothingElse() {
        Scenarios.many(30).forEach(scenario -> {
            for (Dialect dialect : Dialect.values()) {
                Shell ran = Shell.run("code - --as " + dialect.id(), ScenarioWriter.text(scenario));
                assertEquals(0, ran.status());
                assertEquals(Listing.of(scenario, dialect).program(), ran.out());
                assertEquals(scenario.parameters().classes() > 1, ran.err().isEmpty(), ran.err());
            }
        });
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
    void helpNamesWhatItCanBeWrittenIn() {
        assertTrue(Shell.run("code --help").out().contains("--as=numpy|pytorch"), Shell.run("code --help").out());
        assertTrue(Shell.run("--lang pt-BR code --help").out().contains("Uso: unroll code"));
    }
}
