package unroll.app;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// The keys of a command table, at work wherever the focus is, but for text fields; while a menu is open, those of a
/// clicker alone.
final class Keys {
    private final CommandTable table;
    private final Scene scene;

    private Keys(CommandTable table, Scene scene) {
        this.table = table;
        this.scene = scene;
    }

    /// Lets the table's keys work in a scene.
    static void install(CommandTable table, Scene scene) {
        Keys keys = new Keys(table, scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
    }

    private void press(KeyEvent event) {
        // filters of one scene all see what one of them took
        if (event.isConsumed() || isForControl(event) || !menus().isEmpty() && !isClickers(event)) {
            return;
        }
        List<Command> meant = table.commands()
                .filter(command -> command.keys().stream().anyMatch(key -> key.match(event))).toList();
        Optional<Command> next = meant.stream().filter(command -> command.enabled().get()).findFirst();
        if (next.isPresent()) {
            menus().forEach(Window::hide);
        }
        // an arrow that leads nowhere is still not for moving the focus; Escape goes on to who else wants it
        if (next.isPresent() || !meant.isEmpty() && event.getCode() != KeyCode.ESCAPE) {
            event.consume();
        }
        next.ifPresent(Command::run);
    }

    /// Text fields have a use for all keys but F1 … and those with Ctrl that do not edit text.
    static boolean isForText(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return !event.getCode().isFunctionKey();
        }
        return switch (event.getCode()) {
            case A, C, V, X, Y -> !event.isShiftDown();
            case Z, LEFT, RIGHT, UP, DOWN, HOME, END, BACK_SPACE, DELETE, INSERT -> true;
            default -> false;
        };
    }

    /// Text is for its field; Space is for the button, arrows and Enter for the picture that a person went to with Tab.
    private boolean isForControl(KeyEvent event) {
        Node owner = scene.getFocusOwner();
        return owner instanceof TextInputControl field && field.isEditable() && isForText(event)
                || owner instanceof ButtonBase && owner.isFocusVisible() && event.getCode() == KeyCode.SPACE
                || ControlKeys.areFor(owner, event)
                || owner instanceof FigurePane pane && pane.takes(event)
                        && event.getCode() != KeyCode.ESCAPE;
    }

    /// The keys that a clicker has besides Escape, which closes a menu itself. They close it, too, and do what they do.
    private static boolean isClickers(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && switch (event.getCode()) {
            case PAGE_DOWN, PAGE_UP, F5, B, PERIOD -> true;
            default -> false;
        };
    }

    private static List<Window> menus() {
        return Window.getWindows().stream().filter(it -> it instanceof PopupWindow && !(it instanceof Tooltip))
                .toList();
    }
}
