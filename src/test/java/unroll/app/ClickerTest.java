package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import unroll.oracle.Json;
import unroll.render.FxThread;

/// A clicker's keys do the same whatever has the keyboard, but for text fields.
final class ClickerTest {
    private static final List<String> PLACES = List.of("activity-step", "activity-change", "change-network",
            "activity-train");
    private final OpenWindow open = OpenWindow.on(Json.theCat(), OpenWindow.STILL);

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void everyControlLeavesThemToTheLesson() {
        Set<String> kinds = new TreeSet<>();
        for (String place : PLACES) {
            FxThread.run(() -> open.find(place + "-button", ButtonBase.class).fire());
            for (Node control : controls()) {
                kinds.add(control.getClass().getSimpleName());
                check(control);
            }
        }
        assertTrue(kinds.containsAll(List.of("Button", "ToggleButton", "ErrorChoice", "FigurePane", "Slider",
                "ComboBox", "CheckBox")), kinds::toString);
    }

    private void check(Node control) {
        String name = control.getClass().getSimpleName() + " " + control.getId();
        FxThread.run(() -> open.store.update(session -> session.to(5)));
        FxThread.run(control::requestFocus);
        open.press(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP);
        assertEquals(6, open.session().position(), name);
        FxThread.run(control::requestFocus);
        open.press(KeyCode.B);
        assertFalse(isCovered(), name);
        open.press(KeyCode.PERIOD);
        assertTrue(isCovered(), name);
        open.press(KeyCode.PERIOD);
        assertFalse(isCovered(), name);
        assertEquals(6, open.session().position(), name);
        FxThread.run(control::requestFocus);
        open.press(KeyCode.END);
        assertEquals(open.session().script().size(), open.session().position(), name);
        FxThread.run(control::requestFocus);
        open.press(KeyCode.HOME);
        assertEquals(0, open.session().position(), name);
        FxThread.run(control::requestFocus);
        open.press(KeyCode.F5);
        assertTrue(presents(), name);
        FxThread.run(control::requestFocus);
        open.press(KeyCode.B);
        assertTrue(isBlack(), name);
        open.press(KeyCode.B);
        assertFalse(isBlack(), name);
        FxThread.run(control::requestFocus);
        open.press(KeyCode.ESCAPE);
        assertFalse(presents(), name);
    }

    @Test
    void aPictureThatTheKeyboardGoesThroughLeavesThemToo() {
        open.press(KeyCode.RIGHT);
        FxThread.run(() -> open.find("weights", FigurePane.class).explore());
        open.press(KeyCode.DOWN, KeyCode.PAGE_DOWN);
        assertEquals(2, open.session().position());
        open.press(KeyCode.PERIOD);
        assertTrue(isCovered());
        open.press(KeyCode.ESCAPE, KeyCode.HOME);
        assertEquals(0, open.session().position());
    }

    @Test
    void anOpenMenuGivesWay() {
        Menu menu = FxThread.call(() -> open.find("menus", MenuBar.class).getMenus().getFirst());
        FxThread.run(menu::show);
        assertTrue(FxThread.call(menu::isShowing));
        open.press(KeyCode.RIGHT);
        assertEquals(0, open.session().position());
        open.press(KeyCode.PAGE_DOWN);
        assertEquals(1, open.session().position());
        assertFalse(FxThread.call(menu::isShowing));
    }

    @Test
    void theSlideGoesBlackOverAnOpenMenu() {
        open.press(KeyCode.F5);
        Menu menu = FxThread.call(() -> open.find("menus", MenuBar.class).getMenus().getFirst());
        for (KeyCode black : List.of(KeyCode.B, KeyCode.PERIOD)) {
            FxThread.run(menu::show);
            open.press(black);
            assertTrue(isSlideBlack(), black::toString);
            FxThread.run(menu::hide);
            open.press(black);
            assertFalse(isSlideBlack(), black::toString);
        }
        open.press(KeyCode.ESCAPE);
    }

    private boolean isSlideBlack() {
        return FxThread.call(() -> open.window.room().presentation().onSlideProperty().get() == Cover.Shade.BLACK);
    }

    private boolean presents() {
        return FxThread.call(() -> open.window.room().presentation().nowProperty().get().isPresent());
    }

    private boolean isCovered() {
        return FxThread.call(() -> open.find("cover", Node.class).isVisible());
    }

    /// Whether the audience sees black.
    private boolean isBlack() {
        return FxThread.call(() -> open.window.room().presentation().onSlideProperty().get() == Cover.Shade.BLACK);
    }

    /// What can have the keyboard and is no text field.
    private List<Node> controls() {
        return FxThread.call(() -> {
            open.stage.getScene().getRoot().applyCss();
            open.stage.getScene().getRoot().layout();
            List<Node> found = new ArrayList<>();
            collect(open.stage.getScene().getRoot(), found);
            // one of each kind and place is enough
            return found.stream().collect(Collectors.toMap(
                    node -> node.getClass() + " " + (node instanceof FigurePane ? node.getId() : ""), node -> node,
                    (first, other) -> first)).values().stream().toList();
        });
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        boolean isText = node instanceof TextInputControl || node instanceof Spinner<?> spinner && spinner.isEditable()
                || node instanceof ComboBoxBase<?> choice && choice.isEditable();
        if (node.isFocusTraversable() && !isText) {
            found.add(node);
        }
        if (!isText && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
