package unroll.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import unroll.rnn.Scenario;
import unroll.text.Legible;
import unroll.text.SequenceKey;

/// The steps side by side. Only those in sight have controls, so a long sequence is as quick as a short one.
final class StepList extends ListView<Integer> {
    /// Width of a step, in px: as wide as its words, between these.
    private static final double WIDTH = 124;
    private static final double MOST_WIDTH = 260;
    /// What stands beside a word.
    private static final double AROUND = 62;
    /// So many of the words with most letters are measured; of a long vocabulary all would take long.
    private static final int MEASURED = 40;
    private static final Font WORDS = Font.font("Roboto", 13);
    private final StepCommands commands;
    private final List<Command> keyed;
    private final List<StepCell> cells = new ArrayList<>();
    private List<String> measured = List.of();

    StepList(Changes changes, Speech speech, StepCommands commands) {
        this.commands = commands;
        keyed = commands.all();
        setId("steps");
        setOrientation(Orientation.HORIZONTAL);
        setFixedCellSize(WIDTH);
        WordOptions options = new WordOptions();
        StepEditing editing = new StepEditing(changes, speech, options, commands);
        setCellFactory(list -> {
            StepCell cell = new StepCell(editing);
            cells.add(cell);
            return cell;
        });
        Help.on(this, speech.say(SequenceKey.STEP_LIST), speech.say(SequenceKey.STEP_HELP));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        changes.follow(scenario -> {
            options.show(scenario);
            show(scenario);
        });
        speech.wordsProperty().subscribe(words -> cells.forEach(StepCell::renew));
        commands.chosenProperty().subscribe(t -> choose(t.intValue()));
        getSelectionModel().selectedIndexProperty().subscribe(t -> {
            if (t.intValue() >= 0) {
                commands.chosenProperty().set(t.intValue());
            }
        });
    }

    private void show(Scenario scenario) {
        widen(Stream.concat(scenario.vocabulary().stream(), scenario.inputVocabulary().stream().flatMap(List::stream))
                .toList());
        int steps = scenario.steps();
        if (getItems().size() > steps) {
            getItems().remove(steps, getItems().size());
        } else if (getItems().size() < steps) {
            getItems().addAll(IntStream.range(getItems().size(), steps).boxed().toList());
        }
        cells.forEach(StepCell::show);
        choose(commands.chosenProperty().get());
    }

    /// Gives steps the width of the widest words.
    private void widen(List<String> vocabulary) {
        if (vocabulary.equals(measured)) {
            return;
        }
        measured = vocabulary;
        double widest = vocabulary.stream().map(Legible::of)
                .sorted(Comparator.comparingInt(String::length).reversed()).limit(MEASURED)
                .mapToDouble(StepList::width).max().orElse(0);
        setFixedCellSize(Math.clamp(Math.ceil(widest + AROUND), WIDTH, MOST_WIDTH));
    }

    private static double width(String word) {
        Text written = new Text(word);
        written.setFont(WORDS);
        return written.getLayoutBounds().getWidth();
    }

    /// Chooses a step and brings it in sight.
    private void choose(int t) {
        if (t >= 0 && t < getItems().size() && getSelectionModel().getSelectedIndex() != t) {
            getSelectionModel().select(t);
            reveal(t);
        }
    }

    private void reveal(int t) {
        Flows.reveal(this, t);
    }

    /// The list's own keys, those of its commands, and those that go from field to field.
    private void press(KeyEvent event) {
        Optional<WordChoice> field = field();
        Optional<Command> meant = keyed.stream()
                .filter(command -> (field.isEmpty() || event.isAltDown())
                        && command.keys().stream().anyMatch(key -> key.match(event)))
                .findFirst();
        meant.ifPresent(Command::run);
        if (meant.isPresent() || isWay(event, field)) {
            event.consume();
        }
    }

    private boolean isWay(KeyEvent event, Optional<WordChoice> field) {
        return switch (event.getCode()) {
            case ENTER, F2 -> field.isEmpty() && focus(commands.chosenProperty().get(), StepCell::input);
            case ESCAPE -> field.filter(it -> !it.isShowing()).map(this::leave).orElse(false);
            case TAB -> field.map(it -> tab(it, event)).orElse(false);
            default -> false;
        };
    }

    private boolean leave(WordChoice field) {
        if (field.isTyped()) {
            field.leave();
        } else {
            requestFocus();
        }
        return true;
    }

    /// From the input to the target, and on to the next step; at both ends out of the list.
    private boolean tab(WordChoice field, KeyEvent event) {
        int t = commands.chosenProperty().get();
        boolean isInput = cell(t).map(cell -> cell.input() == field).orElse(false);
        return event.isShiftDown()
                ? isInput ? focus(t - 1, StepCell::target) : focus(t, StepCell::input)
                : isInput ? focus(t, StepCell::target) : focus(t + 1, StepCell::input);
    }

    private boolean focus(int t, Function<StepCell, WordChoice> field) {
        if (t < 0 || t >= getItems().size()) {
            return false;
        }
        getSelectionModel().select(t);
        reveal(t);
        layout();
        cell(t).map(field).ifPresent(it -> {
            it.requestFocus();
            it.getEditor().selectAll();
        });
        return true;
    }

    /// The step at a place of the screen, where there is one.
    OptionalInt at(double screenX) {
        return cells.stream().filter(cell -> !cell.isEmpty() && cell.isVisible())
                .filter(cell -> cell.localToScreen(cell.getBoundsInLocal()).contains(screenX,
                        cell.localToScreen(0, 1).getY()))
                .mapToInt(IndexedCell::getIndex).findFirst();
    }

    private Optional<StepCell> cell(int t) {
        return cells.stream().filter(cell -> !cell.isEmpty() && cell.getIndex() == t && cell.getScene() != null)
                .findFirst();
    }

    /// The field that has the keyboard.
    private Optional<WordChoice> field() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner instanceof WordChoice choice ? Optional.of(choice) : Optional.empty();
    }
}
