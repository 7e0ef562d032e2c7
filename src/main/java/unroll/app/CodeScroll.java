package unroll.app;

import javafx.scene.input.ScrollEvent;
import unroll.figure.CodeFigure;
import unroll.figure.Frame;
import unroll.figure.Size;
import unroll.session.Projection;

/// Moves the lines of the listing, where they are higher than their room, by wheel or trackpad.
final class CodeScroll {

    private CodeScroll() {
    }

    /// Lets a pane that shows the listing be scrolled.
    static void install(Store store, Projection projection, FigurePane pane) {
        pane.addEventHandler(ScrollEvent.SCROLL, event -> {
            Frame frame = projection.frame(store.session());
            Size room = projection.room(store.session(), pane.size());
            double farthest = CodeFigure.farthestScroll(frame, room);
            if (farthest > 0 && event.getDeltaY() != 0) {
                double place = Math.clamp(
                        CodeFigure.scroll(frame, room) - event.getDeltaY() / store.session().view().zoom(), 0,
                        farthest);
                store.update(session -> session.with(session.view().withCodeScroll(place)));
                event.consume();
            }
        });
    }
}
