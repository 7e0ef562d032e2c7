package unroll.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import unroll.figure.Card;
import unroll.figure.Lights;
import unroll.figure.Picture;
import unroll.figure.Size;
import unroll.session.Projection;
import unroll.session.Session;
import unroll.text.WindowKey;

/// The card that explains one thing. It floats over the window where it hides little, can be dragged, and takes the
/// keyboard where it was asked for by keys.
final class CardPane extends Region {
    /// Its name for tests and styles, and that of its picture.
    static final String ID = "card";
    private static final double WIDTH = 440;
    private static final double CLOSE = 10;
    private final Store store;
    private final Projection projection;
    private final FigurePane figure;
    private final ScrollPane scroll;
    private final Button close;
    private final CardPlace place;
    private Optional<Card> shown = Optional.empty();
    private Optional<Drawn> drawn = Optional.empty();
    private Supplier<List<Bounds>> lit = List::of;
    private Optional<FigurePane> cameFrom = Optional.empty();
    private Optional<Bounds> anchor = Optional.empty();
    private boolean isAsked;
    private boolean isDragged;
    private Point2D held = Point2D.ZERO;
    private Dimension2D wanted = new Dimension2D(0, 0);

    /// @param place finds where it hides little
    /// @param close closes it
    CardPane(Store store, Speech speech, Views views, ObservableValue<Lights> lights, CardPlace place,
            Button close) {
        this.store = store;
        this.projection = views.projection();
        this.place = place;
        setId("card-pane");
        setManaged(false);
        setVisible(false);
        figure = new FigurePane(ID, store, views, new FigurePane.Source(this::draw, CardPane::isSame), lights,
                new SimpleObjectProperty<>(Duration.ZERO));
        figure.setAloud(speech.say(WindowKey.PANEL_CARD));
        scroll = new ScrollPane(figure);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        this.close = close;
        getChildren().addAll(scroll, close);
        figure.addEventHandler(MouseEvent.MOUSE_PRESSED, this::hold);
        figure.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        store.sessionProperty().subscribe(this::follow);
        // a window that grows smaller pushes the card along
        parentProperty().subscribe(parent -> {
            if (parent != null) {
                parent.layoutBoundsProperty().subscribe(bounds -> shown.ifPresent(card -> size(store.session())));
            }
        });
    }

    /// What it shows.
    FigurePane figure() {
        return figure;
    }

    /// Asks here for what is lit in the window, in coordinates of the scene.
    void setLit(Supplier<List<Bounds>> supplier) {
        lit = supplier;
    }

    /// Opens beside this place of the window, where what is explained there was asked for; so it does when it is open and
    /// something else is asked for, unless a hand put it where it is.
    void setAnchor(Bounds bounds) {
        anchor = Optional.of(bounds);
        isAsked = true;
    }

    /// The card of a session, drawn once for its height and for itself.
    private Picture draw(Session session, Size size) {
        if (drawn.filter(it -> it.width() == size.width() && isSame(it.session(), session)).isEmpty()) {
            drawn = Optional.of(new Drawn(session, size.width(),
                    projection.card(session, size.width()).orElse(FigurePane.NOTHING)));
        }
        return drawn.orElseThrow().picture();
    }

    /// A card as it was drawn last.
    private record Drawn(Session session, double width, Picture picture) {}

    private static boolean isSame(Session one, Session other) {
        return one.isDrawnLike(other) && one.attention().card().equals(other.attention().card());
    }

    private void follow(Session session) {
        Optional<Card> card = session.attention().card();
        boolean same = drawn.filter(it -> isSame(it.session(), session)).isPresent();
        if (card.isPresent() && !(same && shown.isPresent())) {
            size(session);
        }
        if (card.isPresent() && shown.isEmpty()) {
            open();
        } else if (card.isEmpty() && shown.isPresent()) {
            hide();
        } else if (!card.equals(shown)) {
            scroll.setVvalue(0);
            if (isAsked && !isDragged) {
                put(place.of(anchor, lit.get(), wanted));
            }
        }
        isAsked = false;
        shown = card;
    }

    private void size(Session session) {
        Bounds room = place.bounds();
        double width = Math.min(WIDTH * session.view().zoom(), room.getWidth());
        double height = draw(session, new Size(width, 1)).scene().height();
        figure.setPrefSize(width, height);
        figure.setMinHeight(height);
        wanted = new Dimension2D(width, height);
        if (isVisible()) {
            settle();
        }
    }

    /// Keeps its place while it grows, and while the lesson goes on below it, as far as the window has room and the equation
    /// is to be seen; where a hand put it, it stays anyway.
    void settle() {
        Bounds here = place.inside(getLayoutX(), getLayoutY(), wanted);
        put(isDragged || place.isFree(here) ? here : place.of(anchor, lit.get(), wanted));
    }

    private void open() {
        cameFrom = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner())
                .flatMap(owner -> owner instanceof FigurePane pane && pane.isExplored()
                        ? Optional.of(pane)
                        : Optional.empty());
        isDragged = false;
        put(place.of(anchor, lit.get(), wanted));
        setVisible(true);
        toFront();
        cameFrom.ifPresent(pane -> figure.explore());
    }

    private void hide() {
        boolean hadFocus = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner()).filter(this::holds)
                .isPresent();
        setVisible(false);
        if (hadFocus) {
            cameFrom.ifPresentOrElse(FigurePane::explore, () -> getScene().getRoot().requestFocus());
        }
        cameFrom = Optional.empty();
    }

    private boolean holds(Node node) {
        return node == figure || node == close || node == scroll;
    }

    private void put(Bounds card) {
        resizeRelocate(Math.round(card.getMinX()), Math.round(card.getMinY()), card.getWidth(), card.getHeight());
    }

    private void hold(MouseEvent event) {
        held = at(event).subtract(getLayoutX(), getLayoutY());
    }

    private Point2D at(MouseEvent event) {
        return getParent().sceneToLocal(event.getSceneX(), event.getSceneY());
    }

    private void drag(MouseEvent event) {
        if (!event.isStillSincePress()) {
            Point2D corner = at(event).subtract(held);
            put(place.inside(corner.getX(), corner.getY(), wanted));
            isDragged = true;
        }
    }

    @Override
    protected void layoutChildren() {
        scroll.resizeRelocate(0, 0, getWidth(), getHeight());
        double side = close.prefWidth(-1);
        close.resizeRelocate(getWidth() - side - CLOSE, CLOSE, side, close.prefHeight(-1));
    }
}
