package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;
import unroll.figure.Theme;
import unroll.figure.Tools;
import unroll.figure.View;
import unroll.io.LanguageChoice;
import unroll.io.MotionChoice;
import unroll.io.Recovery;
import unroll.io.Settings;
import unroll.io.ThemeChoice;
import unroll.render.FxThread;
import unroll.render.java2d.Java2dTextMeasure;
import unroll.render.java2d.LatexTypesetter;
import unroll.render.java2d.TextOutlines;
import unroll.rnn.Scenario;
import unroll.session.Projection;
import unroll.session.Session;
import unroll.text.Language;

/// A window that tests can use as a person would.
final class OpenWindow implements AutoCloseable {
    /// In light colours, in English, without motion.
    static final Settings STILL = Settings.defaults().with(ThemeChoice.LIGHT).with(LanguageChoice.ENGLISH)
            .with(MotionChoice.OFF);
    private static final ListChangeListener<Window> LEAVES = change -> {
        while (change.next()) {
            change.getRemoved().stream().map(Window::getScene).filter(Objects::nonNull)
                    .forEach(scene -> scene.getRoot().requestFocus());
        }
    };
    private static final int PATIENCE = 30;
    private static final double ROOMY = 0.67;
    final Stage stage;
    final Store store;
    final MainWindow window;
    /// Where JavaFX puts pixels on a screen without a display.
    static final String SCREEN = "com.sun.glass.ui.headless.HeadlessWindow";
    private final List<Throwable> faults = new ArrayList<>();

    private OpenWindow(Stage stage, Store store, MainWindow window) {
        this.stage = stage;
        this.store = store;
        this.window = window;
    }

    /// Opens a window without motion on a scenario.
    static OpenWindow on(Scenario scenario, Settings before) {
        return on(scenario, before, folder());
    }

    /// Opens a window without motion on a scenario.
    ///
    /// @param aside where it keeps work that is not saved
    static OpenWindow on(Scenario scenario, Settings before, Path aside) {
        return FxThread.call(() -> {
            Stage stage = new Stage();
            Java2dTextMeasure measure = new Java2dTextMeasure();
            Store store = new Store(
                    Session.of(scenario, Optional.empty(), View.initial(Theme.LIGHT, Language.ENGLISH)));
            MainWindow window = new MainWindow(stage, store,
                    new Projection(new Tools(measure, new LatexTypesetter())), new Pointing(measure),
                    new TextOutlines(), roomy(before),
                    new Recovery(aside, InstantSource.system()));
            OpenWindow opened = new OpenWindow(stage, store, window);
            Fault.tellAll(opened::fault);
            Window.getWindows().removeListener(LEAVES);
            // without a display no window is told that it lost the keyboard: the caret of a field in it would blink on
            Window.getWindows().addListener(LEAVES);
            stage.show();
            // a window that another test left may have the keyboard
            stage.requestFocus();
            return opened;
        });
    }

    private void fault(Throwable failure) {
        // JavaFX's screen without a display has no pixels for a window that reaches beyond it
        if (Arrays.stream(failure.getStackTrace()).anyMatch(it -> it.getClassName().equals(SCREEN))) {
            return;
        }
        faults.add(failure);
        window.fault(failure);
    }

    /// What nobody expected to go wrong until now, which is then known.
    List<Throwable> faults() {
        return FxThread.call(() -> {
            List<Throwable> known = List.copyOf(faults);
            faults.clear();
            return known;
        });
    }

    /// Makes the interface so small that all its panels have room on the screen of the tests, unless a test says how large
    /// it is.
    private static Settings roomy(Settings before) {
        return before.window().isEmpty() && before.room().deskZoom() == 1
                ? before.with(before.room().withZooms(ROOMY, ROOMY))
                : before;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("aside");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Presses keys, one after the other.
    OpenWindow press(KeyCode... keys) {
        for (KeyCode key : keys) {
            press(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        }
        return this;
    }

    /// Presses keys with Ctrl, one after the other.
    OpenWindow pressControl(KeyCode... keys) {
        for (KeyCode key : keys) {
            press(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false));
        }
        return this;
    }

    private void press(KeyEvent event) {
        FxThread.run(() -> {
            Node owner = stage.getScene().getFocusOwner();
            Event.fireEvent(owner == null ? stage.getScene() : owner, event);
        });
    }

    /// What is found by its name.
    <N> N find(String id, Class<N> kind) {
        return kind.cast(stage.getScene().lookup("#" + id));
    }

    /// The session now.
    Session session() {
        return FxThread.call(store::session);
    }

    /// Waits until something holds.
    void until(Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> FxThread.call(holds));
        } catch (TimeoutException never) {
            throw new AssertionError(never);
        }
    }

    @Override
    public void close() {
        FxThread.run(stage::close);
        assertEquals(List.of(), faults(), "nothing failed that nobody expected to");
    }
}
