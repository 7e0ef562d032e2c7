package unroll.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import unroll.session.History;
import unroll.text.EditKey;
import unroll.text.Message;

/// The Edit menu: back and forth through what was changed, and changes.
final class EditCommands {
    private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);
    private final Store store;
    private final Speech speech;
    private final Editor editor;

    EditCommands(Store store, Speech speech, Editor editor) {
        this.store = store;
        this.speech = speech;
        this.editor = editor;
    }

    /// The menu.
    ///
    /// @param title asks for the scenario's title
    /// @param changes what else can be changed
    Section section(Runnable title, List<MenuEntry> changes) {
        return new Section(EditKey.MENU_EDIT, Stream.concat(Stream.of(
                new MenuEntry.One(travel("undo", EditKey.UNDO, EditKey.UNDO_WHAT, History::undoes,
                        Shortcuts.control(KeyCode.Z), editor::undo)),
                new MenuEntry.One(travel("redo", EditKey.REDO, EditKey.REDO_WHAT, History::redoes,
                        Stream.concat(Shortcuts.controlShift(KeyCode.Z).stream(),
                                Shortcuts.control(KeyCode.Y).stream()).toList(),
                        editor::redo)),
                new MenuEntry.Line(),
                new MenuEntry.One(new Command("title", speech.say(EditKey.CHANGE_TITLE), List.of(), Optional.empty(),
                        ALWAYS, Optional.empty(), title))),
                changes.stream()).toList());
    }

    /// A command that says what it takes back or makes again.
    private Command travel(String id, EditKey plain, EditKey named, Function<History, Optional<Message>> what,
            List<KeyCombination> keys, Runnable action) {
        ObservableValue<Optional<Message>> name = store.sessionProperty()
                .map(session -> what.apply(session.document().history()));
        ObservableBooleanValue enabled = Bindings.createBooleanBinding(() -> name.getValue().isPresent(), name);
        ObservableValue<String> words = name
                .flatMap(it -> it.map(change -> speech.say(named, change)).orElseGet(() -> speech.say(plain)));
        return new Command(id, words, keys, Optional.empty(), enabled, Optional.empty(), action);
    }
}
