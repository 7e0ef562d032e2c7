package unroll.app;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Lets something run at most once a pulse, right before the pulse lays out: of pointer events that come faster than
/// the display only what they came to counts. For the JavaFX thread only.
final class Pulse {
    private final Runnable action;
    private final Runnable listener = this::flush;
    private Optional<Scene> waitsIn = Optional.empty();

    Pulse(Runnable action) {
        this.action = action;
    }

    /// Runs it in the next pulse of a scene.
    void ask(Scene scene) {
        if (waitsIn.isEmpty()) {
            waitsIn = Optional.of(scene);
            scene.addPreLayoutPulseListener(listener);
            Platform.requestNextPulse();
        }
    }

    /// Runs it at once where it waits.
    void flush() {
        if (forget()) {
            action.run();
        }
    }

    /// Runs it no more where it waits; gives whether it did.
    boolean forget() {
        boolean waited = waitsIn.isPresent();
        waitsIn.ifPresent(scene -> scene.removePreLayoutPulseListener(listener));
        waitsIn = Optional.empty();
        return waited;
    }
}
