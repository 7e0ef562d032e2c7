package unroll.app;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import unroll.text.ChangeKey;

/// What a person is busy with; it decides what stands below the network.
enum Activity {
    /// Going through the lesson: the explanation and the code.
    STEP(ChangeKey.STEP_THROUGH, KeyCode.DIGIT1),
    /// Changing the sequence, the words and the network.
    CHANGE(ChangeKey.CHANGE, KeyCode.DIGIT2),
    /// Letting the network learn.
    TRAIN(ChangeKey.TRAIN, KeyCode.DIGIT3);

    private final ChangeKey title;
    private final KeyCode digit;

    Activity(ChangeKey title, KeyCode digit) {
        this.title = title;
        this.digit = digit;
    }

    /// Its name on the screen.
    ChangeKey title() {
        return title;
    }

    /// The key that chooses it, with Ctrl.
    KeyCode digit() {
        return digit;
    }

    /// Its name for settings, tests and styles.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
