package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import unroll.oracle.Json;
import unroll.render.FxThread;

/// What is drawn at once does not wait for a pulse, and is not drawn twice before it.
@Tag("rest")
final class PulseTest {
    private final OpenWindow open = OpenWindow.on(Json.theCat(), OpenWindow.STILL);
    private final List<String> events = new ArrayList<>();
    private final Pulse pulse = new Pulse(() -> events.add("run"));

    @AfterEach
    void close() {
        open.close();
    }

    /// All that happens up to the second pulse from when something is asked for at rest.
    private List<String> after(Runnable asking) {
        Rest.assertComes(open.stage);
        Runnable listener = () -> events.add("pulse");
        FxThread.run(() -> {
            events.clear();
            open.stage.getScene().addPreLayoutPulseListener(listener);
            asking.run();
        });
        open.until(() -> events.contains("pulse") && events.contains("run"));
        FxThread.run(() -> open.stage.getScene().removePreLayoutPulseListener(listener));
        return FxThread.call(() -> List.copyOf(events));
    }

    @Test
    void whatIsAskedForSoonRunsBeforeThePulse() {
        assertEquals(List.of("run", "pulse"), after(() -> pulse.askSoon(open.stage.getScene())).subList(0, 2));
    }

    @Test
    void whatIsAskedForAgainRunsOnce() {
        List<String> all = after(() -> {
            pulse.askSoon(open.stage.getScene());
            pulse.askSoon(open.stage.getScene());
            pulse.ask(open.stage.getScene());
        });
        assertEquals(1, all.stream().filter("run"::equals).count());
    }

    @Test
    void whatIsAskedForInAPulseWaitsForIt() {
        assertEquals(List.of("pulse", "run"), after(() -> pulse.ask(open.stage.getScene())).subList(0, 2));
    }

    @Test
    void whatIsForgottenDoesNotRun() {
        FxThread.run(() -> {
            pulse.askSoon(open.stage.getScene());
            pulse.forget();
        });
        Rest.assertComes(open.stage);
        assertEquals(List.of(), FxThread.call(() -> List.copyOf(events)));
    }
}
