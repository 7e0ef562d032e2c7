package unroll.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import unroll.edit.Edit;
import unroll.edit.Outcome;
import unroll.rnn.Scenario;
import unroll.session.Gesture;
import unroll.session.Lesson;
import unroll.session.Session;
import unroll.text.EditKey;
import unroll.text.Message;

/// Makes a person's edits: small ones at once, so that everything follows within the frame; large ones away from the
/// JavaFX thread, one after the other, with a sign of life. For the JavaFX thread only.
final class Editor {
    private final Store store;
    private final Background background;
    private final Deque<Wanted> waiting = new ArrayDeque<>();
    private long gestures;

    Editor(Store store, Background background) {
        this.store = store;
        this.background = background;
        background.whenIdle(this::goOn);
        store.sessionProperty().subscribe((before, after) -> {
            if (after.isOpenedAfter(before)) {
                waiting.clear();
            }
        });
    }

    /// A change that waits for its turn.
    private sealed interface Wanted {

        /// An edit of the scenario.
        ///
        /// @param said takes why it can't be made; nothing where it was
        record Edited(Edit edit, Optional<Gesture> gesture, Consumer<Optional<Message>> said) implements Wanted {}

        /// A change of what a lecturer gives the scenario.
        record Guided(UnaryOperator<Session> change) implements Wanted {}

        /// Whether it is part of a gesture.
        default boolean isOf(Optional<Gesture> other) {
            return other.isPresent() && this instanceof Edited edited && edited.gesture().equals(other);
        }
    }

    /// What edits came to, in their order.
    ///
    /// @param change how the session goes on
    /// @param whys why each could not be made
    /// @param faults of those that failed, which change nothing
    private record Made(UnaryOperator<Session> change, List<Optional<Message>> whys, List<RuntimeException> faults) {}

    /// What is being computed, once that takes long enough to be noticed.
    ReadOnlyObjectProperty<Optional<Message>> busyProperty() {
        return background.busyProperty();
    }

    /// A gesture that no edit was part of yet.
    Gesture gesture() {
        return new Gesture(gestures++);
    }

    /// Makes an edit.
    void edit(Edit edit) {
        edit(edit, Optional.empty(), why -> {
        });
    }

    /// Makes an edit.
    ///
    /// @param said takes why it can't be made; nothing where it was made
    void edit(Edit edit, Consumer<Optional<Message>> said) {
        edit(edit, Optional.empty(), said);
    }

    /// Makes an edit. Of edits of one gesture that wait because those before them take long, only the last is made.
    ///
    /// @param gesture what it is part of: all its edits are undone together
    /// @param said takes why it can't be made; nothing where it was made
    void edit(Edit edit, Optional<Gesture> gesture, Consumer<Optional<Message>> said) {
        Wanted.Edited wanted = new Wanted.Edited(edit, gesture, said);
        if (!waiting.isEmpty() && waiting.getLast().isOf(gesture)) {
            waiting.removeLast();
        }
        if (!background.isRunning() && waiting.isEmpty() && isQuick(edit, store.session().scenario())) {
            now(wanted);
        } else {
            waiting.add(wanted);
            goOn();
        }
    }

    /// Makes a change of what a lecturer gives the scenario, which takes no time but has its turn.
    ///
    /// @param change leaves the scenario as it is
    void guide(UnaryOperator<Session> change) {
        if (!background.isRunning() && waiting.isEmpty()) {
            store.update(change);
        } else {
            waiting.add(new Wanted.Guided(change));
            goOn();
        }
    }

    private static boolean isQuick(Edit edit, Scenario before) {
        return Lesson.isQuick(before) && Lesson.isQuick(edit.work(before));
    }

    /// Takes back the last change, or the one that is still being made.
    void undo() {
        travel(Session::undone);
    }

    /// Makes the change again that was taken back last.
    void redo() {
        travel(Session::redone);
    }

    private void travel(UnaryOperator<Session> way) {
        if (background.isRunning()) {
            background.cancel();
            return;
        }
        Session from = store.session();
        if (Lesson.isQuick(from.scenario())) {
            store.update(way);
        } else {
            background.run(Message.of(EditKey.COMPUTING), () -> prepared(way.apply(from)),
                    made -> store.update(now -> now.changedAway(from, made)),
                    Fault::raise, () -> {
                    });
        }
    }

    private void now(Wanted.Edited wanted) {
        Scenario before = store.session().scenario();
        switch (wanted.edit().apply(before)) {
            case Outcome.Changed(Scenario after) -> {
                if (Lesson.isQuick(after)) {
                    store.update(session -> session.changed(wanted.edit().name(before), session.lesson().with(after),
                            wanted.gesture()));
                    wanted.said().accept(Optional.empty());
                } else {
                    waiting.add(wanted);
                    goOn();
                }
            }
            case Outcome.Refused(Message why) -> wanted.said().accept(Optional.of(why));
        }
    }

    private void goOn() {
        if (background.isRunning() || waiting.isEmpty()) {
            return;
        }
        List<Wanted> batch = new ArrayList<>(waiting);
        waiting.clear();
        Session from = store.session();
        background.run(Message.of(EditKey.COMPUTING), () -> make(from, batch), made -> {
            store.update(made.change());
            for (int i = 0; i < batch.size(); i++) {
                if (batch.get(i) instanceof Wanted.Edited edited) {
                    edited.said().accept(made.whys().get(i));
                }
            }
            made.faults().forEach(Fault::raise);
        }, Fault::raise, waiting::clear);
    }

    private static Made make(Session from, List<Wanted> batch) {
        Session made = from;
        List<Optional<Message>> whys = new ArrayList<>();
        List<RuntimeException> faults = new ArrayList<>();
        for (Wanted wanted : batch) {
            Optional<Message> why = Optional.empty();
            try {
                switch (wanted) {
                    case Wanted.Edited edited -> {
                        Scenario before = made.scenario();
                        switch (edited.edit().apply(before)) {
                            case Outcome.Changed(Scenario after) -> made = made.changed(edited.edit().name(before),
                                    made.lesson().with(after), edited.gesture());
                            case Outcome.Refused(Message refused) -> why = Optional.of(refused);
                        }
                    }
                    case Wanted.Guided(UnaryOperator<Session> change) -> made = change.apply(made);
                }
            } catch (RuntimeException fault) {
                // the others are not lost with it
                faults.add(fault);
            }
            whys.add(why);
        }
        Session done = prepared(made);
        return new Made(now -> now.changedAway(from, done), whys, faults);
    }

    /// With what all pictures need computed, so that none waits for it on the JavaFX thread.
    private static Session prepared(Session session) {
        session.lesson().prepare();
        session.document().pinned().ifPresent(before -> session.lesson().changes(before, session.view().weight()));
        return session;
    }
}
