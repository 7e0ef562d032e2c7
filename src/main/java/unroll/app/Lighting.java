package unroll.app;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import unroll.figure.Lights;
import unroll.session.Projection;
import unroll.session.Session;

/// What is lit in all panes at once, worked out once for all of them. For the JavaFX thread only.
final class Lighting {
    private final ReadOnlyObjectWrapper<Lights> lights = new ReadOnlyObjectWrapper<>(Lights.NONE);
    private final Projection projection;
    private Session seen;
    private Optional<Session> explainedIn = Optional.empty();
    private Lights explained = Lights.NONE;

    /// Follows the store's session.
    Lighting(Store store, Projection projection) {
        this.projection = projection;
        seen = store.session();
        store.sessionProperty().subscribe(this::follow);
    }

    /// What is lit.
    ReadOnlyObjectProperty<Lights> lightsProperty() {
        return lights.getReadOnlyProperty();
    }

    private void follow(Session session) {
        boolean same = session.attention().equals(seen.attention()) && session.isDrawnLike(seen);
        seen = session;
        if (!same) {
            Lights all = session.attention().pointed().isPresent() ? projection.lights(session) : explained(session);
            lights.set(all.framing(session.attention().framed()));
        }
    }

    /// What is lit while nothing is pointed at: the same as long as the card and the pictures are.
    private Lights explained(Session session) {
        boolean known = explainedIn.filter(before -> before.isDrawnLike(session)
                && before.attention().card().equals(session.attention().card())).isPresent();
        if (!known) {
            explained = projection.lights(session);
            explainedIn = Optional.of(session);
        }
        return explained;
    }
}
