package unroll.app;

import java.util.function.Predicate;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.value.ObservableValue;
import unroll.edit.Typed;
import unroll.edit.Whole;
import unroll.text.Message;
import unroll.text.Numbers;

/// Makes fields for numbers that commands use.
///
/// @param changes says why something is no number
/// @param place where that is said
record WishBox(Changes changes, Speech speech, Changes.Place place) {
    private static final int COLUMNS = 4;

    /// A field for a number.
    ///
    /// @param then runs after Enter
    NumberBox of(String id, DoubleProperty number, Command then) {
        return box(id, text -> switch (Typed.of(text)) {
            case Typed.Value(double typed) -> {
                number.set(typed);
                yield true;
            }
            case Typed.Wrong(Message why) -> refused(why);
        }, then, numbers().flatMap(numbers -> number.map(it -> written(numbers, it.doubleValue()))));
    }

    /// A field for a whole number.
    ///
    /// @param then runs after Enter
    NumberBox of(String id, LongProperty number, Command then) {
        return box(id, text -> switch (Whole.of(text)) {
            case Whole.Value(long typed) -> {
                number.set(typed);
                yield true;
            }
            case Whole.Wrong(Message why) -> refused(why);
        }, then, numbers().flatMap(numbers -> number.map(it -> numbers.whole(it.longValue()))));
    }

    private NumberBox box(String id, Predicate<String> taken, Command then, ObservableValue<String> written) {
        NumberBox box = new NumberBox(id, COLUMNS);
        box.onTyped(taken, then::run);
        written.subscribe(box::show);
        return box;
    }

    private ObservableValue<Numbers> numbers() {
        return speech.wordsProperty().map(words -> new Numbers(words.language()));
    }

    /// As short as reads back to the same number.
    private static String written(Numbers numbers, double number) {
        String given = numbers.given(number);
        return Typed.of(given).equals(new Typed.Value(number)) ? given : numbers.full(number);
    }

    private boolean refused(Message why) {
        changes.refuse(why, place);
        return false;
    }
}
