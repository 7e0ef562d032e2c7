package unroll.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import unroll.figure.RowColours;
import unroll.session.Session;
import unroll.text.Digits;
import unroll.text.NumberKey;

/// The commands that say how many digits numbers have, and which rows of the ledger share their colours.
final class NumberCommands {
    private final Store store;
    private final Speech speech;

    /// @param digits how many there were when the program ended last
    /// @param colours what had one scale then
    NumberCommands(Store store, Speech speech, Digits digits, RowColours colours) {
        this.store = store;
        this.speech = speech;
        store.update((Session session) -> session.with(session.view().with(digits).with(colours)));
    }

    /// The lines of the View menu.
    List<MenuEntry> entries() {
        return List.of(new MenuEntry.Choice(NumberKey.DIGITS, Stream.of(Digits.values()).map(this::digits).toList()),
                new MenuEntry.Choice(NumberKey.COLOURS, Stream.of(RowColours.values()).map(this::colours).toList()));
    }

    /// How many digits there are now.
    Digits digits() {
        return store.session().view().digits();
    }

    /// What has one scale now.
    RowColours colours() {
        return store.session().view().colours();
    }

    private Command digits(Digits digits) {
        NumberKey name = switch (digits) {
            case TWO -> NumberKey.DIGITS_TWO;
            case THREE -> NumberKey.DIGITS_THREE;
            case FOUR -> NumberKey.DIGITS_FOUR;
            case ALL -> NumberKey.DIGITS_ALL;
        };
        return command(name, session -> session.view().digits() == digits,
                () -> store.update(session -> session.with(session.view().with(digits))));
    }

    private Command colours(RowColours colours) {
        NumberKey name = switch (colours) {
            case ALL_ROWS -> NumberKey.COLOURS_ALL_ROWS;
            case EACH_ROW -> NumberKey.COLOURS_EACH_ROW;
        };
        return command(name, session -> session.view().colours() == colours,
                () -> store.update(session -> session.with(session.view().with(colours))));
    }

    private Command command(NumberKey name, Predicate<Session> holds, Runnable action) {
        return new Command("number-" + name.id().replace('.', '-'), speech.say(name), List.of(), Optional.empty(),
                new SimpleBooleanProperty(true),
                Optional.of(Bindings.createBooleanBinding(() -> holds.test(store.session()), store.sessionProperty())),
                action);
    }
}
