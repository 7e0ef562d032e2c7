package unroll.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import unroll.figure.Picture;
import unroll.figure.Place;
import unroll.figure.Spoken;
import unroll.figure.Subject;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.MarkId;
import unroll.session.Projection;
import unroll.session.Session;
import unroll.text.PlaceKey;
import unroll.trace.Quantity;
import unroll.text.WindowKey;

/// What a pointer does over the pictures: what is under it is named beside it and lit everywhere, and a click has it
/// explained or leads to a place of the lesson.
final class Hover {
    private static final double AWAY = 16;
    private static final double MARGIN = 4;
    private static final String TIMELINE = FigurePane.id(WindowKey.PANEL_TIMELINE);
    private final Store store;
    private final Speech speech;
    private final Projection projection;
    private final Pointing pointing;
    private final Pane over;
    private final Label label = new Label();
    private boolean held;
    private Consumer<Bounds> anchor = bounds -> {
    };

    /// @param over lies over the whole window; the words are put into it
    Hover(Store store, Speech speech, Projection projection, Pointing pointing, Pane over) {
        this.store = store;
        this.speech = speech;
        this.projection = projection;
        this.pointing = pointing;
        this.over = over;
        label.setId("hover");
        label.setManaged(false);
        label.setMouseTransparent(true);
        label.setVisible(false);
        over.getChildren().add(label);
    }

    /// Tells where in the window it is that a card is about to explain.
    void setAnchor(Consumer<Bounds> consumer) {
        anchor = consumer;
    }

