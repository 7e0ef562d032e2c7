package unroll.app;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import unroll.session.Session;
import unroll.text.NoteKey;

/// The commands about a lecturer's notes: to write the one of the step, and to go from one to the next.
final class NoteCommands {
    private final Store store;
    private final Speech speech;

    NoteCommands(Store store, Speech speech) {
        this.store = store;
        this.speech = speech;
    }

    /// Lines for the Edit menu.
    ///
    /// @param ask asks for the note of the step on the screen
    List<MenuEntry> writing(Runnable ask) {
        return List.of(new MenuEntry.Line(), new MenuEntry.One(new Command("note-here", speech.say(NoteKey.HERE),
                Shortcuts.control(KeyCode.M), Optional.empty(), new SimpleBooleanProperty(true), Optional.empty(),
                ask)));
    }

    /// Lines for the Lesson menu.
    List<MenuEntry> going() {
        return List.of(new MenuEntry.Line(),
                go("note-next", NoteKey.NEXT, new KeyCodeCombination(KeyCode.M),
                        session -> session.guide().notes().after(session.script(), session.position())),
                go("note-back", NoteKey.BACK, new KeyCodeCombination(KeyCode.M, KeyCombination.SHIFT_DOWN),
                        session -> session.guide().notes().before(session.script(), session.position())));
    }

    private MenuEntry go(String id, NoteKey name, KeyCombination key, Function<Session, OptionalInt> where) {
        ObservableBooleanValue there = Bindings.createBooleanBinding(() -> where.apply(store.session()).isPresent(),
                store.sessionProperty());
        return new MenuEntry.One(new Command(id, speech.say(name), List.of(key), Optional.empty(), there,
                Optional.empty(), () -> store.update(session -> session.to(
                        where.apply(session).orElse(session.position())))));
    }
}
