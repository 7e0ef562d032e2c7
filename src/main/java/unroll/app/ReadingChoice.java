package unroll.app;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import unroll.io.Quoted;
import unroll.tensor.Assignment;
import unroll.tensor.Layout;
import unroll.tensor.Mend;
import unroll.tensor.Role;
import unroll.text.ExchangeKey;
import unroll.text.Message;

/// The ways in which shapes let arrays be a network, where names do not say it all: each to be chosen, none chosen.
final class ReadingChoice extends VBox {
    private static final int MOST = 6;
    private final Speech speech;
    private final ObjectProperty<Assignment> assignment;

    ReadingChoice(Speech speech, ObjectProperty<Assignment> assignment) {
        this.speech = speech;
        this.assignment = assignment;
        setId("readings");
        getStyleClass().add("readings");
        managedProperty().bind(visibleProperty());
        assignment.subscribe(this::show);
    }

    private void show(Assignment now) {
        boolean isOpen = now.refusal().filter(it -> it.mend() == Mend.ASSIGN).isPresent();
        List<Assignment> readings = isOpen ? now.readings() : List.of();
        boolean isShown = !readings.isEmpty() && readings.size() <= MOST;
        setVisible(isShown);
        getChildren().clear();
        if (!isShown) {
            return;
        }
        if (readings.size() == 1) {
            Button guess = button(readings.getFirst(), "guess", speech.now(ExchangeKey.GUESS));
            Help.on(guess, speech.say(ExchangeKey.GUESS_HELP));
            return;
        }
        Label ways = new Label(speech.now(ExchangeKey.READINGS, readings.size()));
        ways.setWrapText(true);
        ways.setMinHeight(USE_PREF_SIZE);
        getChildren().add(0, ways);
        for (int i = 0; i < readings.size(); i++) {
            button(readings.get(i), "reading-" + i, written(readings.get(i)));
        }
    }

    private Button button(Assignment reading, String id, String words) {
        Button button = new Button(words);
        button.setId(id);
        button.setWrapText(true);
        button.setOnAction(event -> assignment.set(reading));
        getChildren().add(button);
        return button;
    }

    private String written(Assignment reading) {
        String pairs = Stream.of(Role.values()).flatMap(role -> reading.having(role).stream()
                .map(it -> role.letter() + " = " + Quoted.brief(it.name()))).collect(Collectors.joining(", "));
        return speech.words().say(Message.of(reading.layout() == Layout.TRANSPOSED
                ? ExchangeKey.READING_TRANSPOSED
                : ExchangeKey.READING, pairs));
    }
}
