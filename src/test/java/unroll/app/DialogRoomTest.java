package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import unroll.io.ThemeChoice;
import unroll.io.BadInput;
import java.util.Optional;
import javafx.stage.Screen;
import javafx.scene.control.ScrollPane;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unroll.edit.SetTitle;
import unroll.export.Extent;
import unroll.export.Kind;
import unroll.figure.RowColours;
import unroll.io.BundledScenarios;
import unroll.io.LanguageChoice;
import unroll.io.Room;
import unroll.io.WindowPlace;
import unroll.render.FxThread;
import unroll.text.Digits;
import unroll.text.FileKey;
import unroll.text.Message;
import unroll.tensor.WeightFiles;
import unroll.tensor.WeightFormat;
import unroll.tensor.Contents;

/// Every dialog is on its screen with its title and its buttons, however large the interface is.
final class DialogRoomTest {
    private static final double CLOSE = 1;
    private static final double LEAST = 80;
    private static final String LONG = "with-many-letters-of-a-folder ".repeat(12).strip();

    @TempDir
    private Path folder;
    private OpenWindow open;

    @AfterEach
    void close() {
        hide();
        open.close();
    }

    private void open(double zoom, LanguageChoice language) {
        Room room = new Room(Set.of(), zoom, zoom, OptionalInt.empty(), Digits.TWO, RowColours.ALL_ROWS);
        open = OpenWindow.on(BundledScenarios.first().read(), OpenWindow.STILL.with(language).with(room)
                .with(new WindowPlace(0, 0, 900, 560, WindowPlace.State.NORMAL)));
    }

    private void hide() {
        FxThread.run(() -> List.copyOf(Window.getWindows()).stream().filter(it -> it != open.stage)
                .forEach(Window::hide));
    }

    /// What opens each dialog, and a name for it.
    private Map<String, Runnable> dialogs() {
        Map<String, Runnable> all = new LinkedHashMap<>();
        List.of("title", "from-text", "note-here", "export", "export-weights")
                .forEach(id -> all.put(id, open.window.command(id)::run));
        for (Kind kind : Kind.values()) {
            all.put("export of some steps as " + kind, () -> exportSome(kind));
        }
        all.put("fault", () -> open.window.fault(new IllegalStateException("a fault " + LONG)));
        all.put("import", this::importWeights);
        all.put("leave", this::leaveChanged);
        all.put("rescue", this::rescue);
        return all;
    }

    /// Shows all that can be chosen of a kind of file.
    private void exportSome(Kind kind) {
        open.window.command("export").run();
        DialogPane pane = pane().orElseThrow();
        ((ComboBox<?>) pane.lookup("#picture-extent")).getSelectionModel().select(Extent.RANGE.ordinal());
        ((ToggleButton) pane.lookup("#picture-kind-" + kind.ordinal() + "-button")).fire();
    }

    private void importWeights() {
        try {
            Path file = folder.resolve("network.npz");
            WeightFiles.write(BundledScenarios.first().read(), Contents.WEIGHTS_AND_GRADIENTS, WeightFormat.NPZ, file);
            open.window.take(List.of(file));
        } catch (BadInput bad) {
            throw new AssertionError(bad);
        }
    }

    private void leaveChanged() {
        open.store.update(session -> session.edited(new SetTitle(LONG.substring(0, 60))));
        open.window.command("new").run();
    }

    private void rescue() {
        Appearance appearance = new Appearance(open.store, ThemeChoice.LIGHT, open.window.settings().language(),
                new SimpleObjectProperty<>(open.window.settings().room().deskZoom()));
        new Dialogs(() -> open.stage, new Speech(open.store), appearance).ask(FileKey.RESCUE,
                Message.of(FileKey.RESCUE_FILE, Message.of(FileKey.NAMED, LONG), "2026-01-01", LONG), List.of(
                        choice(FileKey.RESTORE, ButtonData.YES), choice(FileKey.DISCARD, ButtonData.NO),
                        choice(FileKey.LATER, ButtonData.CANCEL_CLOSE)));
    }

