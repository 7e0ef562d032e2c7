package unroll.app;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import unroll.session.Gesture;

/// What a person does to a control without letting go of it, from the press of a button or key to its release: one
/// gesture, so that it is undone as one.
final class Grip {
    private final Changes changes;
    private Optional<Gesture> held = Optional.empty();

    /// @param control what can be held
    Grip(Changes changes, Node control) {
        this.changes = changes;
        control.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> held = Optional.of(changes.gesture()));
        control.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> held = Optional.empty());
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> hold());
        control.addEventFilter(KeyEvent.KEY_RELEASED, event -> held = Optional.empty());
        control.focusedProperty().subscribe(focused -> {
            if (!focused) {
                held = Optional.empty();
            }
        });
    }

    /// A key that is held down is pressed again and again.
    private void hold() {
        held = held.or(() -> Optional.of(changes.gesture()));
    }

    /// What a change now is part of; absent where the control changes without being held.
    Optional<Gesture> gesture() {
        return held;
    }
}
