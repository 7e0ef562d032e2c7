package unroll.app;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;

/// Presents the lesson: the slide alone on a whole screen, for as long as a person wants. The window goes on beside or
/// below it, with the same session; afterwards the keyboard is where it was.
final class Presentation {
    private static final Duration SETTLED = Duration.millis(150);
    private final Stage window;
    private final Screens screens;
    private final InstantSource time;
    private final ReadOnlyObjectWrapper<Optional<Talk>> now = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Cover.Shade> onSlide = new SimpleObjectProperty<>(Cover.Shade.NONE);
    private final ObjectProperty<Cover.Shade> onWindow = new SimpleObjectProperty<>(Cover.Shade.NONE);
    private final PauseTransition settled = new PauseTransition(SETTLED);
    private Optional<Stage> stage = Optional.empty();

    Presentation(Stage window, Screens screens, InstantSource time) {
        this.window = window;
        this.screens = screens;
        this.time = time;
        // the slide does not outlive the window
        window.showingProperty().subscribe(shows -> {
            if (!shows) {
                end();
            }
        });
        // nor a screen that is unplugged: what is presented would stand where nobody knows
        screens.follow(() -> {
            if (now.get().filter(talk -> !screens.isThere(talk.screen())).isPresent()) {
                end();
            }
        });
    }

    /// What is being presented.
    ///
    /// @param stage on its screen
    /// @param since when it began
    /// @param screen where it is
    /// @param besides whether the window is on another screen
    /// @param back gives the keyboard back
    record Talk(Stage stage, Instant since, Rectangle2D screen, boolean besides, Runnable back) {}

    /// What is being presented, if something is.
    ReadOnlyObjectProperty<Optional<Talk>> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /// What covers the slide.
    ObjectProperty<Cover.Shade> onSlideProperty() {
        return onSlide;
    }

    /// What covers the window.
    ObjectProperty<Cover.Shade> onWindowProperty() {
        return onWindow;
    }

    /// What time it is.
    Instant time() {
        return time.instant();
    }

    /// Covers what the audience sees, or uncovers it.
    void cover(Cover.Shade shade) {
        ObjectProperty<Cover.Shade> seen = now.get().isPresent() ? onSlide : onWindow;
        seen.set(seen.get() == shade ? Cover.Shade.NONE : shade);
    }

    /// Begins; where it has begun, the slide comes to the front and nothing else changes, for some clickers send this again
    /// and again.
    ///
    /// @param make makes the scene that the audience sees, when it is first needed
    /// @param table whose keys work there
    void begin(Supplier<Seen> make, CommandTable table) {
        if (now.get().isPresent()) {
            now.get().ifPresent(talk -> talk.stage().toFront());
            return;
        }
        onWindow.set(Cover.Shade.NONE);
        onSlide.set(Cover.Shade.NONE);
        Stage slide = stage.orElseGet(() -> stage(make.get(), table));
        stage = Optional.of(slide);
        put(slide, screens.target());
        Rectangle2D screen = screens.target();
        now.set(Optional.of(
                new Talk(slide, time.instant(), screen, screens.isWindowElsewhere(), keyboard())));
        slide.show();
        put(slide, screen);
        slide.requestFocus();
        // a system makes full the screen that it knows a window to be on, so it is told that first
        settled.setOnFinished(event -> fill(slide, screen));
        settled.playFromStart();
    }

    private static void fill(Stage slide, Rectangle2D screen) {
        if (slide.isShowing()) {
            put(slide, screen);
            slide.setFullScreen(true);
        }
    }

    /// What the audience sees.
    ///
    /// @param scene all of it
    /// @param view in the scene
    record Seen(Scene scene, PresentView view) {}

    private Stage stage(Seen seen, CommandTable table) {
        Stage made = new Stage(StageStyle.UNDECORATED);
        made.titleProperty().bind(window.titleProperty());
        made.getIcons().setAll(window.getIcons());
        seen.scene().addEventFilter(KeyEvent.KEY_PRESSED, event -> press(seen.view(), event));
        seen.scene().addEventFilter(KeyEvent.KEY_RELEASED, event -> press(seen.view(), event));
        Keys.install(table, seen.scene());
        made.setScene(seen.scene());
        made.setFullScreenExitHint("");
        made.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        made.focusedProperty().subscribe(focused -> {
            if (!focused) {
                seen.view().letGo();
            }
        });
        made.setOnHidden(event -> end());
        return made;
    }

    private static void put(Stage stage, Rectangle2D screen) {
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
    }

    /// Ends, and gives the keyboard back.
    void end() {
        Optional<Talk> talk = now.get();
        now.set(Optional.empty());
        talk.ifPresent(ended -> {
            settled.stop();
            ended.stage().setFullScreen(false);
            ended.stage().hide();
            if (window.isShowing()) {
                window.toFront();
                window.requestFocus();
                ended.back().run();
            }
        });
    }

    /// Gives the keyboard back to a picture that it went through; all else has it by itself.
    private Runnable keyboard() {
        return window.getScene().getFocusOwner() instanceof FigurePane pane && pane.isExplored()
                ? pane::explore
                : () -> {
                };
    }

    /// Takes what only a presentation has keys for, before the window's keys.
    private void press(PresentView view, KeyEvent event) {
        if (view.lights(event) || uncovers(onSlide, event)) {
            event.consume();
        } else if (event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == KeyCode.COMMA) {
            cover(Cover.Shade.WHITE);
            event.consume();
        }
    }

    /// Takes keys while the window is covered.
    void follow(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (uncovers(onWindow, event)) {
                event.consume();
            }
        });
    }

    /// Any key but Shift, Ctrl, Alt takes the cover off, and does nothing else.
    private static boolean uncovers(ObjectProperty<Cover.Shade> shade, KeyEvent event) {
        boolean off = shade.get() != Cover.Shade.NONE && event.getEventType() == KeyEvent.KEY_PRESSED
                && !event.getCode().isModifierKey();
        if (off) {
            shade.set(Cover.Shade.NONE);
        }
        return off;
    }
}
