package unroll.app;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import unroll.text.MessageKey;

/// Words beside and above controls.
final class Captions {
    private final Speech speech;

    Captions(Speech speech) {
        this.speech = speech;
    }

    /// The title of a group.
    Label title(MessageKey words) {
        Label title = label(words);
        title.getStyleClass().add("group-title");
        return title;
    }

    /// What a control is for.
    Label of(MessageKey words, Node control) {
        Label caption = label(words);
        caption.setMinWidth(Region.USE_PREF_SIZE);
        caption.setLabelFor(control);
        return caption;
    }

    /// A title, what there is to say of it, and buttons for it.
    HBox tools(MessageKey title, Label said, List<Button> buttons) {
        Label first = title(title);
        first.setMinWidth(Region.USE_PREF_SIZE);
        said.setMinWidth(Region.USE_PREF_SIZE);
        said.getStyleClass().add("caption");
        HBox row = row(first, said);
        row.getStyleClass().add("tools");
        buttons.forEach(button -> button.getStyleClass().add("small-button"));
        row.getChildren().addAll(buttons);
        return row;
    }

    /// Words and controls side by side.
    HBox row(Node... parts) {
        HBox row = new HBox(parts);
        row.getStyleClass().add("group-row");
        return row;
    }

    private Label label(MessageKey words) {
        Label label = new Label();
        label.textProperty().bind(speech.say(words));
        return label;
    }
}
