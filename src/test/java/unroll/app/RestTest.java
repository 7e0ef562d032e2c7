package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import unroll.figure.Subject;
import unroll.io.BadInput;
import unroll.io.LanguageChoice;
import unroll.io.MotionChoice;
import unroll.io.ScenarioReader;
import unroll.io.ScenarioWriter;
import unroll.io.Settings;
import unroll.io.Stamp;
import unroll.lesson.Quiz;
import unroll.oracle.Json;
import unroll.render.FxThread;
import unroll.text.FileKey;
import unroll.text.Message;
import unroll.trace.Quantity;

/// A window that nobody touches does nothing: not a single pulse, whatever is open in it.
@Tag("rest")
final class RestTest {
    private static final Duration WHILE = Duration.ofMillis(600);
    private static final Settings MOVING = Settings.defaults().with(LanguageChoice.ENGLISH).with(MotionChoice.SYSTEM);
    private final OpenWindow open = OpenWindow.on(Json.theCat(), MOVING);

    @AfterEach
    void close() {
        FxThread.run(() -> others().forEach(Window::hide));
        open.close();
    }

    @ParameterizedTest
    @EnumSource(Activity.class)
    void everyActivityRests(Activity activity) {
        open.press(KeyCode.END);
        run("activity-" + activity.id());
        leaveFields(open.stage);
        assertRests();
    }

    @ParameterizedTest
    @EnumSource(ChangePage.class)
    void everyPageOfChangesRests(ChangePage page) {
        run(ChangePages.id(page));
        leaveFields(open.stage);
        assertRests();
    }

    @ParameterizedTest
    @CsvSource({"1000, 750, MINUS", "1000, 560, MINUS", "640, 480, EQUALS", "900, 700, EQUALS"})
    void everySizeRests(double width, double height, KeyCode zoom) {
        FxThread.run(() -> {
            open.stage.setWidth(width);
            open.stage.setHeight(height);
        });
        assertRests();
        for (int i = 0; i < 3; i++) {
            open.pressControl(zoom, zoom);
            assertRests();
        }
    }

