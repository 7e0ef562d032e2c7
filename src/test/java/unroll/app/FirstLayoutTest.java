package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import unroll.oracle.Json;
import unroll.render.FxThread;

/// A window that opens is laid out once: each size that a picture passes through is drawn, before the first is seen.
@Tag("rest")
final class FirstLayoutTest {
    private final List<Double> heights = new ArrayList<>();

    @Test
    void aPictureHasItsSizeFromTheFirstLayoutOn() {
        ListChangeListener<Window> opened = change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::follow);
            }
        };
        FxThread.run(() -> Window.getWindows().addListener(opened));
        try (OpenWindow open = OpenWindow.on(Json.theCat(), OpenWindow.STILL)) {
            Rest.assertComes(open.stage);
            assertEquals(1, FxThread.call(heights::size), heights::toString);
        } finally {
            FxThread.run(() -> Window.getWindows().removeListener(opened));
        }
    }

    private void follow(Window window) {
        Region timeline = (Region) window.getScene().lookup("#timeline");
        timeline.heightProperty().subscribe((before, now) -> heights.add(now.doubleValue()));
    }
}