    private static Dialogs.Choice choice(FileKey words, ButtonData role) {
        return new Dialogs.Choice(words, role, () -> {
        });
    }

    private DialogPane shown(Runnable opens) {
        FxThread.run(opens);
        open.until(() -> pane().isPresent());
        return FxThread.call(() -> {
            DialogPane pane = pane().orElseThrow();
            pane.applyCss();
            pane.layout();
            return pane;
        });
    }

    private Optional<DialogPane> pane() {
        return Window.getWindows().stream().filter(it -> it.getScene() != null && it != open.stage)
                .map(it -> it.getScene().getRoot()).filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast).findFirst();
    }

    @ParameterizedTest
    @CsvSource({"1, ENGLISH", "1, PORTUGUESE", "2, ENGLISH", "2, PORTUGUESE", "3, PORTUGUESE"})
    void theyAreOnTheScreenWithTitleAndButtonsAtEverySize(double zoom, LanguageChoice language) {
        open(zoom, language);
        Rectangle2D screen = FxThread.call(() -> Screen.getPrimary().getVisualBounds());
        dialogs().forEach((name, opens) -> {
            DialogPane pane = shown(opens);
            FxThread.run(() -> {
                // what was drawn meanwhile has other words
                pane.layout();
                Window window = pane.getScene().getWindow();
                Rectangle2D place = new Rectangle2D(window.getX(), window.getY(), window.getWidth(),
                        window.getHeight());
                assertTrue(screen.contains(place), name + ": " + place);
                Bounds all = pane.getLayoutBounds();
                pane.getButtonTypes().stream().map(pane::lookupButton)
                        .forEach(it -> assertTrue(all.contains(it.localToScene(it.getLayoutBounds())), name));
                Node title = pane.lookup(".header-panel");
                assertTrue(all.contains(title.localToScene(title.getLayoutBounds())), name);
                ScrollPane room = (ScrollPane) pane.getContent();
                double content = room.getContent().getLayoutBounds().getHeight();
                assertTrue(room.getViewportBounds().getHeight() >= Math.min(content, LEAST) - CLOSE, name);
                assertTrue(room.getContent().getLayoutBounds().getWidth() <= room.getViewportBounds().getWidth() + 1,
                        name + " scrolls sideways");
                assertEquals(List.of(), cut(pane), name);
            });
            hide();
        });
    }

    @Test
    void whatTheyHoldIsAsMuchLargerAsTheInterface() {
        open(1, LanguageChoice.ENGLISH);
        double usual = width("title-text");
        close();
        open(1.5, LanguageChoice.ENGLISH);
        assertEquals(1.5 * usual, width("title-text"), CLOSE);
    }

    @Test
    void thePageOfNotationIsOnTheScreenToo() {
        open(3, LanguageChoice.ENGLISH);
        FxThread.run(() -> {
            open.window.command("keys").run();
            Window page = Window.getWindows().stream().filter(it -> it != open.stage).findFirst().orElseThrow();
            assertTrue(Screen.getPrimary().getVisualBounds()
                    .contains(new Rectangle2D(page.getX(), page.getY(), page.getWidth(), page.getHeight())));
        });
    }

    private double width(String id) {
        DialogPane pane = shown(open.window.command("title")::run);
        return FxThread.call(() -> {
            Node node = pane.lookup("#" + id);
            return node.localToScene(node.getLayoutBounds()).getWidth();
        });
    }

    /// The words that end in … for want of room.
    private static List<String> cut(Parent parent) {
        return parent.lookupAll("*").stream().filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .filter(it -> isShown(it) && !"picture-title".equals(it.getId()))
                .filter(it -> it.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast)
                        .anyMatch(text -> text != it.getGraphic() && !text.getText().equals(it.getText())))
                .map(it -> it.getId() + " " + it.getText()).toList();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }
}
