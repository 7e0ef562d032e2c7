package unroll.app;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import atlantafx.base.theme.Styles;
import java.util.List;
import org.kordamp.ikonli.javafx.FontIcon;
import unroll.text.MessageKey;

/// Buttons of commands.
final class Buttons {
    private static final Duration SOON = Duration.millis(400);
    private final Speech speech;

    Buttons(Speech speech) {
        this.speech = speech;
    }

    /// A button with the command's icon.
    Button icon(Command command) {
        Button button = wired(new Button(), command);
        command.icon().ifPresent(icon -> button.setGraphic(new FontIcon(icon)));
        return button;
    }

    /// A button with words.
    Button worded(Command command, ObservableValue<String> words) {
        Button button = wired(new Button(), command);
        button.textProperty().bind(words);
        return button;
    }

    /// Names a button of a dialog.
    void name(DialogPane pane, ButtonType type, String id, MessageKey words) {
        Button button = (Button) pane.lookupButton(type);
        button.setId(id);
        button.textProperty().bind(speech.say(words));
    }

    /// A box to tick, with the command's words.
    CheckBox check(Command command) {
        CheckBox box = wired(new CheckBox(), command);
        box.textProperty().bind(command.words());
        command.chosen().ifPresent(chosen -> {
            chosen.subscribe(box::setSelected);
            box.selectedProperty().subscribe(selected -> box.setSelected(chosen.get()));
        });
        return box;
    }

    /// Choices side by side, of which one is down.
    ///
    /// @param words of the choices, in their order
    HBox choices(List<Command> commands, List<? extends ObservableValue<String>> words) {
        HBox box = new HBox();
        box.getStyleClass().add("choices");
        for (int i = 0; i < commands.size(); i++) {
            Command command = commands.get(i);
            ToggleButton button = toggle(command, words.get(i));
            button.getStyleClass().add(i == 0
                    ? Styles.LEFT_PILL
                    : i == commands.size() - 1 ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
            box.getChildren().add(button);
        }
        return box;
    }

    /// A button that is down while its choice holds.
    ToggleButton toggle(Command command, ObservableValue<String> words) {
        ToggleButton button = wired(new ToggleButton(), command);
        button.textProperty().bind(words);
        command.chosen().ifPresent(chosen -> {
            chosen.subscribe(button::setSelected);
            // a click on the choice that holds leaves it down
            button.selectedProperty().subscribe(selected -> button.setSelected(chosen.get()));
        });
        return button;
    }

    private <B extends ButtonBase> B wired(B button, Command command) {
        button.setId(command.id() + "-button");
        button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        button.setOnAction(event -> command.run());
        button.disableProperty().bind(Bindings.not(command.enabled()));
        button.accessibleTextProperty().bind(command.words());
        // made when first needed: a tooltip brings a window of its own
        button.setOnMouseEntered(event -> {
            if (button.getTooltip() == null) {
                Tips.put(button, tooltip(command));
            }
        });
        return button;
    }

    private Tooltip tooltip(Command command) {
        Tooltip tooltip = new Tooltip();
        tooltip.setShowDelay(SOON);
        tooltip.textProperty().bind(command.keys().isEmpty()
                ? command.words()
                : Bindings.createStringBinding(() -> withKey(command), command.words(), speech.wordsProperty()));
        return tooltip;
    }

    private String withKey(Command command) {
        return command.words().getValue() + "   "
                + Shortcuts.written(command.keys().getFirst(), speech.words());
    }
}
