package unroll.app;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.value.ObservableValue;
import unroll.edit.Typed;
import unroll.edit.Whole;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.text.Numbers;

/// Makes fields for numbers that commands use: Enter takes what is typed and runs the command.
record WishBox(Speech speech) {

    /// A field for a number.
    ///
    /// @param then runs after Enter
    ValueField of(String id, MessageKey name, MessageKey help, DoubleProperty number, Command then) {
        return field(id, name, help, numbers().flatMap(numbers -> number.map(it -> written(numbers, it.doubleValue()))),
                text -> ValueField.number(text, typed -> {
                    number.set(typed);
                    return Optional.empty();
                }), then);
    }

    /// A field for a whole number.
    ///
    /// @param then runs after Enter
    ValueField of(String id, MessageKey name, MessageKey help, LongProperty number, Command then) {
        return field(id, name, help, numbers().flatMap(numbers -> number.map(it -> numbers.whole(it.longValue()))),
                text -> switch (Whole.of(text)) {
                    case Whole.Value(long typed) -> {
                        number.set(typed);
                        yield Optional.empty();
                    }
                    case Whole.Wrong(Message why) -> Optional.of(why);
                }, then);
    }

    private ValueField field(String id, MessageKey name, MessageKey help, ObservableValue<String> holds,
            Function<String, Optional<Message>> take, Command then) {
        ValueField field = new ValueField(id, speech, speech.say(name), holds, take);
        field.setThen(then::run);
        return Help.on(field, speech.say(help));
    }

    private ObservableValue<Numbers> numbers() {
        return speech.wordsProperty().map(words -> new Numbers(words.language()));
    }

    /// As short as reads back to the same number.
    private static String written(Numbers numbers, double number) {
        String given = numbers.given(number);
        return Typed.of(given).equals(new Typed.Value(number)) ? given : numbers.full(number);
    }
}
