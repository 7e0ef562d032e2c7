package unroll.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import unroll.figure.Lights;
import unroll.figure.Picture;
import unroll.figure.Place;
import unroll.figure.Size;
import unroll.render.fx.SceneView;
import unroll.scene.Paint;
import unroll.scene.Scene;
import unroll.session.Projection;
import unroll.session.Session;
import unroll.text.MessageKey;

/// A part of the window that shows one of the session's pictures, and over it what of it is lit.
///
/// It draws one step at once, and otherwise at most once a pulse, however many keys arrived since the last one: before JavaFX
/// gives styles and lays out, or as it lays out where its room is another. What a layout adds has no style yet and asks for a second pulse, and one in
/// which nothing else changes paints the whole window.
final class FigurePane extends Region {
    /// An empty page.
    static final Picture NOTHING = new Picture(new Scene(1, 1, Paint.NONE, List.of()), Map.of());
    private final SceneView view;
    private final SceneView over;
    private final Region focus = new Region();
    private final BooleanProperty explored = new SimpleBooleanProperty();
    private final StringProperty aloud = new SimpleStringProperty("");
    private final Store store;
    private final Projection projection;
    private final Source source;
    private final ObservableValue<Lights> lights;
    private final ObservableValue<Duration> motion;
    private Optional<Session> shown = Optional.empty();
    private Lights lit = Lights.NONE;
    private Size size = new Size(1, 1);
    private Picture picture = NOTHING;
    private Optional<List<Place>> places = Optional.empty();
    private final List<Runnable> afterDrawing = new ArrayList<>();
    /// Motion shows its first frame at once and counts from frame to frame, so it can end early: nanoseconds of three.
    private static final double HEAD_START = 50e6;
    /// A step later than this after the one before is one, not many: nanoseconds of three pulses.
    private static final double ONE = 50e6;
    private final Pulse drawing = new Pulse(this::drawInSameRoom);
    private Predicate<KeyEvent> taken = event -> false;

    /// What a pane shows.
    ///
    /// @param draw the picture of a session in a room
    /// @param isSame whether two sessions have the same picture
    /// @param over what lies over the picture where something is lit
    /// @param way how one step's picture becomes the next one's
    record Source(BiFunction<Session, Size, Picture> draw, BiPredicate<Session, Session> isSame,
            Optional<Source.Over> over, Source.Way way) {
        /// Pictures that are lit as all in the window are, and move.
        Source(BiFunction<Session, Size, Picture> draw, BiPredicate<Session, Session> isSame) {
            this(draw, isSame, Optional.empty(), SceneView::transitionTo);
        }

        /// Pictures that are read: nothing in them moves, and what is new fades in while the others move.
        static Source read(BiFunction<Session, Size, Picture> draw) {
            return new Source(draw, Session::isDrawnLike, Optional.empty(), SceneView::fadeTo);
        }

        /// Shows the next picture.
        interface Way {
            /// Goes from what a view shows to another scene in a time.
            void go(SceneView view, Scene to, Duration duration);
        }

        /// Pictures that what is lit does not change.
        Source(BiFunction<Session, Size, Picture> draw) {
            this(draw, Session::isDrawnLike);
        }

        /// Makes what lies over a picture.
        interface Over {
            /// The marks over a picture of a size.
            Scene of(Session session, Lights lights, Supplier<List<Place>> places, Size size);
        }
    }

