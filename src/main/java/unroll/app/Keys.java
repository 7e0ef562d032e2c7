package unroll.app;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// The keys of a command table, at work wherever the focus is, but for open menus and text fields.
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
        if (isForControl(event) || isMenuOpen()) {
            return;
        }
        table.commands().filter(command -> command.keys().stream().anyMatch(key -> key.match(event))).findFirst()
                .ifPresent(command -> {
                    event.consume();
                    command.run();
                });
    }

    /// Text is for its field; Space is for the button that a person went to with Tab.
    private boolean isForControl(KeyEvent event) {
        Node owner = scene.getFocusOwner();
        return owner instanceof TextInputControl field && field.isEditable()
                || owner instanceof ButtonBase && owner.isFocusVisible() && event.getCode() == KeyCode.SPACE;
    }

    private static boolean isMenuOpen() {
        return Window.getWindows().stream().anyMatch(it -> it instanceof PopupWindow && !(it instanceof Tooltip));
    }
}
