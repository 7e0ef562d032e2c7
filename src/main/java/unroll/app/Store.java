package unroll.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import unroll.session.Session;

/// The one session that the window shows, and the only place where it changes. For the JavaFX thread only.
final class Store {
    private final ReadOnlyObjectWrapper<Session> session;
    private final Deque<UnaryOperator<Session>> waiting = new ArrayDeque<>();
    private long stepped = System.nanoTime();
    private long sinceStep = Long.MAX_VALUE;

    Store(Session first) {
        session = new ReadOnlyObjectWrapper<>(first);
    }

    /// The session now.
    Session session() {
        return session.get();
    }

    /// The session, for those who follow it.
    ReadOnlyObjectProperty<Session> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    /// How long it was from the step before to the last one, in nanoseconds.
    long sinceStep() {
        return sinceStep;
    }

    /// Goes on to the session that a transition makes of this one. A transition that a follower asks for while the
    /// others are still being told waits for its turn, so that all of them see all sessions in one order. One that fails
    /// leaves the session as it was, and those that wait have their turn all the same.
    void update(UnaryOperator<Session> transition) {
        waiting.add(transition);
        if (waiting.size() > 1) {
            return;
        }
        List<Throwable> failed = new ArrayList<>();
        while (!waiting.isEmpty()) {
            try {
                Session next = waiting.element().apply(session.get());
                if (next.position() != session.get().position()) {
                    long now = System.nanoTime();
                    sinceStep = now - stepped;
                    stepped = now;
                }
                session.set(next);
            } catch (RuntimeException | Error failure) {
                failed.add(failure);
            }
            waiting.remove();
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException(String.valueOf(failed.getFirst()), failed.getFirst());
        }
    }
}
