package unroll.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import unroll.rnn.Scenario;
import unroll.text.SequenceKey;

/// The vocabulary in its order, each word to be renamed in its place. Only those in sight have controls.
final class WordList extends ListView<Integer> {
    private static final double HEIGHT = 24;
    private final WordCommands commands;
    private final List<Command> keyed;
    private final List<WordCell> cells = new ArrayList<>();

    WordList(Changes changes, Speech speech, WordCommands commands) {
        this.commands = commands;
        keyed = commands.all();
        setId("words");
        setFixedCellSize(HEIGHT);
        setEditable(true);
        setCellFactory(list -> {
            WordCell cell = new WordCell(changes, speech, commands);
            cells.add(cell);
            return cell;
        });
        Help.on(this, speech.say(SequenceKey.WORD_LIST), speech.say(SequenceKey.WORD_LIST_HELP));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        changes.follow(this::show);
        commands.chosenProperty().subscribe(i -> choose(i.intValue()));
        commands.onRename(this::rename);
        getSelectionModel().selectedIndexProperty().subscribe(i -> {
            if (i.intValue() >= 0) {
                commands.chosenProperty().set(i.intValue());
            }
        });
    }

    private void show(Scenario scenario) {
        int words = scenario.vocabulary().size();
        if (getItems().size() > words) {
            getItems().remove(words, getItems().size());
        } else if (getItems().size() < words) {
            getItems().addAll(IntStream.range(getItems().size(), words).boxed().toList());
        }
        cells.forEach(WordCell::show);
        choose(commands.chosenProperty().get());
    }

    private void choose(int i) {
        if (i >= 0 && i < getItems().size() && getSelectionModel().getSelectedIndex() != i) {
            getSelectionModel().select(i);
            reveal(i);
        }
    }

    private void reveal(int i) {
        Flows.reveal(this, i);
    }

    private void rename() {
        int i = commands.chosenProperty().get();
        reveal(i);
        layout();
        edit(i);
    }

    private void press(KeyEvent event) {
        if (getEditingIndex() >= 0) {
            return;
        }
        Optional<Command> meant = keyed.stream()
                .filter(command -> command.keys().stream().anyMatch(key -> key.match(event))).findFirst();
        meant.ifPresent(Command::run);
        if (meant.isPresent()) {
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            rename();
            event.consume();
        }
    }
}
