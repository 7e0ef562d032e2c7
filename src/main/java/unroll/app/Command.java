package unroll.app;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/// One thing that a person can have done.
///
/// @param id its name for tests and styles
/// @param words what it is called
/// @param keys what triggers it, the one to show first
/// @param icon for a button
/// @param enabled whether it can be done now
/// @param chosen whether it is the choice that holds now; absent for what is no choice
/// @param action does it
record Command(String id, ObservableValue<String> words, List<KeyCombination> keys, Optional<Ikon> icon,
        ObservableBooleanValue enabled, Optional<ObservableBooleanValue> chosen, Runnable action) {

    Command {
        keys = List.copyOf(keys);
    }

    /// Does it where it can be done.
    void run() {
        if (enabled.get()) {
            action.run();
        }
    }
}
