package unroll.app;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Queue;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import unroll.io.SettingsFile;
import unroll.io.WindowPlace;

/// Plays a person who steps through the lesson and closes the window: the run that fills the packaged program's start-up cache.
///
/// On with the system property `unroll.rehearse`, off in every start of a person.
public final class Rehearsal {

    private static final Duration PACE = Duration.millis(60);

    private Rehearsal() {
    }

    /// Keeps settings as those of most starts are, to be read as most starts read them; does nothing where this start is no
    /// rehearsal.
    static void settle(SettingsFile file) {
        if (isOn()) {
            file.write(file.read().with(new WindowPlace(0, 0, 1024, 700, WindowPlace.State.NORMAL)));
        }
    }

    /// Whether this start is a rehearsal.
    static boolean isOn() {
        return Boolean.getBoolean("unroll.rehearse");
    }

    /// Sends the keys to the window, one at a time, and ends the program; does nothing where this start is no rehearsal.
    ///
    /// @param stage a window that is shown
    public static void play(Stage stage) {
        if (!isOn()) {
            return;
        }
        Queue<KeyCode> keys = keys();
        Timeline timeline = new Timeline(new KeyFrame(PACE, tick -> press(stage, keys.remove())));
        timeline.setCycleCount(keys.size());
        timeline.setOnFinished(end -> Platform.exit());
        timeline.play();
    }

    private static Queue<KeyCode> keys() {
        Queue<KeyCode> keys = new ArrayDeque<>();
        keys.addAll(Collections.nCopies(12, KeyCode.RIGHT));
        keys.add(KeyCode.END);
        keys.addAll(Collections.nCopies(12, KeyCode.LEFT));
        keys.add(KeyCode.HOME);
        return keys;
    }

    private static void press(Stage stage, KeyCode key) {
        Event.fireEvent(stage.getScene(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        Event.fireEvent(stage.getScene(),
                new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, false, false, false));
    }
}