    /// Takes care of a pane.
    void over(FigurePane pane) {
        Pointer pointer = new Pointer(pane);
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, pointer::move);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, pointer::move);
        pane.addEventHandler(MouseEvent.MOUSE_EXITED, event -> pointer.leave());
        pane.addEventHandler(MouseEvent.MOUSE_CLICKED, pointer::click);
        pane.afterDrawing(pointer::again);
    }

    /// Does what a click on something does: explains it, or goes there.
    ///
    /// @param pane where it is
    /// @param box where in the pane
    void choose(Subject subject, FigurePane pane, Box box) {
        silent();
        if (!pane.getId().equals(CardPane.ID)) {
            anchor.accept(pane.localToScene(new BoundingBox(box.x(), box.y(), box.width(), box.height())));
        }
        switch (subject) {
            case Subject.Cell _,Subject.Whole _,Subject.Check _ -> explain(subject, pane);
            case Subject.Map(Quantity quantity, Subject.Turn _) -> explain(new Subject.Whole(quantity), pane);
            case Subject.Norm(Quantity quantity) -> explain(new Subject.Whole(quantity), pane);
            case Subject.Arrow(List<Quantity> tells, Optional<Weight> _) ->
                explain(new Subject.Whole(tells.getFirst()), pane);
            case Subject.Line(int _, Optional<Quantity> now) ->
                now.ifPresent(quantity -> explain(new Subject.Whole(quantity), pane));
            case Subject.Crumb(int depth) -> store.update(session -> session.backOnCard(depth));
            case Subject.Stop(int position, Optional<Quantity> _) -> store.update(session -> session.to(position));
            case Subject.Answer(int index) -> store.update(session -> session.answered(index));
            case Subject.Change(Subject.Numeric of) -> choose(of, pane, box);
            case Subject.Amount _,Subject.About _,Subject.Cut _,Subject.Overview _ -> {
            }
        }
    }

    /// What a card names is explained on the same card.
    private void explain(Subject subject, FigurePane pane) {
        store.update(session -> pane.getId().equals(CardPane.ID)
                ? session.following(subject)
                : session.explaining(subject));
    }

    /// Names something beside its place, for who came there by keys.
    void tell(Subject subject, FigurePane pane, Box box) {
        Session session = store.session();
        pane.readAloud(new Spoken(projection.frame(session), session.attention().card()).of(subject));
        HoverWords.of(subject, session, speech.words())
                .map(words -> words + hint(subject, pane, PlaceKey.HINT_KEYS, PlaceKey.ELSEWHERE_KEYS))
                .ifPresentOrElse(words -> beside(words, pane, box), this::silent);
    }

    /// Names a number beside its place and keeps doing so while it is dragged, wherever the pointer goes.
    void hold(Subject subject, FigurePane pane, Box box) {
        held = true;
        HoverWords.of(subject, store.session(), speech.words()).ifPresent(words -> beside(words, pane, box));
    }

    /// Names nothing and leaves lit what is lit, until the pointer comes to something else.
    void keep() {
        held = true;
        silent();
    }

    /// Names again what the pointer is at.
    void letGo() {
        held = false;
    }

    private void beside(String words, FigurePane pane, Box box) {
        var corner = pane.localToScene(box.right() - AWAY / 2, box.bottom() - AWAY / 2);
        say(words, corner.getX(), corner.getY());
    }

    /// What can be done with a number that can be changed, on a line of its own.
    ///
    /// @param elsewhere what is said where it is explained first
    private String hint(Subject subject, FigurePane pane, PlaceKey home, PlaceKey elsewhere) {
        return Changeable.slot(pane.session(), subject)
                .map(slot -> "\n" + speech.now(Changeable.isHome(pane, slot) ? home : elsewhere)).orElse("");
    }

    /// Names nothing.
    void silent() {
        label.setVisible(false);
    }

    private void say(String words, double sceneX, double sceneY) {
        label.setText(words);
        label.applyCss();
        label.autosize();
        var point = over.sceneToLocal(sceneX, sceneY);
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
            if (!held) {
                silent();
                store.update((Session session) -> session.pointedAt(Optional.empty()));
            }
        }

        /// Another picture under a pointer that rests: what is there is lit, but named only when the pointer moves.
        void again() {
            last.filter(_ -> !held).ifPresent(event -> {
                show(event);
                silent();
            });
        }

        void click(MouseEvent event) {
            if (event.isStillSincePress()) {
                subject(event).ifPresent(subject -> choose(subject, pane, box(subject, event)));
            }
        }

        /// What of the pane shows the thing under the pointer, all of a matrix for an entry.
        private Box box(Subject subject, MouseEvent event) {
            return pane.places().stream()
                    .filter(place -> place.subject().equals(subject)
                            && place.box().contains(event.getX(), event.getY()))
                    .findFirst()
                    .map(place -> place.within().flatMap(this::whole).orElse(place.box()))
                    .orElseGet(() -> new Box(event.getX(), event.getY(), 1, 1));
        }

        private Optional<Box> whole(MarkId id) {
            return pane.places().stream().filter(place -> place.id().equals(id)).map(Place::box).findFirst();
        }

        private Optional<Subject> subject(MouseEvent event) {
            Optional<Subject> shown = pointing.subject(pane.picture(), event.getX(), event.getY());
            // segments of a long lesson are too fine to be marks
            return pane.getId().equals(TIMELINE)
                    ? shown.or(() -> Optional.of(
                            TimelinePointer.subject(store.session(), projection, pane, event.getX())))
                    : shown;
        }

        private void show(MouseEvent event) {
            Picture picture = pane.picture();
            Optional<Subject> subject = subject(event);
            boolean leads = subject.filter(Hover::leads).isPresent()
                    || pointing.strip(picture, event.getX(), event.getY()).isPresent();
            boolean changes = subject.flatMap(it -> Changeable.at(pane, it)).isPresent();
            pane.setCursor(changes ? Cursor.V_RESIZE : leads ? Cursor.HAND : Cursor.DEFAULT);
            subject.flatMap(it -> HoverWords.of(it, pane.session(), speech.words())
                    .map(words -> words + hint(it, pane, PlaceKey.HINT_POINTER, PlaceKey.ELSEWHERE_POINTER)))
                    .ifPresentOrElse(words -> say(words, event.getSceneX(), event.getSceneY()), Hover.this::silent);
            store.update(session -> session.pointedAt(subject.filter(Hover::lights)));
        }
    }

    /// Whether a click on it does something.
    private static boolean leads(Subject subject) {
        return switch (subject) {
            case Subject.Cell _,Subject.Whole _,Subject.Map _,Subject.Norm _,Subject.Arrow _,Subject.Check _,Subject.Answer _,Subject.Crumb _,Subject.Stop _ ->
                true;
            case Subject.Line(int _, Optional<Quantity> now) -> now.isPresent();
            case Subject.Change(Subject.Numeric of) -> leads(of);
            case Subject.Amount _,Subject.About _,Subject.Cut _,Subject.Overview _ -> false;
        };
    }

    /// Whether it lights up what it is; a sign is no fact that other places show too.
    private static boolean lights(Subject subject) {
        return !(subject instanceof Subject.Overview || subject instanceof Subject.About
                || subject instanceof Subject.Stop(int _, Optional<Quantity> shows) && shows.isEmpty());
    }
}