    @Test
    void motionThatIsOverAndAPlayerThatPausesRest() {
        open.press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.SPACE);
        assertTrue(Rest.pulses(open.stage, WHILE) > 0);
        open.press(KeyCode.SPACE);
        assertRests();
    }

    @Test
    void everythingAtOnceRests() {
        open.press(KeyCode.END, KeyCode.LEFT);
        run("pin");
        FxThread.run(() -> open.store.update(session -> session.explaining(new Subject.Whole(Quantity.state(2)))));
        run("show-part-code");
        assertTrue(open.session().attention().card().isPresent());
        FxThread.run(() -> Event.fireEvent(open.find("network", Node.class), new MouseEvent(MouseEvent.MOUSE_MOVED, 200,
                200, 0, 0, MouseButton.NONE, 0, false, false, false, false, false, false, false, false, false, true,
                null)));
        assertRests();
    }

    @Test
    void aQuestionRests() {
        FxThread.run(() -> open.store.update(session -> session.quizzing(Optional.of(Quiz.START))));
        while (open.session().asked().isEmpty()) {
            open.press(KeyCode.RIGHT);
        }
        assertRests();
    }

    @Test
    void whatWasCopiedIsSaidAndThenItRests() {
        run("copy-picture");
        open.until(() -> open.find("copied", Label.class).isVisible());
        assertRests();
        assertTrue(FxThread.call(() -> !open.find("copied", Label.class).isVisible()));
    }

    @Test
    void openMenusRest() {
        FxThread.run(() -> {
            Node network = open.find("network", Node.class);
            var at = network.localToScreen(80, 80);
            Event.fireEvent(network, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 80, 80, at.getX(),
                    at.getY(), false, null));
        });
        assertTrue(FxThread.call(() -> others().anyMatch(ContextMenu.class::isInstance)));
        assertRests();
    }

    @Test
    void aTooltipRests() {
        FxThread.run(() -> {
            Tooltip tooltip = new Tooltip("help");
            tooltip.show(open.find("play-button", Node.class), 100, 100);
        });
        assertRests();
    }

    @ParameterizedTest
    @CsvSource({"from-text", "note-here", "export", "keys"})
    void dialogsAndPagesRest(String command) {
        open.press(KeyCode.END);
        run(command);
        open.until(() -> others().count() > 0);
        FxThread.run(() -> others().forEach(RestTest::leaveFields));
        assertRests();
    }

    @Test
    void aSentenceAndAnAnswerToGiveRest() {
        FxThread.run(() -> {
            Dialogs dialogs = dialogs();
            dialogs.tell(FileKey.VANISHED, Message.of(FileKey.VANISHED_WHY, "f"));
            dialogs.ask(FileKey.UNDERNEATH, Message.of(FileKey.UNDERNEATH_OPEN, "f"),
                    List.of(new Dialogs.Choice(FileKey.KEEP_MINE, ButtonData.CANCEL_CLOSE, () -> {
                    })));
        });
        assertRests();
    }

    @Test
    void whatAnAudienceSeesRestsWithSpotlightAndCover() {
        open.press(KeyCode.RIGHT, KeyCode.F5);
        Stage slide = FxThread.call(() -> open.window.room().presentation().nowProperty().get().orElseThrow().stage());
        assertRests();
        FxThread.run(() -> {
            Node view = slide.getScene().getRoot();
            view.lookup("#spotlight").setVisible(true);
            Event.fireEvent(view, new MouseEvent(MouseEvent.MOUSE_MOVED, 300, 300, 0, 0, MouseButton.NONE, 0, false,
                    false, false, false, false, false, false, false, false, true, null));
        });
        assertRests();
        FxThread.run(() -> open.window.room().presentation().cover(Cover.Shade.BLACK));
        assertRests();
    }

    @Test
    void theClockOfAPresentationChangesThePictureOnceASecond() {
        open.press(KeyCode.F5);
        int[] changes = new int[1];
        FxThread.run(() -> {
            Node strip = open.find("presenter", Node.class);
            // it is shown where the window is on another screen than the slide
            strip.visibleProperty().unbind();
            strip.setVisible(true);
        });
        open.until(() -> !open.find("presenter-elapsed", Label.class).getText().equals("0:00"));
        open.until(() -> Rest.unsettled().isEmpty());
        FxThread.run(() -> open.find("presenter-elapsed", Label.class).textProperty()
                .subscribe((_, _) -> changes[0]++));
        int pulses = Rest.pulses(open.stage, Duration.ofSeconds(3));
        int seconds = FxThread.call(() -> changes[0]);
        assertTrue(seconds > 0);
        // any change takes JavaFX two: one that paints it, one that finds that nothing is left to paint; and those of the
        // change before may fall into the count
        assertTrue(pulses <= 2 * (seconds + 1), pulses + " pulses in " + seconds + " s");
    }

    @Test
    void garbageIsLookedForOnlyUntilWhatWasDrawnRests() {
        Memory memory = FxThread.call(() -> Memory.follow(open.store, open.stage.getScene()));
        for (int i = 0; i < 2; i++) {
            assertRests();
            open.until(() -> memory.state() == Memory.State.ASLEEP);
            open.press(KeyCode.RIGHT);
            open.until(() -> memory.state() == Memory.State.LOOKS);
        }
    }

    @Test
    void theFileIsLookedAtOnlyWhereThereIsOneAndTheWindowIsInFront(@TempDir Path folder) throws BadInput {
        Path file = folder.resolve("cat.unroll.json");
        ScenarioWriter.save(Json.theCat(), file);
        Optional<Stamp> stamp = Optional.of(ScenarioReader.open(file).stamp());
        FileBase base = new FileBase();
        Watch watch = FxThread.call(() -> new Watch(open.stage, open.store, base, new Background(), dialogs()));
        assertEquals(Watch.State.ASLEEP, FxThread.call(watch::state));
        FxThread.run(() -> base.set(stamp));
        open.until(() -> watch.state() == Watch.State.LOOKS);
        FxThread.run(() -> base.set(Optional.empty()));
        assertEquals(Watch.State.ASLEEP, FxThread.call(watch::state));
        FxThread.run(() -> {
            base.set(stamp);
            open.stage.hide();
        });
        assertEquals(Watch.State.ASLEEP, FxThread.call(watch::state));
    }

    @Test
    void aCaretBlinksOnlyWhileItsFieldHasTheKeyboard() {
        run("note-here");
        open.until(() -> others().count() > 0);
        FxThread.run(() -> others().forEach(window -> window.getScene().getRoot().lookup("#note-text")
                .requestFocus()));
        TextArea text = FxThread.call(() -> (TextArea) others().findFirst().orElseThrow().getScene().getRoot()
                .lookup("#note-text"));
        open.until(text::isFocused);
        assertTrue(Rest.pulses(open.stage, WHILE) > 0);
        FxThread.run(() -> leaveFields(text.getScene().getWindow()));
        assertRests();
    }

    private Dialogs dialogs() {
        return new Dialogs(() -> open.stage, new Speech(open.store), new Appearance(open.store,
                MOVING.theme(), MOVING.language(), open.window.room().zoom()));
    }

    private void assertRests() {
        Rest.assertComes(open.stage);
    }

    private void run(String command) {
        FxThread.run(() -> open.window.command(command).run());
    }

    private Stream<Window> others() {
        return List.copyOf(Window.getWindows()).stream().filter(it -> it != open.stage);
    }

    /// A caret blinks while a field has the keyboard.
    private static void leaveFields(Window window) {
        FxThread.run(() -> {
            if (window.getScene().getFocusOwner() instanceof TextInputControl) {
                window.getScene().getRoot().requestFocus();
            }
        });
    }
}
