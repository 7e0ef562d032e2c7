package unroll.app;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Lets something run once a pulse, right before the pulse lays out: of pointer events that come faster than the display
/// only what they came to counts. For the JavaFX thread only.
final class Pulse {
    private final Runnable action;
    private final Runnable listener = this::flush;
    private Optional<Scene> waitsIn = Optional.empty();
    private boolean isDue;
    private boolean isAhead;

    Pulse(Runnable action) {
        this.action = action;
    }

    /// Runs it in the next pulse of a scene.
    void ask(Scene scene) {
        isDue = true;
        if (waitsIn.isEmpty()) {
            waitsIn = Optional.of(scene);
            scene.addPreLayoutPulseListener(listener);
            Platform.requestNextPulse();
        }
    }

    /// Runs it as soon as what happens now is over, or in the next pulse of a scene where it was asked for before in the
    /// same: a pulse is up to a sixtieth of a second away, which one that takes some milliseconds need not wait for.
    void askSoon(Scene scene) {
        if (waitsIn.isEmpty()) {
            isAhead = true;
            // before the pulse is asked for, which so comes after it
            Platform.runLater(this::runAhead);
        }
        ask(scene);
    }

    private void runAhead() {
        if (isAhead) {
            isAhead = false;
            run();
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
        boolean waited = isDue;
        isDue = false;
        isAhead = false;
        waitsIn.ifPresent(scene -> scene.removePreLayoutPulseListener(listener));
        waitsIn = Optional.empty();
        return waited;
    }

    private void run() {
        if (isDue) {
            isDue = false;
            action.run();
        }
    }
}
