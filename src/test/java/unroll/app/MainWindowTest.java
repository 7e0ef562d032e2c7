package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import unroll.figure.Subject;
import unroll.figure.Theme;
import unroll.io.LanguageChoice;
import unroll.io.MotionChoice;
import unroll.io.Settings;
import unroll.io.ThemeChoice;
import unroll.lesson.Grain;
import unroll.oracle.Json;
import unroll.render.FxThread;
import unroll.render.fx.SceneView;
import unroll.rnn.Focus;
import unroll.rnn.Weight;
import unroll.text.Language;
import unroll.trace.Quantity;

/// The window, used by keys and buttons.
final class MainWindowTest {
    private static final Settings STILL = Settings.defaults().with(ThemeChoice.LIGHT).with(LanguageChoice.ENGLISH)
            .with(MotionChoice.OFF).withSpeed(4);

    private final OpenWindow open = OpenWindow.on(Json.theCat(), STILL);

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void arrowsStepOnAndBack() {
        open.press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.PAGE_DOWN, KeyCode.LEFT);
        assertEquals(2, open.session().position());
        open.press(KeyCode.END);
        assertEquals(open.session().script().size(), open.session().position());
        open.press(KeyCode.HOME);
        assertEquals(0, open.session().position());
    }

    @Test
    void keysWorkWhereverTheFocusIs() {
        for (String id : List.of("error", "speed", "switch-theme-button", "grain-pass-button", "ledger")) {
            FxThread.run(() -> open.stage.getScene().lookup("#" + id).requestFocus());
            int before = open.session().position();
            open.press(KeyCode.RIGHT);
            assertEquals(before + 1, open.session().position(), id);
        }
    }

    @Test
    void theStepIsTold() {
        open.press(KeyCode.RIGHT);
        assertEquals("step 1 of 32", text("step-number"));
        open.press(KeyCode.DIGIT3, KeyCode.RIGHT);
        assertEquals(Grain.PASS, open.session().view().grain());
        assertEquals("step 1 of 3", text("step-number"));
    }

    @Test
    void theSameStepHasTheSamePictureHoweverItIsReached() {
        open.press(KeyCode.RIGHT, KeyCode.RIGHT);
        var there = shown("network");
        open.press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.LEFT);
        assertEquals(there, shown("network"));
    }

    @Test
    void buttonsDoWhatTheirKeysDo() {
        click("go-last-button");
        assertEquals(open.session().script().size(), open.session().position());
        assertTrue(FxThread.call(() -> open.find("go-next-button", Button.class).isDisabled()));
        click("go-back-button");
        assertEquals(open.session().script().size() - 1, open.session().position());
        assertFalse(FxThread.call(() -> open.find("go-next-button", Button.class).isDisabled()));
    }

    @Test
    void playingEndsAtTheEndAndBeginsAnew() {
        open.press(KeyCode.DIGIT3, KeyCode.SPACE);
        open.until(() -> open.store.session().position() == open.store.session().script().size());
        open.press(KeyCode.SPACE);
        assertEquals(0, open.session().position());
    }

    @Test
    void theColoursAreSwitchedEverywhere() {
        open.press(KeyCode.T);
        assertEquals(Theme.DARK, open.session().view().theme());
        assertEquals(Theme.DARK.canvas(), FxThread.call(() -> {
            open.stage.getScene().getRoot().layout();
            return open.find("network", FigurePane.class).picture().scene().ground();
        }));
        open.press(KeyCode.T);
        assertEquals(Theme.CONTRAST, open.session().view().theme());
        open.press(KeyCode.T);
        assertEquals(Theme.LIGHT, open.session().view().theme());
    }

    @Test
    void anotherLanguageSaysEverythingAnew() {
        click("switch-language-button");
        assertEquals(Language.PORTUGUESE, open.session().view().language());
        assertEquals("passo 0 de 32", text("step-number"));
        assertEquals(List.of("Arquivo", "Editar", "Aula", "Exibir", "Ajuda"),
                FxThread.call(() -> open.find("menus", MenuBar.class)
                        .getMenus().stream().map(menu -> menu.getText()).toList()));
        click("switch-language-button");
        assertEquals("step 0 of 32", text("step-number"));
    }

    @Test
    void anotherErrorIsTracedBack() {
        FxThread.run(() -> errors().setValue(new Focus.One(1)));
        open.until(() -> open.store.session().scenario().focus().equals(new Focus.One(1)));
        FxThread.run(() -> errors().setValue(new Focus.All()));
        open.until(() -> open.store.session().scenario().focus().equals(new Focus.All()));
        FxThread.run(() -> errors().setValue(new Focus.Joined()));
        open.until(() -> open.store.session().scenario().focus().equals(new Focus.Joined()));
        assertEquals(6, FxThread.call(() -> errors().getItems().size()));
    }

    @Test
    void theLedgerShowsTheGradientOfTheWeightThatIsChosen() {
        click("ledger-u-button");
        assertEquals(Weight.U, open.session().view().weight());
    }

    @Test
    void notationColoursAndKeysAreOnOnePageThatLightsWhatItTells() {
        open.press(KeyCode.END, KeyCode.LEFT, KeyCode.F1);
        Stage page = FxThread.call(() -> Window.getWindows().stream().filter(it -> it != open.stage)
                .map(Stage.class::cast).findFirst().orElseThrow());
        assertTrue(FxThread.call(() -> page.getScene().lookup("#keys-page") != null));
        FxThread.run(() -> page.getScene().lookup("#notation-delta").requestFocus());
        assertEquals(Optional.of(new Subject.Whole(Quantity.delta(3, 0))), open.session().attention().pointed());
        FxThread.run(() -> press(page, KeyCode.DOWN));
        assertEquals(Optional.of(new Subject.Whole(new Quantity.StateJacobian(1))),
                open.session().attention().pointed());
        FxThread.run(() -> page.getScene().lookup("#notation-eta").requestFocus());
        assertEquals(Optional.empty(), open.session().attention().pointed());
        FxThread.run(() -> press(page, KeyCode.ENTER));
        assertEquals(open.session().script().size(), open.session().position());
        assertEquals(Optional.of(new Subject.Whole(new Quantity.Learned(Weight.W))),
                open.session().attention().pointed());
        FxThread.run(() -> press(page, KeyCode.ESCAPE));
        assertFalse(FxThread.call(page::isShowing));
        assertEquals(Optional.empty(), open.session().attention().pointed());
    }

    private static void press(Stage page, KeyCode key) {
        Event.fireEvent(page.getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    @Test
    void whatIsRememberedIsWhatWasSet() {
        open.press(KeyCode.T);
        Settings kept = FxThread.call(open.window::settings);
        assertEquals(ThemeChoice.DARK, kept.theme());
        assertEquals(4, kept.speed());
        assertEquals(MotionChoice.OFF, kept.motion());
    }

    @Test
    void dividersAreRememberedOnlyWhereTheyWereMoved() {
        assertEquals(Map.of(), FxThread.call(open.window::settings).dividers());
        FxThread.run(() -> open.find("panels", Panels.class).lookupAll(".split-pane").stream()
                .map(SplitPane.class::cast).filter(it -> it.getDividers().size() == 2)
                .forEach(it -> it.setDividerPosition(1, 0.6)));
        assertEquals(Map.of("ledger", 0.6), FxThread.call(open.window::settings).dividers());
    }

    @Test
    void aFileThatCannotBeReadLeavesOpenWhatIsOpen() {
        var before = open.session();
        int windows = FxThread.call(() -> Window.getWindows().size());
        FxThread.run(() -> open.window.open(java.nio.file.Path.of("no-such-file.unroll.json")));
        open.until(() -> Window.getWindows().size() > windows);
        assertEquals(before, open.session());
        FxThread.run(() -> List.copyOf(Window.getWindows()).stream().filter(it -> it != open.stage)
                .forEach(Window::hide));
    }

    private unroll.scene.Scene shown(String id) {
        return FxThread.call(() -> {
            FigurePane pane = open.find(id, FigurePane.class);
            pane.layout();
            return ((SceneView) pane.getChildrenUnmodifiable().getFirst()).shown();
        });
    }

    private void click(String button) {
        FxThread.run(() -> ((javafx.scene.control.ButtonBase) open.stage.getScene().lookup("#" + button)).fire());
    }

    private String text(String label) {
        return FxThread.call(() -> open.find(label, Label.class).getText());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Focus> errors() {
        return open.find("error", ComboBox.class);
    }
}
