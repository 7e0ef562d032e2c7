package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import unroll.edit.SetTitle;
import unroll.figure.Theme;
import unroll.io.BundledScenarios;
import unroll.render.FxThread;
import unroll.session.Session;

/// All dialogs look and act alike.
final class DialogStyleTest {
    private final OpenWindow open = OpenWindow.on(BundledScenarios.first().read(), OpenWindow.STILL);

    @AfterEach
    void close() {
        hide();
        open.close();
    }

    private void hide() {
        FxThread.run(() -> List.copyOf(Window.getWindows()).stream().filter(it -> it != open.stage)
                .forEach(Window::hide));
    }

    /// What opens each dialog.
    private Stream<Runnable> dialogs() {
        return Stream.concat(
                Stream.of("title", "from-text", "note-here", "export", "export-weights")
                        .map(id -> open.window.command(id)::run),
                Stream.of(() -> open.window.fault(new IllegalStateException("a fault in a test")),
                        this::leaveChanged));
    }

    /// Asks what becomes of changes.
    private void leaveChanged() {
        open.store.update(session -> session.edited(new SetTitle("changed")));
        open.window.command("new").run();
    }

    @Test
    void theyShareFramePaddingsButtonsAndTitle() {
        dialogs().forEach(opens -> {
            DialogPane pane = shown(opens);
            assertTrue(pane.getStyleClass().contains("unroll-dialog"));
            assertEquals(FxThread.call(() -> ((Stage) pane.getScene().getWindow()).getTitle()),
                    pane.getHeaderText());
            assertTrue(!pane.getHeaderText().isBlank() && !pane.getHeaderText().endsWith("…"), pane.getHeaderText());
            List<Button> buttons = pane.getButtonTypes().stream().map(pane::lookupButton).map(Button.class::cast)
                    .toList();
            assertEquals(1, buttons.stream().filter(Button::isDefaultButton).count(), pane.getHeaderText());
            assertEquals(1, buttons.stream().filter(Button::isCancelButton).count(), pane.getHeaderText());
            assertEquals(1, pane.getButtonTypes().stream()
                    .filter(it -> it.getButtonData() == ButtonData.CANCEL_CLOSE).count());
            Node content = pane.getContent();
            assertEquals(18, FxThread.call(() -> {
                pane.applyCss();
                pane.layout();
                return ((Region) content).getPadding().getLeft();
            }));
            hide();
        });
    }

    @Test
    void escapeChangesNothingInAnyOfThem() {
        dialogs().forEach(opens -> {
            DialogPane pane = shown(opens);
            Session before = open.session();
            FxThread.run(() -> Event.fireEvent(pane.getScene(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
            open.until(() -> panes().isEmpty());
            assertEquals(before.document().handout(), open.session().document().handout(), pane.getHeaderText());
        });
    }

    /// Also one that is made once and opened again.
    @Test
    void theyHaveTheColoursAndTheLanguageOfTheMomentTheyOpenIn() {
        dialogs().forEach(opens -> {
            shown(opens);
            hide();
        });
        FxThread.run(() -> {
            open.window.command("switch-theme").run();
            open.window.command("switch-theme").run();
            open.window.command("switch-language").run();
        });
        dialogs().forEach(opens -> {
            DialogPane pane = shown(opens);
            List<String> sheets = FxThread.call(() -> List.copyOf(pane.getStylesheets()));
            assertEquals(new Palette(Theme.CONTRAST).sheets(1).getFirst(), sheets.getFirst());
            assertEquals(FxThread.call(() -> List.copyOf(open.stage.getScene().getStylesheets())), sheets);
            String words = pane.getButtonTypes().stream().map(pane::lookupButton)
                    .map(it -> ((Button) it).getText()).toList().toString();
            assertTrue(!words.contains("Cancel,") && !words.contains("Cancel]"), words);
            hide();
        });
    }

    @Test
    void aTitleIsTypedAtOnceAndCanBeUndone() {
        FxThread.run(() -> open.find("title", Button.class).fire());
        TextField field = FxThread.call(() -> (TextField) pane().lookup("#title-text"));
        assertTrue(FxThread.call(field::isFocused));
        FxThread.run(() -> {
            field.replaceSelection("  my lesson ");
            ((Button) pane().lookupButton(pane().getButtonTypes().getFirst())).fire();
        });
        assertEquals("my lesson", open.session().scenario().title());
        assertEquals("● my lesson", FxThread.call(() -> open.find("title", Button.class).getText()));
        FxThread.run(() -> open.window.command("undo").run());
        assertEquals("the cat saw the dog", open.session().scenario().title());
    }

    private DialogPane shown(Runnable opens) {
        FxThread.run(opens);
        open.until(() -> !panes().isEmpty());
        return FxThread.call(this::pane);
    }

    private DialogPane pane() {
        return panes().getFirst();
    }

    private List<DialogPane> panes() {
        return Window.getWindows().stream().filter(it -> it.getScene() != null && it != open.stage)
                .map(it -> it.getScene().getRoot()).filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast).toList();
    }
}
