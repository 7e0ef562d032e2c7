package unroll.app;

import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import unroll.edit.NetworkEdit;
import unroll.rnn.Activation;
import unroll.text.ChangeKey;
import unroll.text.NetworkKey;

/// The network itself: how many hidden units, which non-linearity, which biases.
final class NetworkGroup extends VBox {

    NetworkGroup(Changes changes, Speech speech, CommandTable table) {
        setId("network-group");
        getStyleClass().add("group");
        Captions captions = new Captions(speech);
        Buttons buttons = new Buttons(speech);
        WholeSpinner hidden = new WholeSpinner(changes, speech, Changes.Place.NETWORK, "hidden");
        Help.on(hidden, speech.say(NetworkKey.HIDDEN), speech.say(NetworkKey.HIDDEN_HELP, NetworkEdit.MOST_UNITS));
        hidden.onWanted((number, gesture) -> changes.make(new NetworkEdit.SetHidden(number), gesture,
                Changes.Place.NETWORK));
        changes.follow(scenario -> hidden.show(scenario.parameters().hidden()));
        HBox activation = buttons.choices(
                Stream.of(Activation.values()).map(it -> table.get("activation-" + it.id())).toList(),
                Stream.of(Activation.values()).map(it -> new SimpleStringProperty(it.id())).toList());
        // a cell with gates has non-linearities of its own
        changes.follow(scenario -> {
            activation.setVisible(!scenario.network().cell().isGated());
            activation.setManaged(!scenario.network().cell().isGated());
        });
        getChildren().addAll(captions.title(ChangeKey.NETWORK),
                captions.row(captions.of(NetworkKey.HIDDEN, hidden), hidden), activation,
                buttons.check(table.get("bias-b")), buttons.check(table.get("bias-c")),
                new Refusal(changes, speech, Changes.Place.NETWORK));
    }
}
