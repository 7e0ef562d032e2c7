package unroll.app;

import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import unroll.session.Session;

/// Steps through the lesson by itself, a stop at a time, and ends at its end.
final class Player {
    private final Store store;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(false);
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.NORMAL);
    private final PauseTransition pause = new PauseTransition();

    Player(Store store) {
        this.store = store;
        pause.setOnFinished(event -> step());
        speed.subscribe(it -> wait(store.session()));
        store.sessionProperty().subscribe((before, after) -> {
            if (before.lesson() != after.lesson()) {
                stop();
            } else if (after.asked().isPresent()) {
                stop();
            } else if (before.position() != after.position()) {
                wait(after);
            }
        });
    }

    /// Whether it plays.
    ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /// How fast.
    ObjectProperty<Speed> speedProperty() {
        return speed;
    }

    /// Starts or stops; at the end of the lesson it starts anew. It never goes past a question.
    void toggle() {
        if (playing.get() || store.session().asked().isPresent()) {
            stop();
            return;
        }
        playing.set(true);
        if (isAtEnd(store.session())) {
            store.update(Session::first);
        } else {
            step();
        }
    }

    /// Stops where it is.
    void stop() {
        playing.set(false);
        pause.stop();
    }

    private void step() {
        try {
            store.update(Session::next);
        } catch (RuntimeException failure) {
            stop();
            throw failure;
        }
    }

    /// Lets the place that was just reached stand for a while, whoever led there.
    private void wait(Session session) {
        pause.stop();
        if (!playing.get()) {
            return;
        }
        if (isAtEnd(session)) {
            stop();
            return;
        }
        pause.setDuration(speed.get().pause());
        pause.playFromStart();
    }

    private static boolean isAtEnd(Session session) {
        return session.position() == session.script().size();
    }
}
