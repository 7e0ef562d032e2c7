package unroll.app;

import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Gives the keyboard back to the lesson from whatever field has it: by Enter, once the field took what is typed, and by
/// Escape. A text that can't be taken keeps the keyboard until it is mended or left; a number of a picture has ways of its
/// own, since it may lead to the next.
final class FieldKeys {
    private final Scene scene;
    private final Node lesson;

    private FieldKeys(Scene scene, Node lesson) {
        this.scene = scene;
        this.lesson = lesson;
    }

    /// Looks after all fields of a scene.
    ///
    /// @param lesson has the keyboard while no control does
    static void install(Scene scene, Node lesson) {
        FieldKeys keys = new FieldKeys(scene, lesson);
        EventDispatcher inner = scene.getEventDispatcher();
        // fields keep Enter to themselves, so it is looked at from around them
        scene.setEventDispatcher((event, tail) -> {
            Optional<Node> field = keys.left(event);
            Event rest = inner.dispatchEvent(event, tail);
            field.ifPresent(keys::giveBack);
            return rest;
        });
    }

    /// The field that a key leaves.
    private Optional<Node> left(Event event) {
        return event instanceof KeyEvent key && key.getEventType() == KeyEvent.KEY_PRESSED && !key.isShortcutDown()
                && !key.isAltDown()
                        ? field().filter(it -> leaves(it, key.getCode()))
                        : Optional.empty();
    }

    private static boolean leaves(Node field, KeyCode code) {
        return switch (code) {
            case ENTER -> !(field instanceof ListView<?>);
            // what hangs open is closed first
            case ESCAPE -> !(field instanceof ComboBoxBase<?> choice && choice.isShowing());
            default -> false;
        };
    }

    private void giveBack(Node field) {
        boolean isWrong = field instanceof ValueField value && value.refusalProperty().get().isPresent();
        boolean isElsewhere = field().filter(now -> now != field && !(now instanceof ListView<?>)).isPresent();
        if (!isWrong && !isElsewhere) {
            lesson.requestFocus();
        }
    }

    /// What has the keyboard, where that is a field.
    private Optional<Node> field() {
        return Optional.ofNullable(scene.getFocusOwner()).filter(FieldKeys::isField);
    }

    /// Whether something takes keys that would else be for the lesson.
    static boolean isField(Node node) {
        return (node instanceof TextInputControl || node instanceof Spinner<?> || node instanceof ComboBoxBase<?>
                || node instanceof Slider || node instanceof ListView<?>) && !(node.getParent() instanceof NumberField);
    }
}
