package unroll.app;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import unroll.text.SequenceKey;

/// The sequence: what enters at each step, what is to be predicted, and how many steps there are.
final class SequenceGroup extends VBox {

    SequenceGroup(Changes changes, Speech speech, CommandTable table) {
        setId("sequence-group");
        getStyleClass().add("group");
        Captions captions = new Captions(speech);
        Buttons buttons = new Buttons(speech);
        StepCommands commands = new StepCommands(changes, speech);
        StepList list = new StepList(changes, speech, commands);
        Label count = new Label();
        count.setId("step-count");
        StringProperty steps = new SimpleStringProperty("");
        changes.follow(scenario -> steps.set(Integer.toString(scenario.steps())));
        count.textProperty().bind(steps.flatMap(number -> speech.say(SequenceKey.STEPS, number)));
        HBox top = captions.tools(SequenceKey.SEQUENCE, count, commands.all().stream().map(buttons::icon).toList());
        top.getChildren().add(buttons.worded(table.get("from-text"), speech.say(SequenceKey.FROM_TEXT_SHORT)));
        Label input = captions.of(SequenceKey.INPUT, list);
        Label target = captions.of(SequenceKey.TARGET, list);
        Region above = new Region();
        above.getStyleClass().add("gap");
        VBox names = new VBox(above, input, target);
        names.getStyleClass().add("step-names");
        HBox row = new HBox(names, list);
        row.setId("step-row");
        HBox.setHgrow(list, Priority.ALWAYS);
        HBox.setHgrow(this, Priority.ALWAYS);
        getChildren().addAll(top, row, new Refusal(changes, speech, Changes.Place.SEQUENCE));
    }
}
