package unroll.app;

import java.util.function.ToDoubleBiFunction;
import javafx.scene.input.ScrollEvent;
import unroll.figure.CodeFigure;
import unroll.figure.Frame;
import unroll.figure.LedgerFigure;
import unroll.figure.Size;
import unroll.figure.View;
import unroll.session.Projection;

/// Moves the rows of the ledger or the lines of the listing, where they are higher than their room, by wheel or
/// trackpad.
///
/// @param farthest how far they can be moved up, in px
/// @param now how far they are moved up
/// @param moved the view with them moved up so far
record ListScroll(ToDoubleBiFunction<Frame, Size> farthest, ToDoubleBiFunction<Frame, Size> now,
        ListScroll.Moved moved) {
    /// The rows of the ledger.
    static final ListScroll LEDGER = new ListScroll(LedgerFigure::farthestScroll, LedgerFigure::scroll,
            View::withLedgerScroll);
    /// The lines of the listing.
    static final ListScroll CODE = new ListScroll(CodeFigure::farthestScroll, CodeFigure::scroll,
            View::withCodeScroll);

    /// A view with something moved.
    interface Moved {
        /// The view with it moved up so far, in px.
        View to(View view, double y);
    }

    /// Lets a pane be scrolled.
    void install(Store store, Projection projection, FigurePane pane) {
        pane.addEventHandler(ScrollEvent.SCROLL, event -> {
            Frame frame = projection.frame(store.session());
            Size room = projection.room(store.session(), pane.size());
            double end = farthest.applyAsDouble(frame, room);
            if (end > 0 && event.getDeltaY() != 0 && !event.isShortcutDown()) {
                double place = Math.clamp(
                        now.applyAsDouble(frame, room) - event.getDeltaY() / store.session().view().zoom(), 0, end);
                store.update(session -> session.with(moved.to(session.view(), place)));
                event.consume();
            }
        });
    }
}
