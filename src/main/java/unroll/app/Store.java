package unroll.app;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import unroll.session.Session;

/// The one session that the window shows, and the only place where it changes. For the JavaFX thread only.
final class Store {
    private final ReadOnlyObjectWrapper<Session> session;

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

    /// Goes on to the session that a transition makes of this one.
    void update(UnaryOperator<Session> transition) {
        session.set(transition.apply(session.get()));
    }
}
