package unroll.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import unroll.edit.Edit;
import unroll.edit.SetActivation;
import unroll.edit.SetNumber;
import unroll.edit.SetTitle;
import unroll.edit.Slot;
import unroll.figure.Theme;
import unroll.figure.View;
import unroll.linalg.Matrix;
import unroll.rnn.Activation;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.session.Handout;
import unroll.session.Session;
import unroll.text.Language;

/// A seed in a scenario file stays there for as long as the weights are those that it draws.
final class SeedFileTest {
    private static final String DRAWN = """
            {
              "unroll": 1, "vocabulary": ["a", "b", "c"], "inputs": %s, "targets": [null, "b"],
              "hidden": 4, "seed": %d%s
            }
            """;

    @Test
    void aScenarioOfASeedIsWrittenWithItAndReadsBackToTheBit() throws BadInput {
        for (String inputs : List.of("[\"a\", \"c\"]", "[null, null]", "[null, [1, 2]]", "[[1], null]")) {
            for (long seed : new long[]{7, 0, -1, Long.MAX_VALUE, Long.MIN_VALUE}) {
                for (String biases : List.of("", ", \"stateBias\": [0, 1, 2, 3], \"outputBias\": [1, 0, 0]")) {
                    Handout read = read(DRAWN.formatted(inputs, seed, biases));
                    String text = ScenarioWriter.text(read);
                    assertTrue(text.contains("\"hidden\": 4,\n  \"seed\": " + seed + ","), text);
                    assertFalse(text.contains("\"U\""), text);
                    assertEquals(read, read(text));
                }
            }
        }
    }

    @Test
    void aChangeOfAnythingElseKeepsTheSeed() throws BadInput {
        Session session = session();
        for (Edit edit : List.<Edit>of(new SetTitle("other"), new SetActivation(Activation.RELU))) {
            session = session.edited(edit);
        }
        assertTrue(states(session), () -> "no seed");
        assertEquals("other", session.scenario().title());
    }

    @Test
    void aChangedWeightIsWrittenInFullAndItsUndoneChangeAsTheSeedAgain() throws BadInput {
        Session session = session();
        for (Weight weight : List.of(Weight.U, Weight.W, Weight.V)) {
            Session changed = session.edited(new SetNumber(new Slot.OfWeight(weight, 0, 0), 0.5));
            assertFalse(states(changed), weight.toString());
            String text = ScenarioWriter.text(changed.document().handout());
            assertEquals(changed.scenario(), read(text).scenario());
            assertTrue(states(changed.undone()), weight.toString());
        }
    }

    /// The next number that there is, is another.
    @Test
    void aWeightOfAnotherBitIsNotTheSeeds() throws BadInput {
        Scenario drawn = session().scenario();
        Matrix u = drawn.parameters().u().map(Math::nextUp);
        assertFalse(Weights.areDrawn(drawn.with(with(drawn.parameters(), u)), 7));
        assertTrue(Weights.areDrawn(drawn, 7));
        assertFalse(Weights.areDrawn(drawn, 8));
    }

    /// With no input at all D is read as K.
    @Test
    void weightsOfAnotherWidthThanIsReadAreWrittenInFull() throws BadInput {
        Scenario narrow = read(DRAWN.formatted("[[1], null]", 7, "")).scenario();
        Scenario silent = narrow.with(read(DRAWN.formatted("[null, null]", 7, "")).scenario().sequence());
        Handout handout = new Handout(silent, session().guide());
        assertEquals(OptionalLong.of(7), handout.guide().seed());
        assertEquals(silent, read(ScenarioWriter.text(handout)).scenario());
    }

    private static Parameters with(Parameters p, Matrix u) {
        return new Parameters(u, p.w(), p.v(), p.stateBias(), p.outputBias());
    }

    private static boolean states(Session session) {
        return ScenarioWriter.text(session.document().handout()).contains("\"seed\": 7");
    }

    private static Session session() throws BadInput {
        return Session.of(read(DRAWN.formatted("[\"a\", \"c\"]", 7, "")), Optional.empty(),
                View.initial(Theme.LIGHT, Language.ENGLISH));
    }

    private static Handout read(String text) throws BadInput {
        return ScenarioReader.handout(text.getBytes(StandardCharsets.UTF_8), "a file");
    }
}
