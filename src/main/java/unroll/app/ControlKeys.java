package unroll.app;

import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Which keys controls have a use for themselves, so that they are not for the lesson.
final class ControlKeys {

    private ControlKeys() {
    }

    /// Whether a key is for the control that has the keyboard: text for a field that steps, arrows for a list, and for a
    /// slider that a person went to with Tab, Space for a choice. A clicker's keys are never for a control: only in a list
    /// that a person went to with Tab, Home and End choose its first and its last.
    static boolean areFor(@Nullable Node owner, KeyEvent event) {
        return switch (owner) {
            case Spinner<?> spinner -> spinner.isEditable() && Keys.isForText(event);
            case ComboBoxBase<?> choice ->
                choice.isEditable() && Keys.isForText(event) || choice.isFocusVisible() && switch (event.getCode()) {
                    case SPACE, UP, DOWN, ENTER -> true;
                    default -> false;
                };
            case ListView<?> list -> switch (event.getCode()) {
                case LEFT, RIGHT, UP, DOWN, ENTER -> true;
                case HOME, END -> list.isFocusVisible();
                default -> false;
            };
            case Slider slider -> slider.isFocusVisible() && switch (event.getCode()) {
                case LEFT, RIGHT, UP, DOWN -> true;
                default -> false;
            };
            case null, default -> false;
        };
    }
}
