package unroll.app;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/// Tips of controls.
final class Tips {

    private Tips() {
    }

    /// Gives a control a tip. It closes when the control leaves the window, where a tip looks its colours up.
    static void put(Control control, Tooltip tooltip) {
        control.setTooltip(tooltip);
        control.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                tooltip.hide();
            }
        });
    }
}
