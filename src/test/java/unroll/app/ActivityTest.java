package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import unroll.io.LanguageChoice;
import unroll.io.MotionChoice;
import unroll.io.Settings;
import unroll.oracle.Json;
import unroll.render.FxThread;

/// The choice of what stands below the network.
final class ActivityTest {
    private static final Settings STILL = Settings.defaults().with(LanguageChoice.ENGLISH).with(MotionChoice.OFF);
    private final OpenWindow open = OpenWindow.on(Json.theCat(), STILL);

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void eachActivityHasItsStripBelowTheNetworkAndLeavesTheLessonWhereItIs() {
        open.press(KeyCode.RIGHT).pressControl(KeyCode.DIGIT2);
        assertTrue(isShown("change"));
        assertFalse(isShown("explanation"));
        assertEquals(1, open.session().position());
        open.pressControl(KeyCode.DIGIT1);
        assertTrue(isShown("explanation"));
        assertFalse(isShown("change"));
    }

    @Test
    void nothingInTheHeaderLiesOverAnythingElse() {
        List<Bounds> parts = FxThread.call(() -> {
            open.stage.getScene().getRoot().layout();
            return open.find("header", HBox.class).getChildren().stream()
                    .filter(it -> it.isManaged() && it.isVisible())
                    .map(Node::getBoundsInParent).filter(it -> it.getWidth() > 0)
                    .sorted(Comparator.comparing(Bounds::getMinX)).toList();
        });
        Node choice = open.find("activity", HBox.class);
        List<Bounds> shown = parts.stream().filter(it -> it.getHeight() > 0).toList();
        assertTrue(shown.contains(choice.getBoundsInParent()));
        for (int i = 0; i + 1 < shown.size(); i++) {
            assertTrue(shown.get(i).getMaxX() <= shown.get(i + 1).getMinX() + 0.5, shown + " at " + i);
        }
    }

    private boolean isShown(String id) {
        return FxThread.call(() -> open.stage.getScene().lookup("#" + id) != null);
    }
}