    /// @param id its name for tests and styles
    /// @param views make the nodes of the picture and of what lies over it
    /// @param lights what is lit
    /// @param motion how long the way from one step to the next takes; zero: none
    FigurePane(String id, Store store, Views views, Source source, ObservableValue<Lights> lights,
            ObservableValue<Duration> motion) {
        this.view = views.make();
        this.over = views.make();
        this.projection = views.projection();
        this.store = store;
        this.source = source;
        this.lights = lights;
        this.motion = motion;
        setId(id);
        getStyleClass().add("figure");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        view.setManaged(false);
        view.setMouseTransparent(true);
        over.setManaged(false);
        over.setMouseTransparent(true);
        // above the picture, whose ground would hide a border
        focus.setManaged(false);
        focus.setMouseTransparent(true);
        focus.getStyleClass().add("focus");
        focus.visibleProperty().bind(explored);
        focusVisibleProperty().subscribe(visible -> explored.set(visible));
        focusedProperty().subscribe(focused -> explored.set(focused && explored.get()));
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> explored.set(false));
        // arrows are for the lesson or for what the picture shows, not for moving the focus to another control
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode().isArrowKey()) {
                event.consume();
            }
        });
        getChildren().addAll(view, over, focus);
        store.sessionProperty().subscribe(session -> {
            if (shown.filter(it -> isDrawn(it, session)).isEmpty()) {
                ask(session);
            }
        });
        lights.subscribe(now -> light());
    }

    /// One step is drawn at once; what comes faster, as while something is dragged, once a pulse.
    private void ask(Session session) {
        boolean isOne = shown.filter(it -> isStep(it, session)).isPresent() && store.sinceStep() > ONE;
        requestLayout();
        Optional.ofNullable(getScene()).ifPresent(isOne ? drawing::askSoon : drawing::ask);
    }

    /// Whether the keyboard goes through it: a person came to it with Tab.
    ReadOnlyBooleanProperty exploredProperty() {
        return explored;
    }

    /// Whether the keyboard goes through it.
    boolean isExplored() {
        return explored.get();
    }

    /// Takes the keyboard, as if a person had come to it with Tab.
    void explore() {
        requestFocus();
        explored.set(true);
    }

    /// Gives the keyboard back to the lesson.
    void leave() {
        explored.set(false);
    }

    /// Has a screen reader say what the picture is, and while the keyboard is at something in it, what that is.
    void setAloud(ObservableValue<String> usual) {
        accessibleTextProperty().bind(aloud.flatMap(item -> item.isEmpty() ? usual : aloud));
    }

    /// Has a screen reader say something in the picture; empty: the picture again.
    void readAloud(String words) {
        aloud.set(words);
        // readers ask for the text of a node when it gets the focus, which it has had since before
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_NODE);
    }

    /// What is shown, or on its way.
    Picture picture() {
        return picture;
    }

    /// Where the picture shows what.
    List<Place> places() {
        List<Place> found = places.orElseGet(() -> projection.places(picture));
        places = Optional.of(found);
        return found;
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
    void afterDrawing(Runnable action) {
        afterDrawing.add(action);
    }

    /// Says which keys go through what it shows.
    void setTaken(Predicate<KeyEvent> which) {
        taken = which;
    }

    /// Whether a key goes through what it shows rather than through the lesson.
    boolean takes(KeyEvent event) {
        return taken.test(event);
    }

    /// The id of the pane of that name.
    static String id(MessageKey name) {
        return name.id().replace("panel.", "").replace('.', '-');
    }

    @Override
    protected void layoutChildren() {
        view.resizeRelocate(0, 0, getWidth(), getHeight());
        over.resizeRelocate(0, 0, getWidth(), getHeight());
        focus.resizeRelocate(0, 0, getWidth(), getHeight());
        draw();
    }

    /// Draws what was drawn before; a pane that is not shown, or whose room is yet to be known, waits for its layout.
    private void drawInSameRoom() {
        if (shown.isPresent() && getScene() != null && size.equals(new Size(getWidth(), getHeight()))) {
            draw();
        }
    }

    private void draw() {
        Size room = new Size(getWidth(), getHeight());
        Session session = store.session();
        boolean sameRoom = room.equals(size);
        if (sameRoom && shown.filter(it -> isDrawn(it, session)).isPresent()) {
            return;
        }
        picture = source.draw().apply(session, room);
        places = Optional.empty();
        boolean moves = sameRoom && shown.filter(it -> isStep(it, session)).isPresent() && isUnhurried();
        shown = Optional.of(session);
        size = room;
        if (moves) {
            source.way().go(view, picture.scene(), motion.getValue());
        } else {
            view.show(picture.scene());
        }
        lit = Lights.NONE;
        light();
        afterDrawing.forEach(Runnable::run);
    }

    /// Puts what is lit over the picture; nothing where the picture is about to change.
    private void light() {
        Lights now = lights.getValue();
        if (shown.filter(it -> isDrawn(it, store.session())).isPresent() && (now != lit || now.areOut())) {
            lit = now;
            over.show(source.over().orElse(projection::highlight).of(store.session(), now, this::places, size));
        }
    }

    private boolean isDrawn(Session before, Session now) {
        return before == now || source.isSame().test(before, now);
    }

    /// Steps that come faster than motion, as those of a key held down, are shown at once, in all panes alike.
    private boolean isUnhurried() {
        return store.sinceStep() > motion.getValue().toMillis() * 1e6 - HEAD_START;
    }

    /// Only the way from step to step is shown as motion.
    private static boolean isStep(Session from, Session to) {
        return from.lesson() == to.lesson() && from.position() != to.position()
                && from.view().theme().equals(to.view().theme())
                && from.view().language() == to.view().language()
                && from.view().weight().equals(to.view().weight());
    }
}
