package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import unroll.edit.RandomEdits;
import unroll.io.ThemeChoice;
import unroll.oracle.Json;
import unroll.render.FxThread;

/// Nothing is logged or written to the error stream, whatever is done.
final class QuietWindowTest {
    private static final int ACTS = 3_000;
    private static final int EACH = 6;
    /// They ask the system for a place, or end the window.
    private static final Set<String> ELSEWHERE = Set.of("open", "save", "save-as", "quit", "open-view", "save-view",
            "import", "export-weights");
    private static final List<String> PANES = List.of("weights", "network", "ledger", "explanation", "code",
            "timeline");
    private static final List<KeyCode> KEYS = List.of(KeyCode.RIGHT, KeyCode.LEFT, KeyCode.PAGE_DOWN, KeyCode.HOME,
            KeyCode.END, KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.T, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3,
            KeyCode.TAB, KeyCode.UP, KeyCode.DOWN, KeyCode.B, KeyCode.N, KeyCode.F2, KeyCode.BACK_SPACE);
    private final OpenWindow open = OpenWindow.on(Json.theCat(), OpenWindow.STILL);
    private final Log log = new Log();

    @AfterEach
    void close() {
        log.close();
        FxThread.run(this::hideOthers);
        open.close();
    }

    /// What is logged and what is written to the error stream.
    private static final class Log extends Handler {
        private final List<String> records = Collections.synchronizedList(new ArrayList<>());
        private final ByteArrayOutputStream written = new ByteArrayOutputStream();
        private final PrintStream before = System.err;

        Log() {
            System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
            Logger.getLogger("").addHandler(this);
        }

        @Override
        public void publish(LogRecord one) {
            records.add(one.getLoggerName() + ": " + one.getMessage());
        }

        @Override
        public void flush() {
            System.err.flush();
        }

        @Override
        public void close() {
            Logger.getLogger("").removeHandler(this);
            System.setErr(before);
        }

        /// What was written, but for what JavaFX's screen without a display says of windows that reach beyond it.
        private static void add(List<String> block, List<String> all) {
            if (block.stream().noneMatch(line -> line.contains(OpenWindow.SCREEN))) {
                all.addAll(block);
            }
            block.clear();
        }

        List<String> all() {
            List<String> all = new ArrayList<>(records);
            List<String> block = new ArrayList<>();
            for (String line : written.toString(StandardCharsets.UTF_8).lines().toList()) {
                if (!line.startsWith("\t")) {
                    add(block, all);
                }
                block.add(line);
            }
            add(block, all);
            return all.subList(0, Math.min(all.size(), 30));
        }
    }

