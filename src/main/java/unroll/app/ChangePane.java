package unroll.app;

import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import unroll.rnn.Activation;
import unroll.text.ChangeKey;

/// The strip in which sequence, words and network are changed; everything above follows at once.
final class ChangePane extends VBox {
    private static final double LEAST = 120;

    ChangePane(Changes changes, Speech speech, CommandTable table) {
        setId("change");
        setMinSize(LEAST, LEAST);
        accessibleTextProperty().bind(speech.say(ChangeKey.PANEL_CHANGE));
        Label refusal = new Label();
        refusal.setId("refusal");
        refusal.setWrapText(true);
        refusal.textProperty().bind(changes.refusalProperty().flatMap(
                why -> why.map(speech::say).orElseGet(() -> new SimpleStringProperty(""))));
        getChildren().addAll(network(speech, table), refusal);
    }

    private static VBox network(Speech speech, CommandTable table) {
        Buttons buttons = new Buttons(speech);
        HBox activation = buttons.choices(
                Stream.of(Activation.values()).map(it -> table.get("activation-" + it.id())).toList(),
                Stream.of(Activation.values()).map(it -> new SimpleStringProperty(it.id())).toList());
        VBox group = new VBox(caption(speech, ChangeKey.NETWORK), activation,
                buttons.check(table.get("bias-b")), buttons.check(table.get("bias-c")));
        group.getStyleClass().add("group");
        return group;
    }

    private static Label caption(Speech speech, ChangeKey title) {
        Label caption = new Label();
        caption.textProperty().bind(speech.say(title));
        caption.getStyleClass().add("group-title");
        return caption;
    }
}
