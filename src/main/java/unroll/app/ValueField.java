package unroll.app;

import atlantafx.base.theme.Styles;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import unroll.edit.Typed;
import unroll.edit.Whole;
import unroll.text.LearningKey;
import unroll.text.Message;

/// A field for one number beside its name. It shows the number that holds; Enter, or going elsewhere, takes what is
/// typed, Escape puts back what holds. A text that can't be taken stays, marked, with the reason beneath the pointer
/// and aloud, until it is mended or left by Escape; the number stays as it was.
final class ValueField extends TextField {
    private static final double STEP = 1.25;
    private static final MathContext TWO_DIGITS = new MathContext(2);
    private final Speech speech;
    private final ObservableValue<String> holds;
    private final Function<String, Optional<Message>> take;
    private final ObservableValue<String> name;
    private final ReadOnlyObjectWrapper<Optional<Message>> refusal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Tooltip> why = Optional.empty();

    /// @param id its name for tests and styles
    /// @param name what it is, for who cannot see
    /// @param holds the number that holds, as written
    /// @param take takes a text; says why it can't be taken
    ValueField(String id, Speech speech, ObservableValue<String> name, ObservableValue<String> holds,
            Function<String, Optional<Message>> take) {
        this.speech = speech;
        this.holds = holds;
        this.take = take;
        this.name = name;
        setId(id);
        getStyleClass().add("value");
        accessibleTextProperty().bind(name);
        holds.subscribe(text -> putBack());
        setOnAction(event -> isTaken());
        focusedProperty().subscribe((before, now) -> {
            if (before && !now && !getText().equals(holds.getValue())) {
                isTaken();
            }
        });
        textProperty().subscribe(text -> unmark());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().equals(holds.getValue())) {
                putBack();
                selectAll();
                event.consume();
            }
        });
    }

    /// Why the text that stands there can't be taken; absent where it can, and while it is typed.
    ReadOnlyObjectProperty<Optional<Message>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /// Has Enter do something more, once what is typed was taken.
    void setThen(Runnable then) {
        setOnAction(event -> {
            if (isTaken()) {
                then.run();
            }
        });
    }

    /// Has Up and Down change the number.
    ///
    /// @param up makes a text of a larger number of the text there is
    /// @param down makes a text of a smaller one
    void setArrows(UnaryOperator<String> up, UnaryOperator<String> down) {
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
                setText((event.getCode() == KeyCode.UP ? up : down).apply(getText()));
                isTaken();
                event.consume();
            }
        });
    }

    /// Takes a text as a number.
    ///
    /// @param set takes the number; says why it can't be taken
    static Optional<Message> number(String text, DoubleFunction<Optional<Message>> set) {
        return switch (Typed.of(text)) {
            case Typed.Value(double number) -> set.apply(number);
            case Typed.Wrong(Message why) -> Optional.of(why);
        };
    }

    /// Takes a text as a whole number from 1 on.
    ///
    /// @param most the largest that is taken
    /// @param set takes the number
    static Optional<Message> count(String text, int most, IntConsumer set) {
        return switch (Whole.of(text)) {
            case Whole.Value(long number) when number >= 1 && number <= most -> {
                set.accept((int) number);
                yield Optional.empty();
            }
            case Whole.Value _,Whole.Wrong _ -> Optional.of(Message.of(LearningKey.COUNT_RANGE, most));
        };
    }

    /// The text of a number about a quarter larger, in two digits; the text itself where it is no number.
    static String larger(String text) {
        return scaled(text, STEP);
    }

    /// The text of a number about a fifth smaller, in two digits; the text itself where it is no number.
    static String smaller(String text) {
        return scaled(text, 1 / STEP);
    }

    private static String scaled(String text, double factor) {
        return Typed.of(text) instanceof Typed.Value(double number)
                ? BigDecimal.valueOf(number * factor).round(TWO_DIGITS).stripTrailingZeros().toString()
                : text;
    }

    private boolean isTaken() {
        Optional<Message> refused = take.apply(getText());
        if (refused.isPresent()) {
            mark(refused.get());
        } else {
            putBack();
            selectAll();
        }
        return refused.isEmpty();
    }

    private void putBack() {
        setText(holds.getValue());
        unmark();
    }

    private void mark(Message refused) {
        unmark();
        refusal.set(Optional.of(refused));
        String reason = speech.words().say(refused);
        pseudoClassStateChanged(Styles.STATE_DANGER, true);
        Tooltip tooltip = new Tooltip(reason);
        why = Optional.of(tooltip);
        accessibleTextProperty().unbind();
        setAccessibleText(name.getValue() + ": " + reason);
        if (getScene() != null && getScene().getWindow() != null && isFocused()) {
            var place = localToScreen(0, getHeight() + 2);
            tooltip.setAutoHide(true);
            // Escape is for the field
            tooltip.setHideOnEscape(false);
            tooltip.show(this, place.getX(), place.getY());
        } else {
            setTooltip(tooltip);
        }
    }

    private void unmark() {
        refusal.set(Optional.empty());
        pseudoClassStateChanged(Styles.STATE_DANGER, false);
        why.ifPresent(Tooltip::hide);
        why = Optional.empty();
        setTooltip(null);
        accessibleTextProperty().bind(name);
    }
}
