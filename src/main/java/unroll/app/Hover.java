package unroll.app;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import unroll.figure.Picture;

/// Says beside the pointer what is under it, and lets a click on a place of the lesson lead there.
final class Hover {
    private static final double AWAY = 16;
    private static final double MARGIN = 4;
    private final Store store;
    private final Speech speech;
    private final Pointing pointing;
    private final Pane over;
    private final Label label = new Label();

    /// @param over lies over the whole window; the words are put into it
    Hover(Store store, Speech speech, Pointing pointing, Pane over) {
        this.store = store;
        this.speech = speech;
        this.pointing = pointing;
        this.over = over;
        label.setId("hover");
        label.setManaged(false);
        label.setMouseTransparent(true);
        label.setVisible(false);
        over.getChildren().add(label);
    }

    /// Takes care of a pane.
    void over(FigurePane pane) {
        Pointer pointer = new Pointer(pane);
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, pointer::move);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, pointer::move);
        pane.addEventHandler(MouseEvent.MOUSE_EXITED, event -> pointer.leave());
        pane.addEventHandler(MouseEvent.MOUSE_CLICKED, pointer::click);
        pane.setAfterDrawing(pointer::again);
    }

    private void say(String words, MouseEvent at) {
        label.setText(words);
        label.applyCss();
        label.autosize();
        var point = over.sceneToLocal(at.getSceneX(), at.getSceneY());
        Bounds room = over.getLayoutBounds();
        double right = point.getX() + AWAY;
        double x = right + label.getWidth() + MARGIN > room.getWidth()
                ? point.getX() - AWAY / 2 - label.getWidth()
                : right;
        double below = point.getY() + AWAY;
        double y = below + label.getHeight() + MARGIN > room.getHeight()
                ? point.getY() - AWAY / 2 - label.getHeight()
                : below;
        label.relocate(Math.max(MARGIN, Math.round(x)), Math.max(MARGIN, Math.round(y)));
        label.setVisible(true);
        label.toFront();
    }

    /// The pointer over one pane.
    private final class Pointer {
        private final FigurePane pane;
        private Optional<MouseEvent> last = Optional.empty();

        Pointer(FigurePane pane) {
            this.pane = pane;
        }

        void move(MouseEvent event) {
            last = Optional.of(event);
            show(event);
        }

        void leave() {
            last = Optional.empty();
            label.setVisible(false);
        }

        /// Another picture under a pointer that rests.
        void again() {
            last.ifPresent(this::show);
        }

        void click(MouseEvent event) {
            if (event.isStillSincePress()) {
                pointing.stop(pane.picture(), event.getX(), event.getY())
                        .ifPresent(position -> store.update(session -> session.to(position)));
            }
        }

        private void show(MouseEvent event) {
            Picture picture = pane.picture();
            double x = event.getX();
            double y = event.getY();
            boolean leads = pointing.stop(picture, x, y).isPresent() || pointing.strip(picture, x, y).isPresent();
            pane.setCursor(leads ? Cursor.HAND : Cursor.DEFAULT);
            pointing.named(picture, x, y).flatMap(it -> HoverWords.of(it, pane.session(), speech.words()).stream())
                    .findFirst().ifPresentOrElse(words -> say(words, event), () -> label.setVisible(false));
        }
    }
}
