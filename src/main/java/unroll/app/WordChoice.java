package unroll.app;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import unroll.session.Gesture;
import unroll.rnn.Scenario;
import unroll.text.Words;

/// A word to choose or to type: it shows what holds, and asks for what is wanted.
final class WordChoice extends ComboBox<WordOption> {
    private static final int ROWS = 12;
    /// Words that the list is made wide enough for; to measure all would take long where there are many.
    private static final int MEASURED = 40;
    private final Changes changes;
    private final Speech speech;
    private final Function<Scenario, List<String>> vocabulary;
    private WordOption shown = new WordOption.None();

    /// @param vocabulary the words that a scenario has for it
    /// @param wanted takes what is chosen or typed, and the gesture that it is part of
    WordChoice(Changes changes, Speech speech, ObservableList<WordOption> options,
            Function<Scenario, List<String>> vocabulary, BiConsumer<WordOption, Optional<Gesture>> wanted) {
        this.changes = changes;
        this.speech = speech;
        this.vocabulary = vocabulary;
        setEditable(true);
        setVisibleRowCount(ROWS);
        getProperties().put("comboBoxRowsToMeasureWidth", MEASURED);
        setConverter(new Written());
        setItems(options);
        Grip grip = new Grip(changes, this);
        valueProperty().subscribe((before, now) -> {
            if (now != null && !now.equals(shown)) {
                wanted.accept(now, grip.gesture());
            }
        });
    }

    /// Shows what holds. What is being typed stays while the same holds as before.
    void show(WordOption option) {
        if (option.equals(shown) && option.equals(getValue()) && isFocused()) {
            return;
        }
        put(option);
    }

    /// Shows what holds at another step.
    void put(WordOption option) {
        shown = option;
        setValue(option);
        String text = written();
        if (!getEditor().getText().equals(text)) {
            getEditor().setText(text);
        }
    }

    /// Whether something is typed that was not taken yet.
    boolean isTyped() {
        return !getEditor().getText().equals(written());
    }

    /// Goes back to what holds.
    void leave() {
        getEditor().setText(written());
        getEditor().selectAll();
    }

    private String written() {
        return shown.text(speech.words());
    }

    private final class Written extends StringConverter<WordOption> {
        @Override
        public String toString(WordOption option) {
            return option == null ? "" : option.text(speech.words());
        }

        @Override
        public WordOption fromString(String text) {
            Words words = speech.words();
            return text.equals(written()) ? shown : WordOption.typed(text, vocabulary.apply(changes.scenario()), words);
        }
    }
}
