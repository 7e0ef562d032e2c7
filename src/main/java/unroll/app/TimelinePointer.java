package unroll.app;

import java.util.Optional;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import unroll.figure.Subject;
import unroll.figure.TimelineFigure;
import unroll.session.Projection;
import unroll.session.Session;

/// Goes to the step under the pointer, as long as it is held.
final class TimelinePointer {

    private TimelinePointer() {
    }

    /// Lets a pane that shows the timeline be clicked and dragged.
    static void install(Store store, Projection projection, FigurePane pane) {
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> go(store, projection, pane, event));
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> go(store, projection, pane, event));
    }

    /// The step under x in a pane that shows the timeline.
    static Subject subject(Session session, Projection projection, FigurePane pane, double x) {
        return new Subject.Stop(position(session, projection, pane, x), Optional.empty());
    }

    private static int position(Session session, Projection projection, FigurePane pane, double x) {
        return TimelineFigure.positionAt(projection.frame(session), projection.room(session, pane.size()),
                x / session.view().zoom());
    }

    private static void go(Store store, Projection projection, FigurePane pane, MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        int position = position(store.session(), projection, pane, event.getX());
        if (position != store.session().position()) {
            store.update(session -> session.to(position));
        }
    }
}
