package unroll.app;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;
import unroll.text.RoomKey;

/// The slim bar over the slide: back, where the lesson is, on; black, spotlight, and the end.
final class PresentBar extends HBox {
    private Runnable spotlight = () -> {
    };

    /// @param count where the lesson is
    PresentBar(Speech speech, CommandTable table, ObservableValue<String> count) {
        setId("present-bar");
        Buttons buttons = new Buttons(speech);
        Label step = new Label();
        step.setId("present-step");
        step.textProperty().bind(count);
        Button light = new Button(null, new FontIcon(Material2MZ.WB_INCANDESCENT));
        light.setId("spotlight-button");
        Help.on(light, speech.say(RoomKey.SPOTLIGHT), speech.say(RoomKey.SPOTLIGHT_HELP));
        light.setOnAction(event -> spotlight.run());
        List<Button> moving = List.of(round(buttons, table, "go-back"), round(buttons, table, "go-next"));
        getChildren().addAll(moving.getFirst(), step, moving.getLast(), round(buttons, table, "blank"), light,
                round(buttons, table, "present-end"));
        light.getStyleClass().add("round");
        // keys are for the lesson, whatever was clicked
        getChildren().forEach(child -> child.setFocusTraversable(false));
    }

    /// Says what its spotlight does.
    void setSpotlight(Runnable action) {
        spotlight = action;
    }

    private static Button round(Buttons buttons, CommandTable table, String id) {
        Button button = buttons.icon(table.get(id));
        button.setId("present-" + button.getId());
        button.getStyleClass().addAll("round", id);
        return button;
    }
}
