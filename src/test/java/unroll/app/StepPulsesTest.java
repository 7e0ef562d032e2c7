package unroll.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import unroll.oracle.Json;

/// A step without motion is painted once.
@Tag("rest")
final class StepPulsesTest {
    private static final Duration WHILE = Duration.ofMillis(400);
    private final OpenWindow open = OpenWindow.on(Json.theCat(), OpenWindow.STILL);

    @AfterEach
    void close() {
        open.close();
    }

    /// A third pulse would paint the whole window again with nothing in it changed: JavaFX has no smaller answer to nodes that
    /// get their style in the pulse after the one that added them.
    @Test
    void aStepTakesAPulseThatPaintsItAndOneThatFindsNothingLeft() {
        for (int i = 0; i < 12; i++) {
            Rest.assertComes(open.stage);
            open.press(KeyCode.RIGHT);
            int pulses = Rest.pulses(open.stage, WHILE);
            assertTrue(pulses <= 2, pulses + " pulses at step " + open.session().position());
        }
    }
}
