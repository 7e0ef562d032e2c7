package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import unroll.io.LanguageChoice;
import unroll.io.Room;
import unroll.io.Settings;
import unroll.io.ThemeChoice;
import unroll.io.WindowPlace;
import unroll.oracle.Json;
import unroll.render.FxThread;

/// Windows as they are drawn: what has room, and what can still be reached where it has none.
class RoomWindowTest {
    private static final double CLOSE = 1;

    /// The size of the interface on the small screen of the tests.
    private static final double ZOOM = 0.5;

    /// A window in px of the screen.
    private record Shown(double width, double height, LanguageChoice language, ThemeChoice theme) {
        /// A window of so many px of the interface.
        static Shown of(double width, double height, LanguageChoice language, ThemeChoice theme) {
            return new Shown(width * ZOOM, height * ZOOM, language, theme);
        }

        Settings settings() {
            return OpenWindow.STILL.with(language).with(theme)
                    .with(Room.USUAL.withZooms(ZOOM, ZOOM))
                    .with(new WindowPlace(0, 0, width, height, WindowPlace.State.NORMAL));
        }
    }

    private static final List<Shown> WINDOWS = List.of(
            Shown.of(1024, 768, LanguageChoice.ENGLISH, ThemeChoice.LIGHT),
            Shown.of(1366, 768, LanguageChoice.PORTUGUESE, ThemeChoice.DARK),
            Shown.of(720, 450, LanguageChoice.PORTUGUESE, ThemeChoice.LIGHT),
            Shown.of(640, 400, LanguageChoice.ENGLISH, ThemeChoice.CONTRAST),
            Shown.of(1920, 1080, LanguageChoice.ENGLISH, ThemeChoice.DARK));

    @Test
    void theNetworkKeepsItsShareAndItsPlaceWhateverStandsBelow() {
        everywhere((open, shown) -> {
            Bounds network = place(open, "network");
            assertTrue(network.getWidth() >= shown.width() / 2 - CLOSE, () -> shown + " " + network);
            assertTrue(network.getHeight() >= 0.45 * shown.height() - CLOSE, () -> shown + " " + network);
            for (String activity : List.of("activity-change", "activity-train", "activity-step")) {
                FxThread.run(() -> open.window.command(activity).run());
                assertEquals(network, place(open, "network"), () -> shown + " " + activity);
            }
        });
    }

    @Test
    void controlsOfTheHeaderAreAllInTheWindowAndApart() {
        everywhere((open, shown) -> {
            FxThread.run(() -> open.window.command("pin").run());
            FxThread.run(() -> open.window.command("show-part-code").run());
            List<Bounds> places = FxThread.call(() -> {
                laidOut(open);
                return open.find("header", Header.class).getChildren().stream().filter(Node::isVisible)
                        .map(it -> it.localToScene(it.getLayoutBounds())).toList();
            });
            for (String id : List.of("error", "switch-theme-button", "switch-language-button", "compared", "hidden")) {
                assertTrue(FxThread.call(open.find(id, Node.class)::isVisible), () -> shown + " " + id);
            }
            assertTrue(FxThread.call(() -> open.find("menus", Node.class).isVisible()
                    ^ open.find("menus-folded", Node.class).isVisible()), shown::toString);
            assertTrue(FxThread.call(() -> open.find("activity", Node.class).isVisible()
                    ^ open.find("activity-folded", Node.class).isVisible()), shown::toString);
            for (int i = 0; i < places.size(); i++) {
                Bounds one = places.get(i);
                assertTrue(one.getMinX() >= 0 && one.getMaxX() <= shown.width() + CLOSE, () -> shown + " " + one);
                for (int j = 0; j < i; j++) {
                    Bounds other = places.get(j);
                    assertTrue(one.getMinX() >= other.getMaxX() - CLOSE || other.getMinX() >= one.getMaxX() - CLOSE
                            || one.getWidth() < CLOSE || other.getWidth() < CLOSE, () -> shown + " " + one + other);
                }
            }
        });
    }

    @Test
    void theKeyOfMenusOpensThemFoldedToo() {
        everywhere((open, shown) -> {
            Button folded = open.find("menus-folded", Button.class);
            if (FxThread.call(folded::isVisible)) {
                open.press(KeyCode.F10);
                assertTrue(FxThread.call(() -> folded.getContextMenu().isShowing()), shown::toString);
                FxThread.run(() -> folded.getContextMenu().hide());
            }
        });
    }

    @Test
    void whatIsPutAsideIsOpenedByAKeyAndClosedByEscape() {
        everywhere((open, shown) -> {
            if (open.stage.getScene().lookup("#weights-rail") == null) {
                return;
            }
            assertFalse(isThere(open, "weights"));
            open.press(KeyCode.F3);
            assertTrue(isThere(open, "weights"), shown::toString);
            open.press(KeyCode.ESCAPE);
            assertFalse(isThere(open, "weights"), shown::toString);
            FxThread.run(() -> open.window.command("go-last").run());
            FxThread.run(() -> open.find("open-part-weights-W", javafx.scene.control.Button.class).fire());
            assertTrue(isThere(open, "weights"), shown::toString);
        });
    }

    private interface Check {
        void run(OpenWindow open, Shown shown);
    }

    private static void everywhere(Check check) {
        for (Shown shown : WINDOWS) {
            try (OpenWindow open = OpenWindow.on(Json.theCat(), shown.settings())) {
                FxThread.run(() -> {
                    open.stage.setMinWidth(1);
                    open.stage.setMinHeight(1);
                    open.stage.setWidth(shown.width());
                    open.stage.setHeight(shown.height());
                });
                // a window has its size a while after it is told
                open.until(() -> Math.abs(open.stage.getScene().getWidth() - shown.width()) < CLOSE
                        && Math.abs(open.stage.getScene().getHeight() - shown.height()) < CLOSE);
                place(open, "network");
                place(open, "network");
                check.run(open, shown);
            }
        }
    }

    private static boolean isThere(OpenWindow open, String id) {
        return FxThread.call(() -> open.stage.getScene().lookup("#" + id) != null);
    }

    private static Bounds place(OpenWindow open, String id) {
        return FxThread.call(() -> {
            laidOut(open);
            Node node = open.stage.getScene().lookup("#" + id);
            return node.localToScene(node.getLayoutBounds());
        });
    }

    private static void laidOut(OpenWindow open) {
        open.stage.getScene().getRoot().applyCss();
        open.stage.getScene().getRoot().layout();
    }
}
