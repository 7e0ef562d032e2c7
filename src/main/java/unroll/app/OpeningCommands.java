package unroll.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import unroll.session.Opening;
import unroll.session.Session;
import unroll.text.Message;
import unroll.text.NoteKey;

/// The commands about how the scenario is opened. Which view it is opened with is part of its file only where a person
/// says so: the choice holds while the window shows just that view, and makes the present one it everywhere else.
final class OpeningCommands {
    private final Store store;
    private final Speech speech;
    private final Editor editor;
    private final ViewFiles files;

    OpeningCommands(Store store, Speech speech, Editor editor, ViewFiles files) {
        this.store = store;
        this.speech = speech;
        this.editor = editor;
        this.files = files;
    }

    /// The commands, for the View menu.
    MenuEntry.Group group() {
        ObservableBooleanValue always = new SimpleBooleanProperty(true);
        ObservableBooleanValue elsewhere = holds(session -> opening(session)
                .filter(opening -> !opening.isShownBy(session)).isPresent());
        return new MenuEntry.Group(NoteKey.OPENING, List.of(
                new Command("opens-so", speech.say(NoteKey.OPENS_SO), List.of(), Optional.empty(), always,
                        Optional.of(holds(OpeningCommands::isKept)), this::keep),
                new Command("as-left", speech.say(NoteKey.AS_LEFT), List.of(), Optional.empty(), elsewhere,
                        Optional.empty(), () -> store.update(session -> opening(session).map(session::shown)
                                .orElse(session))),
                new Command("open-view", speech.say(NoteKey.OPEN_VIEW), List.of(), Optional.empty(), always,
                        Optional.empty(), files::open),
                new Command("save-view", speech.say(NoteKey.SAVE_VIEW), List.of(), Optional.empty(), always,
                        Optional.empty(), files::save)));
    }

    private static Optional<Opening> opening(Session session) {
        return session.guide().opening();
    }

    private static boolean isKept(Session session) {
        return opening(session).filter(opening -> opening.isShownBy(session)).isPresent();
    }

    private void keep() {
        boolean forget = isKept(store.session());
        Optional<Opening> view = forget ? Optional.empty() : Optional.of(Opening.of(store.session()));
        editor.guide(session -> session.changed(Message.of(forget ? NoteKey.FORGOTTEN : NoteKey.KEPT),
                session.lesson(), session.guide().with(view)));
    }

    private ObservableBooleanValue holds(Predicate<Session> predicate) {
        return Bindings.createBooleanBinding(() -> predicate.test(store.session()), store.sessionProperty());
    }
}
