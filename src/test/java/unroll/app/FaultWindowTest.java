package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import unroll.edit.SetTitle;
import unroll.io.BundledScenarios;
import unroll.render.FxThread;
import unroll.session.Session;

/// What nobody expected to go wrong is said in one sentence, and the lecture goes on.
final class FaultWindowTest {
    private final OpenWindow window = OpenWindow.on(BundledScenarios.first().read(), OpenWindow.STILL);

    @AfterEach
    void close() {
        FxThread.run(() -> List.copyOf(Window.getWindows()).stream().filter(it -> it != window.stage)
                .forEach(Window::hide));
        window.close();
    }

    private static Session failing(Session session) {
        throw new IllegalStateException("at " + session.position());
    }

    private static List<Window> told() {
        return Window.getWindows().stream().filter(Window::isShowing)
                .filter(it -> it.getScene() != null && it.getScene().getRoot().lookup("#sentence") != null).toList();
    }

    private static Optional<String> sentence() {
        return told().stream().findFirst()
                .map(it -> ((Label) it.getScene().getRoot().lookup("#sentence")).getText());
    }

    @Test
    void aTransitionThatFailsIsToldAndLeavesTheSessionAndTheKeysAsTheyWere() {
        window.press(KeyCode.RIGHT, KeyCode.RIGHT);
        Platform.runLater(() -> window.store.update(FaultWindowTest::failing));
        window.until(() -> sentence().filter(it -> it.contains("IllegalStateException: at 2")).isPresent());
        assertEquals(2, window.session().position());
        window.press(KeyCode.RIGHT);
        assertEquals(3, window.session().position());
        // the same again, with the sentence still open
        Platform.runLater(() -> window.store.update(FaultWindowTest::failing));
        window.press(KeyCode.RIGHT);
        assertEquals(4, window.session().position());
        FxThread.run(() -> {
            assertEquals(1, told().size());
            ((Button) told().getFirst().getScene().getRoot().lookup("#choice-ok")).fire();
            assertEquals(0, told().size());
        });
        assertEquals(2, window.faults().size());
    }

    @Test
    void aTransitionThatFailsTakesNoOtherWithIt() {
        FxThread.run(() -> {
            window.store.sessionProperty().subscribe((before, after) -> {
                if (before.position() == 0 && after.position() == 1) {
                    window.store.update(FaultWindowTest::failing);
                    window.store.update(session -> session.edited(new SetTitle("kept")));
                }
            });
            assertThrows(IllegalStateException.class, () -> window.store.update(session -> session.to(1)));
        });
        assertEquals("kept", window.session().scenario().title());
        assertEquals(1, window.session().position());
    }

    @Test
    void aFollowerThatFailsIsToldAndAllOthersFollow() {
        FxThread.run(() -> window.store.sessionProperty().subscribe((before, after) -> {
            if (after.position() == 1) {
                throw new IllegalArgumentException("follower");
            }
        }));
        window.press(KeyCode.RIGHT);
        window.until(() -> sentence().filter(it -> it.contains("IllegalArgumentException: follower")).isPresent());
        window.press(KeyCode.RIGHT);
        assertEquals(2, window.session().position());
        assertTrue(FxThread.call(() -> window.find("step-number", Label.class).getText().contains("2")));
        assertEquals(1, window.faults().size());
    }

    @Test
    void aThreadOfItsOwnThatFailsIsTold() throws InterruptedException {
        Thread thread = new Thread(() -> {
            throw new IllegalStateException("elsewhere");
        });
        thread.start();
        thread.join();
        window.until(() -> sentence().filter(it -> it.contains("IllegalStateException: elsewhere")).isPresent());
        assertFalse(window.faults().isEmpty());
    }
}
