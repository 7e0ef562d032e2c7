package unroll.app;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import unroll.edit.Whole;
import unroll.session.Gesture;
import unroll.text.Numbers;

/// A whole number of the scenario, to be typed or stepped through: it shows what holds, and asks for what is wanted.
final class WholeSpinner extends Spinner<Integer> {
    private final Changes changes;
    private final Changes.Place place;
    private final Grip grip;
    private BiConsumer<Integer, Optional<Gesture>> wanted = (number, gesture) -> {
    };
    private int shown;

    /// @param id its name for tests and styles
    /// @param place where it is said that something is no whole number
    WholeSpinner(Changes changes, Speech speech, Changes.Place place, String id) {
        this.changes = changes;
        this.place = place;
        setId(id);
        setEditable(true);
        setValueFactory(new Values());
        grip = new Grip(changes, this);
        getEditor().setPrefColumnCount(4);
        speech.wordsProperty()
                .subscribe(words -> getValueFactory().setConverter(new Written(new Numbers(words.language()))));
        valueProperty().subscribe((before, now) -> {
            if (now != null && now != shown) {
                wanted.accept(now, grip.gesture());
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getEditor().getText().equals(written())) {
                getEditor().setText(written());
                event.consume();
            }
        });
    }

    /// Says what becomes of a number that is wanted, and of which gesture it is part.
    void onWanted(BiConsumer<Integer, Optional<Gesture>> taken) {
        wanted = taken;
    }

    /// Shows the number that holds.
    void show(int number) {
        shown = number;
        getValueFactory().setValue(number);
        getEditor().setText(written());
    }

    private String written() {
        return getValueFactory().getConverter().toString(shown);
    }

    /// One more, one less; what does not fit is refused where it is asked for.
    private static final class Values extends SpinnerValueFactory<Integer> {
        @Override
        public void increment(int steps) {
            setValue(getValue() + steps);
        }

        @Override
        public void decrement(int steps) {
            setValue(getValue() - steps);
        }
    }

    private final class Written extends StringConverter<Integer> {
        private final Numbers numbers;

        Written(Numbers numbers) {
            this.numbers = numbers;
        }

        @Override
        public String toString(Integer number) {
            return number == null ? "" : numbers.whole(number);
        }

        @Override
        public Integer fromString(String text) {
            return switch (Whole.of(text)) {
                case Whole.Value(long number) -> Math.clamp(number, Integer.MIN_VALUE, Integer.MAX_VALUE);
                case Whole.Wrong(var why) -> {
                    changes.refuse(why, place);
                    yield shown;
                }
            };
        }
    }
}
