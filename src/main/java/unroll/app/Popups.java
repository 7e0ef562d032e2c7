package unroll.app;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;

/// Menus that open where a person asks for one.
final class Popups {

    private Popups() {
    }

    /// Opens a menu at a place on the screen. It looks its colours up in the styles of what it is of, which has none
    /// before the next pulse where it came into the window, or the colours changed, just now.
    static void show(ContextMenu menu, Node of, double screenX, double screenY) {
        of.getScene().getRoot().applyCss();
        menu.show(of, screenX, screenY);
    }

    /// Opens a menu below the control that offers it.
    static void below(ContextMenu menu, Control of) {
        of.getScene().getRoot().applyCss();
        menu.show(of, Side.BOTTOM, 0, 0);
    }
}
