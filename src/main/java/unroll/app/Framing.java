package unroll.app;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import unroll.figure.Framed;
import unroll.session.Session;

/// Lets a person frame what is talked about by a click on it, and take the frame off by another.
final class Framing {
    private final Store store;
    private final Pointing pointing;

    Framing(Store store, Pointing pointing) {
        this.store = store;
        this.pointing = pointing;
    }

    /// Takes care of a pane where a click does other things: Alt and a click frames, and so does the middle button.
    void overWindow(FigurePane pane) {
        over(pane, event -> event.isAltDown() && event.getButton() == MouseButton.PRIMARY
                || event.getButton() == MouseButton.MIDDLE);
    }

    /// Takes care of the slide, where any click frames.
    void overSlide(FigurePane pane) {
        over(pane, event -> event.getButton() != MouseButton.SECONDARY);
    }

    private void over(FigurePane pane, Predicate<MouseEvent> frames) {
        pane.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (frames.test(event) && event.isStillSincePress()) {
                framed(pane, event).ifPresent(
                        one -> store.update((Session session) -> session.with(session.attention().toggled(one))));
                event.consume();
            }
        });
    }

    private Optional<Framed> framed(FigurePane pane, MouseEvent event) {
        return pointing.pointed(pane.picture(), event.getX(), event.getY())
                .flatMap(it -> Framed.of(it.id(), it.exactly()));
    }
}
