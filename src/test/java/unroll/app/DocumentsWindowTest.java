package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unroll.edit.SetNumber;
import unroll.edit.Slot;
import unroll.edit.SetTitle;
import unroll.session.Session;
import unroll.io.BadInput;
import unroll.io.BundledScenarios;
import unroll.io.Recovery;
import unroll.io.ScenarioReader;
import unroll.io.ScenarioWriter;
import unroll.io.Settings;
import unroll.render.FxThread;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.session.Handout;

/// A person's work in the window reaches its file, or is asked about.
final class DocumentsWindowTest {
    private static final Slot SLOT = new Slot.OfWeight(Weight.W, 1, 2);
    private static final String QUESTION = "choice-discard";

    @TempDir
    private Path folder;

    private static Scenario example() {
        return BundledScenarios.first().read();
    }

    private static void change(OpenWindow window, double number) {
        FxThread.run(() -> window.store.update(session -> session.edited(new SetNumber(SLOT, number))));
    }

    private Path saved(Scenario scenario) throws BadInput {
        Path file = folder.resolve("mine.unroll.json");
        ScenarioWriter.save(scenario, file);
        return file;
    }

    private OpenWindow on(Path file) {
        OpenWindow window = OpenWindow.on(example(), Settings.defaults(), folder.resolve("aside"));
        FxThread.run(() -> window.window.open(file));
        window.until(() -> window.store.session().file().isPresent());
        return window;
    }

    private static Optional<Button> button(String id) {
        return Window.getWindows().stream().filter(it -> it.getScene() != null)
                .flatMap(it -> it.getScene().getRoot().lookupAll("#" + id).stream()).filter(Button.class::isInstance)
                .map(Button.class::cast).findFirst();
    }

    private static void press(OpenWindow window, String id) {
        window.until(() -> button(id).isPresent());
        FxThread.run(() -> button(id).orElseThrow().fire());
        window.until(() -> button(id).isEmpty());
    }

    private static void closeByTheFrame(OpenWindow window) {
        FxThread.run(() -> Event.fireEvent(window.stage,
                new WindowEvent(window.stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private static String title(OpenWindow window) {
        return FxThread.call(window.stage::getTitle);
    }

    @Test
    void aChangeMarksTheTitleUntilItIsSavedOrUndone() throws BadInput, IOException {
        Path file = saved(example());
        try (OpenWindow window = on(file)) {
            String plain = title(window);
            change(window, 7);
            assertEquals("● " + plain, title(window));
            FxThread.run(() -> window.store.update(session -> session.undone()));
            assertEquals(plain, title(window));
            change(window, 8);
            FxThread.run(() -> window.window.command("save").run());
            window.until(() -> !window.store.session().document().isChanged());
            assertEquals(plain, title(window));
            assertEquals(8.0, SLOT.value(ScenarioReader.read(file)));
        }
    }

    @Test
    void closingWithChangesAsksAndStayingLosesNothing() throws BadInput {
        try (OpenWindow window = on(saved(example()))) {
            change(window, 7);
            closeByTheFrame(window);
            press(window, "choice-cancel");
            assertTrue(FxThread.call(window.stage::isShowing));
            assertEquals(7.0, SLOT.value(window.session().scenario()));
        }
    }

    @Test
    void closingWithChangesSavesThemWhereThatIsChosen() throws BadInput {
        Path file = saved(example());
        try (OpenWindow window = on(file)) {
            change(window, 7);
            closeByTheFrame(window);
            press(window, "choice-save");
            window.until(() -> !window.stage.isShowing());
            assertEquals(7.0, SLOT.value(ScenarioReader.read(file)));
        }
    }

    @Test
    void closingWithoutChangesAsksNothing() throws BadInput {
        try (OpenWindow window = on(saved(example()))) {
            change(window, 7);
            FxThread.run(() -> window.store.update(session -> session.undone()));
            boolean goesOn = FxThread.call(() -> {
                WindowEvent event = new WindowEvent(window.stage, WindowEvent.WINDOW_CLOSE_REQUEST);
                Event.fireEvent(window.stage, event);
                return button(QUESTION).isEmpty();
            });
            assertTrue(goesOn);
        }
    }

    @Test
    void openingAnotherFileAsksBeforeChangesAreLost() throws BadInput {
        Path file = saved(example());
        Path other = folder.resolve("other.unroll.json");
        ScenarioWriter.save(example().withTitle("another"), other);
        try (OpenWindow window = on(file)) {
            change(window, 7);
            FxThread.run(() -> window.window.open(other));
            press(window, QUESTION);
            window.until(() -> window.store.session().scenario().title().equals("another"));
            assertFalse(SLOT.value(ScenarioReader.read(file)) == 7);
        }
    }

    @Test
    void aFileThatWasChangedMeanwhileIsNotReplacedWithoutAWord() throws BadInput {
        Path file = saved(example());
        try (OpenWindow window = on(file)) {
            change(window, 7);
            ScenarioWriter.save(example().withTitle("theirs"), file);
            FxThread.run(() -> window.window.command("save").run());
            press(window, "choice-cancel");
            assertEquals("theirs", ScenarioReader.read(file).title());
            assertTrue(window.session().document().isChanged());
        }
    }

    @Test
    void workOfAWindowThatDiedIsOfferedToTheNext() throws BadInput, IOException {
        Scenario work = example().withTitle("unsaved work");
        Path aside = folder.resolve("aside");
        // what a process leaves that was killed: its work without its hold
        try (Recovery dead = new Recovery(aside, InstantSource.system())) {
            dead.keep(Handout.of(work), Optional.empty());
            try (var files = Files.list(aside)) {
                Path kept = files.filter(it -> it.toString().endsWith(".work")).findFirst().orElseThrow();
                Files.copy(kept, aside.resolve("0123456789abcdef-0123456789abcdef.work"));
            }
        }
        try (OpenWindow window = OpenWindow.on(example(), Settings.defaults(), aside)) {
            FxThread.run(window.window::rescue);
            press(window, "choice-restore");
            window.until(() -> window.store.session().scenario().equals(work));
            assertTrue(window.session().document().isChanged());
        }
    }

    @Test
    void workThatIsNotSavedIsKeptAsideWhileTheWindowIsOpen() throws IOException {
        Path aside = folder.resolve("aside");
        try (OpenWindow window = OpenWindow.on(example(), Settings.defaults(), aside)) {
            FxThread.run(() -> window.store.update(session -> session.edited(new SetTitle("kept aside"))));
            window.until(() -> kept(aside).contains("kept aside"));
            FxThread.run(() -> window.store.update(Session::undone));
            window.until(() -> !kept(aside).contains("kept aside"));
        }
    }

    /// What stands in the files of work.
    private static String kept(Path aside) throws IOException {
        if (!Files.isDirectory(aside)) {
            return "";
        }
        StringBuilder all = new StringBuilder();
        try (var files = Files.list(aside)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".work")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
