package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import unroll.figure.Place;
import unroll.figure.Subject;
import unroll.io.LanguageChoice;
import unroll.io.MotionChoice;
import unroll.io.Settings;
import unroll.io.ThemeChoice;
import unroll.listing.NumpyText;
import unroll.oracle.Json;
import unroll.render.FxThread;
import unroll.rnn.Weight;
import unroll.tensor.CsvText;
import unroll.trace.Quantity;

/// Copying from the window, as a person would.
final class CopyWindowTest {
    private static final Quantity STATE = Quantity.state(0);
    private final OpenWindow open = OpenWindow.on(Json.theCat(), Settings.defaults().with(ThemeChoice.LIGHT)
            .with(LanguageChoice.ENGLISH).with(MotionChoice.OFF));

    @AfterEach
    void close() {
        menus().forEach(menu -> FxThread.run(menu::hide));
        open.close();
    }

    @Test
    void thePictureIsCopiedTwiceAsLargeAsASlideAndThatIsSaid() {
        clear();
        open.press(KeyCode.RIGHT, KeyCode.C);
        open.until(() -> Clipboard.getSystemClipboard().hasImage());
        Image image = FxThread.call(() -> Clipboard.getSystemClipboard().getImage());
        assertEquals(3840, image.getWidth());
        assertEquals(2160, image.getHeight());
        assertEquals("Copied: picture", said());
        open.until(() -> !open.find("copied", Label.class).isVisible());
    }

