package unroll.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.stage.Window;
import unroll.render.FxThread;

/// Tells whether windows rest: pulses are counted, of which there is one for all windows, sixty times a second as long as
/// anything asks for the next one.
final class Rest {
    /// Thirty pulses, were there any.
    private static final Duration LOOK = Duration.ofMillis(500);
    /// Longer than anything that ends by itself: a sign that something was copied, work that is kept aside.
    private static final int LOOKS = 24;
    private final AtomicInteger pulses = new AtomicInteger();
    private final Stage stage;
    private final Runnable count = pulses::incrementAndGet;

    private Rest(Stage stage) {
        this.stage = stage;
    }

    /// Holds that the pulses end, once what was begun has ended, and that no window waits for another layout.
    static void assertComes(Stage stage) {
        Rest rest = new Rest(stage);
        FxThread.run(() -> stage.getScene().addPreLayoutPulseListener(rest.count));
        int before = -1;
        int looks = 0;
        while (rest.pulses.get() != before && looks < LOOKS) {
            before = rest.pulses.get();
            rest.wait(LOOK);
            looks++;
        }
        int still = rest.pulses.get() - before;
        FxThread.run(() -> stage.getScene().removePreLayoutPulseListener(rest.count));
        assertTrue(still == 0, () -> still + " pulses in half a second; waiting for layout: " + unsettled());
        assertTrue(unsettled().isEmpty(), () -> unsettled().toString());
    }

    /// How many pulses there are in a time.
    static int pulses(Stage stage, Duration time) {
        Rest rest = new Rest(stage);
        FxThread.run(() -> stage.getScene().addPreLayoutPulseListener(rest.count));
        rest.wait(time);
        FxThread.run(() -> stage.getScene().removePreLayoutPulseListener(rest.count));
        return rest.pulses.get();
    }

    private void wait(Duration time) {
        assertTrue(FxThread.call(stage::isShowing));
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /// What is shown and asks for a layout in any window.
    static List<String> unsettled() {
        return FxThread.call(() -> {
            List<String> found = new ArrayList<>();
            Window.getWindows().stream().filter(window -> window.getScene() != null && window.isShowing())
                    .forEach(window -> collect(window.getScene().getRoot(), found));
            return found;
        });
    }

    private static void collect(Node node, List<String> found) {
        if (node.isVisible() && node instanceof Parent parent) {
            if (parent.isNeedsLayout()) {
                found.add(parent.toString());
            }
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
