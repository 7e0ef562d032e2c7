package unroll.app;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// What a control says of itself: its name to those who listen, and what it does to those who point at it.
final class Help {
    private static final Duration SOON = Duration.millis(400);
    private static final double WIDEST = 320;

    private Help() {
    }

    /// Gives a control a name and a text that helps.
    static <C extends Control> C on(C control, ObservableValue<String> name, ObservableValue<String> help) {
        control.accessibleTextProperty().bind(name);
        return on(control, help);
    }

    /// Gives a control a text that helps.
    static <C extends Control> C on(C control, ObservableValue<String> help) {
        control.accessibleHelpProperty().bind(help);
        // made when first needed: a tooltip brings a window of its own
        control.setOnMouseEntered(event -> {
            if (control.getTooltip() == null) {
                Tooltip tooltip = new Tooltip();
                tooltip.setShowDelay(SOON);
                tooltip.setWrapText(true);
                tooltip.setMaxWidth(WIDEST);
                tooltip.textProperty().bind(help);
                Tips.put(control, tooltip);
            }
        });
        return control;
    }
}