    @Test
    void whileAQuestionIsAskedItsKeyIsAnAnswer() {
        open.press(KeyCode.P, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        assertTrue(open.session().asked().isPresent());
        open.press(KeyCode.C);
        assertEquals(4, open.session().position());
    }

    @Test
    void theRightButtonOffersWhatCanBeDoneAndExplainsNothingByItself() {
        open.press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        rightClick("network", new Subject.Whole(STATE));
        assertTrue(open.session().attention().card().isEmpty());
        assertEquals(List.of("Explain s₀", "Copy s₀ as LaTeX", "Copy s₀ as LaTeX, all digits",
                "Copy s₀ as NumPy", "Copy s₀ as CSV", "Copy network as TikZ", "Copy picture"), offered());
        choose("explain-here");
        assertEquals(new Subject.Whole(STATE), open.session().attention().card().orElseThrow().current());
    }

    @Test
    void aVectorIsCopiedInEveryForm() {
        open.press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        var value = open.session().moment().value(STATE).orElseThrow();
        assertEquals("\\begin{bmatrix}\n-0.10 \\\\\n0.38 \\\\\n-0.20\n\\end{bmatrix}\n", copied("copy-latex-here"));
        assertTrue(copied("copy-latex-all-here").contains("\n" + value.get(0) + " \\\\\n"));
        assertEquals(NumpyText.of(STATE, value), copied("copy-numpy-here"));
        assertEquals(CsvText.of(value), copied("copy-csv-here"));
        assertEquals("Copied: s₀ as CSV", said());
    }

    private String copied(String item) {
        rightClick("network", new Subject.Whole(STATE));
        choose(item);
        return text();
    }

    @Test
    void whatIsNotComputedYetHasNothingToCopy() {
        rightClick("network", new Subject.Whole(STATE));
        assertEquals(List.of("Explain s₀", "Copy network as TikZ", "Copy picture"), offered());
    }

    @Test
    void aNumberThatIsGivenIsChangedExplainedAndCopied() {
        rightClick("weights", new Subject.Cell(new Quantity.Shared(Weight.W), 1, 2));
        assertEquals(List.of("Change W[1,2]…", "Explain W[1,2]", "Copy number W[1,2]", "Copy W as LaTeX",
                "Copy W as LaTeX, all digits", "Copy W as NumPy", "Copy W as CSV", "Copy weights as LaTeX",
                "Copy picture"), offered());
        choose("copy-number-here");
        double number = open.session().scenario().parameters().w().get(1, 2);
        assertEquals(number, Double.parseDouble(text()));
    }

    @Test
    void whatIsOneNumberIsCopiedAsThat() {
        open.press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        rightClick("network", new Subject.Cell(Quantity.loss(0), 0, 0));
        assertEquals(List.of("Explain E₀", "Copy number E₀", "Copy network as TikZ", "Copy picture"), offered());
        choose("copy-number-here");
        assertEquals(open.session().moment().value(Quantity.loss(0)).orElseThrow().get(0),
                Double.parseDouble(text()));
    }

    @Test
    void theMenuOfAPlaceOpensByKeysToo() {
        open.press(KeyCode.END);
        FxThread.run(() -> pane("network").explore());
        pressShift(KeyCode.F10);
        assertTrue(offered().getLast().equals("Copy picture") && offered().getFirst().startsWith("Explain "),
                () -> offered().toString());
        FxThread.run(() -> menus().getFirst().hide());
        open.press(KeyCode.CONTEXT_MENU);
        assertEquals(1, menus().size());
    }

    @Test
    void theEditMenuCopiesFiguresOfTheMoment() {
        open.press(KeyCode.RIGHT);
        run("copy-equation-symbols");
        assertTrue(text().contains("U\\,x_{0}"), this::text);
        assertEquals("Copied: equation as LaTeX: symbols", said());
        run("copy-equation-numpy");
        assertEquals("Ux = U @ x[t]\n", text());
        run("copy-network");
        assertTrue(text().contains("\\begin{tikzpicture}[unroll]"), this::text);
        run("copy-ledger");
        assertTrue(text().contains("\\text{not yet}"), this::text);
        run("copy-weights");
        assertTrue(text().contains("W = \\begin{bmatrix}"), this::text);
    }

    private void run(String command) {
        clear();
        FxThread.run(() -> open.window.command(command).run());
        assertFalse(text().isEmpty());
    }

    private static void clear() {
        FxThread.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("");
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private String said() {
        return FxThread.call(() -> open.find("copied", Label.class).getText());
    }

    private String text() {
        return FxThread.call(() -> Clipboard.getSystemClipboard().getString());
    }

    private void rightClick(String pane, Subject subject) {
        FxThread.run(() -> {
            open.stage.getScene().getRoot().applyCss();
            open.stage.getScene().getRoot().layout();
            FigurePane at = pane(pane);
            Predicate<Place> isHit = place -> place.subject().equals(subject)
                    && place.drawing() instanceof Place.Drawing.Filled;
            Place place = at.places().stream().filter(isHit).findFirst().orElseThrow();
            // a corner of a whole is its own; its middle may be a part's
            boolean whole = subject instanceof Subject.Whole;
            var corner = whole
                    ? at.localToScene(place.box().x() + 2, place.box().y() + 2)
                    : at.localToScene(place.box().centerX(), place.box().centerY());
            double x = corner.getX();
            double y = corner.getY();
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
                Event.fireEvent(at, new MouseEvent(type, x, y, x, y, MouseButton.SECONDARY, 1, false, false, false,
                        false, false, false, type == MouseEvent.MOUSE_PRESSED, false, true, true, null));
            }
            Event.fireEvent(at, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, x, y, x, y, false, null));
        });
    }

    private void pressShift(KeyCode code) {
        FxThread.run(() -> {
            Node owner = open.stage.getScene().getFocusOwner();
            Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, true, false, false, false));
        });
    }

    private List<String> offered() {
        return FxThread.call(() -> menus().getFirst().getItems().stream().map(MenuItem::getText)
                .filter(text -> text != null).toList());
    }

    private void choose(String id) {
        FxThread.run(() -> {
            ContextMenu menu = menus().getFirst();
            menu.getItems().stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow().fire();
            menu.hide();
        });
    }

    private static List<ContextMenu> menus() {
        return FxThread.call(() -> Window.getWindows().stream()
                .flatMap(it -> it instanceof ContextMenu menu && "place-menu".equals(menu.getId())
                        ? java.util.stream.Stream.of(menu)
                        : java.util.stream.Stream.empty())
                .toList());
    }

    private FigurePane pane(String id) {
        return open.find(id, FigurePane.class);
    }
}
