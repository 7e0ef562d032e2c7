package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import unroll.oracle.Json;
import unroll.render.FxThread;

/// A step without motion is painted once.
@Tag("rest")
final class StepPulsesTest {
    private static final Duration WHILE = Duration.ofMillis(400);
    private static final double LARGE = 20000;
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

    /// A software pipeline mixes a transparent colour into every pixel, and the grounds of all panels around a picture are
    /// painted with each part of it that changes.
    @Test
    void noPanelIsPaintedWithAColourThatCannotBeSeen() {
        assertEquals(List.of(), FxThread.call(() -> unseen(open.stage.getScene().getRoot()).toList()));
    }

    private static Stream<String> unseen(Node node) {
        Stream<String> own = node instanceof Region region && region.getBackground() != null
                && region.getWidth() * region.getHeight() > LARGE
                && region.getBackground().getFills().stream().anyMatch(it -> it.getFill().equals(Color.TRANSPARENT))
                        ? Stream.of(node.toString())
                        : Stream.of();
        return node instanceof Parent parent && node.isVisible()
                ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(StepPulsesTest::unseen))
                : own;
    }
}
