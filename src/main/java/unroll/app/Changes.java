package unroll.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import unroll.edit.Edit;
import unroll.rnn.Scenario;
import unroll.session.Gesture;
import unroll.session.Session;
import unroll.text.Message;

/// What all controls that change the scenario do alike: they have edits made, show what holds, and say in place why an
/// edit could not be made. For the JavaFX thread only.
final class Changes {
    private final Store store;
    private final Editor editor;
    private final ReadOnlyObjectWrapper<Optional<Message>> refusal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final List<Consumer<Scenario>> followers = new ArrayList<>();

    Changes(Store store, Editor editor) {
        this.store = store;
        this.editor = editor;
        store.sessionProperty().subscribe((before, after) -> {
            if (before.lesson() != after.lesson()) {
                refusal.set(Optional.empty());
                tell();
            }
        });
        editor.busyProperty().subscribe((before, after) -> tell());
    }

    /// The scenario now.
    Scenario scenario() {
        return store.session().scenario();
    }

    /// The session now.
    Session session() {
        return store.session();
    }

    /// Why the last edit could not be made; absent where it was.
    ReadOnlyObjectProperty<Optional<Message>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /// Has an edit made; where it can't be, the controls show again what holds.
    void make(Edit edit) {
        make(edit, Optional.empty());
    }

    /// Has an edit made as a part of a gesture.
    void make(Edit edit, Optional<Gesture> gesture) {
        editor.edit(edit, gesture, why -> {
            refusal.set(why);
            if (why.isPresent()) {
                tell();
            }
        });
    }

    /// Says why something that a person typed could not be used, and shows again what holds.
    void refuse(Message why) {
        refusal.set(Optional.of(why));
        tell();
    }

    /// A gesture that no edit was part of yet.
    Gesture gesture() {
        return editor.gesture();
    }

    /// Tells a control what holds, now and whenever that changes or an edit was refused.
    void follow(Consumer<Scenario> follower) {
        followers.add(follower);
        follower.accept(scenario());
    }

    /// Whether something holds of the session.
    ObservableBooleanValue holds(Predicate<Session> predicate) {
        return Bindings.createBooleanBinding(() -> predicate.test(store.session()), store.sessionProperty());
    }

    private void tell() {
        List.copyOf(followers).forEach(follower -> follower.accept(scenario()));
    }
}
