package unroll.app;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import unroll.figure.Lights;
import unroll.render.fx.SceneView;
import unroll.session.Session;

/// What the audience sees: the slide, composed for the shape of the screen, and nothing else. A slim bar and the
/// pointer come with a moved mouse and go when it rests.
final class PresentView extends Region {
    /// The name of the slide's pane.
    static final String SLIDE = "slide";
    private static final double BELOW = 18;
    private static final Duration REST = Duration.seconds(2);
    private final FigurePane slide;
    private final Spotlight spotlight = new Spotlight();
    private final Region bar;
    private final Cover cover;
    private final PauseTransition rest = new PauseTransition(REST);

    /// @param bar comes and goes
    /// @param shade what covers the slide
    PresentView(Store store, Speech speech, Views views, ObservableValue<Duration> motion, Framing framing,
            PresentBar bar, ObjectProperty<Cover.Shade> shade) {
        setId("present");
        ObservableValue<Lights> framed = store.sessionProperty()
                .map(session -> Lights.NONE.framing(session.attention().framed()));
        slide = new FigurePane(SLIDE, store, views,
                new FigurePane.Source(new Foresight(views.projection()::slide), Session::isDrawnLike,
                        Optional.of(views.projection()::slideHighlight), SceneView::transitionTo),
                framed, motion);
        slide.setAloud(store.sessionProperty().map(session -> Telling.of(session, speech.words())));
        framing.overSlide(slide);
        this.bar = bar;
        bar.setSpotlight(spotlight::toggle);
        cover = new Cover(shade);
        getChildren().setAll(slide, spotlight, bar, cover);
        bar.setVisible(false);
        setCursor(Cursor.NONE);
        rest.setOnFinished(event -> rest());
        addEventFilter(MouseEvent.MOUSE_MOVED, this::move);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::move);
    }

    /// The slide.
    FigurePane slide() {
        return slide;
    }

    /// Holds the spotlight as long as its key is held.
    ///
    /// @return whether a key was its
    boolean lights(KeyEvent event) {
        if (event.getCode() != KeyCode.L || event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            spotlight.letGo();
        } else {
            spotlight.hold();
        }
        return true;
    }

    /// Nothing is held any more.
    void letGo() {
        spotlight.letGo();
    }

    private void move(MouseEvent event) {
        spotlight.moveTo(event.getX(), event.getY());
        bar.setVisible(true);
        setCursor(Cursor.DEFAULT);
        rest.playFromStart();
    }

    private void rest() {
        if (bar.isHover()) {
            rest.playFromStart();
        } else {
            bar.setVisible(false);
            setCursor(Cursor.NONE);
        }
    }

    @Override
    protected void layoutChildren() {
        slide.resizeRelocate(0, 0, getWidth(), getHeight());
        spotlight.resizeRelocate(0, 0, getWidth(), getHeight());
        double wide = Math.min(getWidth(), bar.prefWidth(-1));
        double high = bar.prefHeight(wide);
        bar.resizeRelocate(Math.round((getWidth() - wide) / 2), getHeight() - high - BELOW, wide, high);
        cover.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
