package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unroll.oracle.Json;
import unroll.render.FxThread;

/// A dialog that was closed is not kept, however often it is opened in an afternoon.
final class ForgettingTest {
    private static final int TIMES = 4;
    private static final int COLLECTIONS = 20;
    private final OpenWindow open = OpenWindow.on(Json.theCat(), OpenWindow.STILL);

    @AfterEach
    void close() {
        open.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "title", "from-text", "note-here", "export-weights"})
    void aClosedDialogIsNotKept(String command) {
        List<WeakReference<Parent>> shown = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            FxThread.run(() -> open.window.command(command).run());
            open.until(() -> Window.getWindows().size() > 1);
            FxThread.run(() -> List.copyOf(Window.getWindows()).stream().filter(it -> it != open.stage)
                    .forEach(window -> {
                        shown.add(new WeakReference<>(window.getScene().getRoot()));
                        window.hide();
                    }));
            open.until(() -> Window.getWindows().size() == 1);
        }
        for (int i = 0; i < COLLECTIONS && kept(shown) > 1; i++) {
            System.gc();
            Rest.pulses(open.stage, Duration.ofMillis(50));
        }
        // one may be made once and shown again; the one that had the keyboard last may be known to the toolkit
        assertEquals(1, Math.max(1, kept(shown)));
    }

    private static long kept(List<WeakReference<Parent>> shown) {
        return shown.stream().map(WeakReference::get).filter(Objects::nonNull).distinct().count();
    }
}
