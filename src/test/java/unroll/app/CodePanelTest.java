package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import unroll.io.LanguageChoice;
import unroll.io.MotionChoice;
import unroll.io.Settings;
import unroll.io.ThemeChoice;
import unroll.listing.Dialect;
import unroll.listing.Listing;
import unroll.oracle.Json;
import unroll.render.FxThread;

/// The listing in the window.
final class CodePanelTest {
    private static final double HEADER = 28;
    private final OpenWindow open = OpenWindow.on(Json.theCat(), Settings.defaults().with(ThemeChoice.LIGHT)
            .with(LanguageChoice.ENGLISH).with(MotionChoice.OFF));

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void itIsWrittenAsIsChosen() {
        click("code-pytorch-button");
        assertEquals(Dialect.PYTORCH, open.session().view().dialect());
        click("code-numpy-button");
        assertEquals(Dialect.NUMPY, open.session().view().dialect());
    }

    @Test
    void theWholeProgramIsCopiedAndThatIsShownForAWhile() {
        click("code-pytorch-button");
        assertEquals(Material2AL.CONTENT_COPY, icon());
        assertEquals("Copy code", button().getAccessibleText());
        click("code-copy-button");
        assertEquals(Listing.of(open.session().scenario(), Dialect.PYTORCH).program(),
                FxThread.call(() -> Clipboard.getSystemClipboard().getString()));
        assertEquals(Material2AL.CHECK, icon());
        assertEquals("Copied", button().getAccessibleText());
        open.until(() -> shown() == Material2AL.CONTENT_COPY);
    }

    @Test
    void theToolsStandBesideTheTitleAndCoverNoCode() {
        FxThread.run(() -> {
            open.stage.getScene().getRoot().applyCss();
            open.stage.getScene().getRoot().layout();
        });
        double zoom = open.session().view().zoom();
        Bounds panel = bounds("code");
        Bounds tools = bounds("code-tools");
        assertTrue(tools.getMaxY() - panel.getMinY() <= HEADER * zoom + 0.5, tools + " in " + panel);
        assertTrue(tools.getMinX() >= panel.getMinX() + 140, tools + " in " + panel);
        assertTrue(panel.contains(tools), tools + " in " + panel);
    }

    @Test
    void theWheelScrollsItUntilTheNextStep() {
        open.press(KeyCode.RIGHT);
        wheel(-40);
        assertTrue(open.session().view().codeScroll().orElseThrow() > 0);
        wheel(4000);
        assertEquals(0, open.session().view().codeScroll().orElseThrow());
        open.press(KeyCode.RIGHT);
        assertTrue(open.session().view().codeScroll().isEmpty(), "it follows the step again");
    }

    private void wheel(double by) {
        FxThread.run(() -> {
            FigurePane code = open.find("code", FigurePane.class);
            open.stage.getScene().getRoot().layout();
            Event.fireEvent(code, new ScrollEvent(ScrollEvent.SCROLL, 20, 60, 20, 60, false, false, false, false,
                    false, false, 0, by, 0, by, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                    ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
        });
    }

    private Bounds bounds(String id) {
        return FxThread.call(() -> {
            Node node = open.stage.getScene().lookup("#" + id);
            return node.localToScene(node.getLayoutBounds());
        });
    }

    private Object icon() {
        return FxThread.call(this::shown);
    }

    private Object shown() {
        return ((FontIcon) open.find("code-copy-button", Button.class).getGraphic()).getIconCode();
    }

    private Button button() {
        return FxThread.call(() -> open.find("code-copy-button", Button.class));
    }

    private void click(String button) {
        FxThread.run(() -> ((ButtonBase) open.stage.getScene().lookup("#" + button)).fire());
    }
}
