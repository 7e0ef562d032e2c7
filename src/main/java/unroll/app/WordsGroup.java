package unroll.app;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import unroll.rnn.Scenario;
import unroll.text.SequenceKey;

/// The vocabulary: its words, their names and their order.
final class WordsGroup extends VBox {
    private final TextField word = new TextField();
    private int shown;

    WordsGroup(Changes changes, Speech speech) {
        setId("words-group");
        getStyleClass().add("group");
        Captions captions = new Captions(speech);
        Buttons buttons = new Buttons(speech);
        WordCommands commands = new WordCommands(changes, speech);
        StringProperty classes = new SimpleStringProperty("");
        Label count = new Label();
        count.setId("word-count");
        count.textProperty().bind(classes.flatMap(number -> speech.say(SequenceKey.CLASSES, number)));
        HBox top = captions.tools(SequenceKey.WORDS, count, commands.all().stream().map(buttons::icon).toList());
        WordList list = new WordList(changes, speech, commands);
        VBox.setVgrow(list, Priority.ALWAYS);
        word.setId("new-word");
        word.promptTextProperty().bind(speech.say(SequenceKey.NEW_WORD));
        Help.on(word, speech.say(SequenceKey.NEW_WORD), speech.say(SequenceKey.NEW_WORD_HELP));
        word.setOnAction(event -> commands.add(word.getText()));
        changes.follow(scenario -> {
            classes.set(Integer.toString(scenario.vocabulary().size()));
            follow(scenario);
        });
        getChildren().addAll(top, list, word, new Refusal(changes, speech, Changes.Place.WORDS));
    }

    /// A word that has joined is typed no longer.
    private void follow(Scenario scenario) {
        int now = scenario.vocabulary().size();
        if (now > shown && scenario.vocabulary().getLast().equals(word.getText().strip())) {
            word.clear();
        }
        shown = now;
    }
}
