package unroll.app;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import unroll.figure.Picture;
import unroll.figure.Size;
import unroll.render.fx.SceneView;
import unroll.scene.Paint;
import unroll.scene.Scene;
import unroll.session.Session;

/// A part of the window that shows one of the session's pictures.
///
/// It draws when JavaFX lays out, so at most once a pulse, however many keys arrived since the last one.
final class FigurePane extends Region {
    private static final Picture NOTHING = new Picture(new Scene(1, 1, Paint.NONE, java.util.List.of()), Map.of());
    private final SceneView view;
    private final Region focus = new Region();
    private final Store store;
    private final BiFunction<Session, Size, Picture> draw;
    private final ObservableValue<Duration> motion;
    private Optional<Session> shown = Optional.empty();
    private Size size = new Size(1, 1);
    private Picture picture = NOTHING;
    private long lastStep = System.nanoTime();
    private Runnable afterDrawing = () -> {
    };

    /// @param id its name for tests and styles
    /// @param view shows the pictures
    /// @param draw the picture of a session
    /// @param motion how long the way from one step to the next takes; zero: none
    FigurePane(String id, Store store, SceneView view, BiFunction<Session, Size, Picture> draw,
            ObservableValue<Duration> motion) {
        this.view = view;
        this.store = store;
        this.draw = draw;
        this.motion = motion;
        setId(id);
        getStyleClass().add("figure");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        view.setManaged(false);
        view.setMouseTransparent(true);
        // above the picture, whose ground would hide a border
        focus.setManaged(false);
        focus.setMouseTransparent(true);
        focus.getStyleClass().add("focus");
        focus.visibleProperty().bind(focusVisibleProperty());
        getChildren().addAll(view, focus);
        store.sessionProperty().subscribe(session -> requestLayout());
    }

    /// What is shown, or on its way.
    Picture picture() {
        return picture;
    }

    /// The session that is shown.
    Session session() {
        return shown.orElseGet(store::session);
    }

    /// The room that the picture is made for.
    Size size() {
        return size;
    }

    /// Runs something whenever another picture is shown.
    void setAfterDrawing(Runnable action) {
        afterDrawing = action;
    }

    @Override
    protected void layoutChildren() {
        view.resizeRelocate(0, 0, getWidth(), getHeight());
        focus.resizeRelocate(0, 0, getWidth(), getHeight());
        Size room = new Size(getWidth(), getHeight());
        Session session = store.session();
        boolean sameRoom = room.equals(size);
        if (sameRoom && shown.filter(it -> it == session).isPresent()) {
            return;
        }
        picture = draw.apply(session, room);
        boolean moves = sameRoom && shown.filter(it -> isStep(it, session)).isPresent() && isUnhurried();
        shown = Optional.of(session);
        size = room;
        if (moves) {
            view.transitionTo(picture.scene(), motion.getValue());
        } else {
            view.show(picture.scene());
        }
        afterDrawing.run();
    }

    /// Steps that come faster than motion, as those of a key held down, are shown at once.
    private boolean isUnhurried() {
        long now = System.nanoTime();
        boolean unhurried = now - lastStep > motion.getValue().toMillis() * 1e6;
        lastStep = now;
        return unhurried;
    }

    /// Only the way from step to step is shown as motion.
    private static boolean isStep(Session from, Session to) {
        return from.lesson() == to.lesson() && from.position() != to.position()
                && from.view().theme().equals(to.view().theme())
                && from.view().language() == to.view().language()
                && from.view().weight() == to.view().weight();
    }
}
