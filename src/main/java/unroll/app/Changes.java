package unroll.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import unroll.edit.Edit;
import unroll.edit.Outcome;
import unroll.rnn.Scenario;
import unroll.session.Gesture;
import unroll.session.Session;
import unroll.text.Message;

/// What all controls that change the scenario do alike: they have edits made, show what holds, and say in place why an
/// edit could not be made. For the JavaFX thread only.
final class Changes {
    private final Store store;
    private final Editor editor;
    private final Map<Place, ReadOnlyObjectWrapper<Optional<Message>>> refusals = new EnumMap<>(Place.class);
    private final List<Consumer<Scenario>> followers = new ArrayList<>();

    /// Where in the strip something is changed, and is said why it can't be.
    enum Place {
        /// No place of its own.
        ANYWHERE,
        /// The steps.
        SEQUENCE,
        /// The vocabulary.
        WORDS,
        /// Size, activation, biases.
        NETWORK,
        /// All weights at once.
        WEIGHTS,
        /// How far back errors go.
        TRUNCATION;

        /// Its name for tests and styles.
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Changes(Store store, Editor editor) {
        this.store = store;
        this.editor = editor;
        for (Place place : Place.values()) {
            refusals.put(place, new ReadOnlyObjectWrapper<>(Optional.empty()));
        }
        store.sessionProperty().subscribe((before, after) -> {
            if (before.lesson() != after.lesson()) {
                refusals.values().forEach(refusal -> refusal.set(Optional.empty()));
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
        return refusalProperty(Place.ANYWHERE);
    }

    /// Why the last edit in a place could not be made; absent where it was.
    ReadOnlyObjectProperty<Optional<Message>> refusalProperty(Place place) {
        return refusal(place).getReadOnlyProperty();
    }

    private ReadOnlyObjectWrapper<Optional<Message>> refusal(Place place) {
        return Objects.requireNonNull(refusals.get(place));
    }

    /// Has an edit made; where it can't be, the controls show again what holds.
    void make(Edit edit) {
        make(edit, Optional.empty());
    }

    /// Has an edit made as a part of a gesture.
    void make(Edit edit, Optional<Gesture> gesture) {
        make(edit, gesture, Place.ANYWHERE);
    }

    /// Has an edit made that a place of the strip offers.
    void make(Edit edit, Place place) {
        make(edit, Optional.empty(), place);
    }

    /// Has an edit made as a part of a gesture in a place of the strip.
    void make(Edit edit, Optional<Gesture> gesture, Place place) {
        editor.edit(edit, gesture, why -> {
            refusal(place).set(why);
            if (why.isPresent()) {
                tell();
            }
        });
    }

    /// Has an edit made where it can be.
    ///
    /// @return why it can't be, where it can't
    Optional<Message> tried(Edit edit) {
        return switch (edit.apply(scenario())) {
            case Outcome.Changed _ -> {
                make(edit);
                yield Optional.empty();
            }
            case Outcome.Refused(Message why) -> Optional.of(why);
        };
    }

    /// Says why something that a person typed could not be used, and shows again what holds.
    void refuse(Message why) {
        refuse(why, Place.ANYWHERE);
    }

    /// Says in a place of the strip why something that a person typed there could not be used.
    void refuse(Message why, Place place) {
        refusal(place).set(Optional.of(why));
        tell();
    }

    /// Tells something the place whenever an edit can't be made there.
    void whenRefused(Consumer<Place> then) {
        refusals.forEach((place, refusal) -> refusal.subscribe(why -> {
            if (why.isPresent()) {
                then.accept(place);
            }
        }));
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

    /// Something of the session, as it is now and whenever that changes.
    <T> ObservableValue<T> of(Function<Session, T> what) {
        return store.sessionProperty().map(what);
    }

    /// Whether something holds of the session.
    ObservableBooleanValue holds(Predicate<Session> predicate) {
        return Bindings.createBooleanBinding(() -> predicate.test(store.session()), store.sessionProperty());
    }

    private void tell() {
        List.copyOf(followers).forEach(follower -> follower.accept(scenario()));
    }
}
