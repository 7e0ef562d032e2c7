package unroll.app;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import unroll.text.ChangeKey;

/// The strip in which sequence, words and network are changed; everything above follows at once.
final class ChangePane extends VBox {
    private static final double LEAST = 120;

    ChangePane(Changes changes, Speech speech, CommandTable table, Wishes wishes) {
        setId("change");
        setMinSize(LEAST, LEAST);
        accessibleTextProperty().bind(speech.say(ChangeKey.PANEL_CHANGE));
        Label refusal = new Label();
        refusal.setId("refusal");
        refusal.setWrapText(true);
        refusal.textProperty().bind(changes.refusalProperty().flatMap(
                why -> why.map(speech::say).orElseGet(() -> new SimpleStringProperty(""))));
        HBox groups = new HBox(new NetworkGroup(changes, speech, table),
                new WeightsGroup(changes, speech, table, wishes), new TruncationGroup(changes, speech, table));
        groups.setId("groups");
        getChildren().addAll(groups, refusal);
    }
}