    @Test
    void aMenuThatIsOpenWhileTheColoursChangeLogsNothing() {
        for (int turn = 0; turn < 4; turn++) {
            for (ThemeChoice choice : List.of(ThemeChoice.DARK, ThemeChoice.CONTRAST, ThemeChoice.LIGHT)) {
                FxThread.run(() -> ask("weights", 60, 90));
                assertTrue(FxThread.call(() -> Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance)));
                FxThread.run(() -> open.window.command(id(choice)).run());
                FxThread.run(this::settle);
                assertEquals(List.of(), log.all(), choice::toString);
            }
        }
    }

    @Test
    void whatOpensRightAfterTheColoursChangedLogsNothing() {
        MenuBar bar = (MenuBar) open.stage.getScene().lookup("#menus");
        ComboBox<?> speed = (ComboBox<?>) open.stage.getScene().lookup("#speed");
        List<ThemeChoice> choices = List.of(ThemeChoice.DARK, ThemeChoice.CONTRAST, ThemeChoice.LIGHT);
        for (int i = 0; i < bar.getMenus().size(); i++) {
            ThemeChoice choice = choices.get(i % choices.size());
            Menu menu = bar.getMenus().get(i);
            FxThread.run(() -> {
                open.window.command(id(choice)).run();
                menu.show();
            });
            FxThread.run(this::settle);
            assertEquals(List.of(), log.all(), () -> choice + ", " + menu.getText());
            FxThread.run(menu::hide);
        }
        for (ThemeChoice choice : choices) {
            FxThread.run(() -> {
                open.window.command(id(choice)).run();
                speed.show();
            });
            FxThread.run(this::settle);
            assertEquals(List.of(), log.all(), choice::toString);
            FxThread.run(speed::hide);
        }
    }

    @Test
    void aTipWhoseButtonGoesLogsNothing() {
        FxThread.run(() -> {
            Button button = new Button("tipped");
            Tooltip tip = new Tooltip("what it does");
            Tips.put(button, tip);
            Pane over = new Pane(button);
            ((Pane) open.stage.getScene().getRoot().getChildrenUnmodifiable().getFirst()).getChildren().add(over);
            point(button);
            tip.show(open.stage);
            settle();
            over.getChildren().clear();
            tip.getStyleClass().add("styled-anew");
            settle();
            assertEquals(List.of(), log.all());
            assertFalse(tip.isShowing());
        });
    }

    @Test
    void aMenuWhosePanelGoesLogsNothing() {
        FxThread.run(() -> ask("explanation", 60, 30));
        assertTrue(FxThread.call(() -> Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance)));
        FxThread.run(() -> open.window.command("activity-change").run());
        FxThread.run(this::settle);
        assertEquals(List.of(), log.all());
        assertTrue(FxThread.call(() -> Window.getWindows().stream().noneMatch(ContextMenu.class::isInstance)));
    }

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void threeThousandActsLogNothing() {
        Random random = new Random(11);
        RandomEdits edits = new RandomEdits(11);
        List<Command> commands = FxThread.call(
                () -> open.window.commands().filter(it -> !ELSEWHERE.contains(it.id())).toList());
        for (int i = 0; i < ACTS; i++) {
            String[] doing = {""};
            FxThread.run(() -> doing[0] = act(random, edits, commands));
            // pictures and styles come with every few acts, as they do between pulses
            if (i % EACH == 0) {
                FxThread.run(this::settle);
            }
            int act = i;
            assertEquals(List.of(), log.all(), () -> "act " + act + ": " + doing[0]);
        }
    }

    private String act(Random random, RandomEdits edits, List<Command> commands) {
        String pane = PANES.get(random.nextInt(PANES.size()));
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> {
                KeyCode key = KEYS.get(random.nextInt(KEYS.size()));
                press(key);
                return key.toString();
            }
            case 3, 4 -> {
                Command command = commands.get(random.nextInt(commands.size()));
                if (command.enabled().get()) {
                    command.run();
                }
                return command.id();
            }
            case 5, 6 -> {
                click(pane, random.nextInt(300), random.nextInt(300));
                return "a click in " + pane;
            }
            case 7 -> {
                ask(pane, random.nextInt(300), random.nextInt(300));
                return "a menu in " + pane;
            }
            case 8 -> {
                var edit = edits.next(open.store.session().scenario());
                open.store.update(session -> session.edited(edit));
                return edit.toString();
            }
            default -> {
                open.stage.setWidth(700 + random.nextInt(900));
                open.stage.setHeight(500 + random.nextInt(500));
                return "another size";
            }
        }
    }

    private static String id(ThemeChoice choice) {
        return switch (choice) {
            case LIGHT -> "theme-light";
            case DARK -> "theme-dark";
            case CONTRAST -> "theme-contrast";
            case SYSTEM -> "theme-system";
        };
    }

    /// Makes a node the one that its tip takes its colours from.
    private static void point(Node node) {
        var at = node.localToScreen(5, 5);
        for (var kind : List.of(MouseEvent.MOUSE_ENTERED, MouseEvent.MOUSE_MOVED)) {
            Event.fireEvent(node, new MouseEvent(kind, 5, 5, at.getX(), at.getY(), MouseButton.NONE, 0, false, false,
                    false, false, false, false, false, false, false, true, null));
        }
    }

    private void press(KeyCode key) {
        Node owner = open.stage.getScene().getFocusOwner();
        Event.fireEvent(owner == null ? open.stage.getScene() : owner,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private void click(String id, double x, double y) {
        Node pane = open.stage.getScene().lookup("#" + id);
        if (pane != null && pane.getScene() != null) {
            for (var kind : List.of(MouseEvent.MOUSE_MOVED, MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED,
                    MouseEvent.MOUSE_CLICKED)) {
                Event.fireEvent(pane, new MouseEvent(kind, x, y, x, y, MouseButton.PRIMARY, 1, false, false, false,
                        false, true, false, false, false, false, true, null));
            }
        }
    }

    private void ask(String id, double x, double y) {
        Node pane = open.stage.getScene().lookup("#" + id);
        if (pane != null && pane.getScene() != null) {
            Event.fireEvent(pane, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, x, y, x, y, false,
                    null));
        }
    }

    /// All styles are worked out; what came to lie over the window goes, but for menus.
    private void settle() {
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window.getScene() != null && window.getScene().getRoot() != null) {
                window.getScene().getRoot().applyCss();
                window.getScene().getRoot().layout();
            }
        }
        List.copyOf(Window.getWindows()).stream().filter(it -> it instanceof Stage && it != open.stage)
                .forEach(Window::hide);
    }

    private void hideOthers() {
        List.copyOf(Window.getWindows()).stream().filter(it -> it != open.stage).forEach(Window::hide);
    }
}
