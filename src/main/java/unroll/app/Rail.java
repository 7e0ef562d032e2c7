package unroll.app;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import unroll.figure.Allotment;
import unroll.figure.Part;

/// What a panel that is put aside leaves at the side of the window: a slim strip that opens it.
final class Rail extends VBox {

    private Rail(Part part, List<? extends Node> content) {
        setId(HideCommands.name(part).id().replace("part.", "") + "-rail");
        getStyleClass().add("rail");
        setMinWidth(Allotment.RAIL);
        setPrefWidth(Allotment.RAIL);
        setMaxWidth(Allotment.RAIL);
        getChildren().addAll(content);
    }

    /// A strip with a letter for each weight.
    static Rail letters(Buttons buttons, CommandTable table, Part part,
            List<? extends ObservableValue<String>> letters) {
        Command command = table.get(Drawers.id(part));
        return new Rail(part, letters.stream().map(letter -> {
            Button button = buttons.worded(command, letter);
            button.setId(command.id() + "-" + letter.getValue());
            button.getStyleClass().add("rail-letter");
            return button;
        }).toList());
    }

    /// A tab with the name of the panel, read from the bottom up.
    static Rail tab(Buttons buttons, CommandTable table, Part part, ObservableValue<String> name) {
        Command command = table.get(Drawers.id(part));
        Button button = buttons.icon(command);
        Label words = new Label();
        words.textProperty().bind(name);
        words.setRotate(-90);
        button.setGraphic(new Group(words));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("rail-tab");
        button.setMaxHeight(Double.MAX_VALUE);
        button.setMinHeight(0);
        VBox.setVgrow(button, Priority.ALWAYS);
        return new Rail(part, List.of(button));
    }
}
