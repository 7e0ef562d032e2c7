package unroll.app;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import unroll.figure.TimelineFigure;
import unroll.session.Projection;

/// Goes to the step under the pointer, as long as it is held.
final class TimelinePointer {

    private TimelinePointer() {
    }

    /// Lets a pane that shows the timeline be clicked and dragged.
    static void install(Store store, Projection projection, FigurePane pane) {
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> go(store, projection, pane, event));
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> go(store, projection, pane, event));
    }

    private static void go(Store store, Projection projection, FigurePane pane, MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        int position = TimelineFigure.positionAt(projection.frame(store.session()),
                projection.room(store.session(), pane.size()), event.getX() / store.session().view().zoom());
        if (position != store.session().position()) {
            store.update(session -> session.to(position));
        }
    }
}
