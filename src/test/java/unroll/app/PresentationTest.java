package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import unroll.figure.Framed;
import unroll.figure.Part;
import unroll.figure.Place;
import unroll.figure.Subject;
import unroll.figure.Theme;
import unroll.lesson.Quiz;
import unroll.oracle.Json;
import unroll.render.FxThread;
import unroll.render.fx.SceneView;
import unroll.rnn.Variable;
import unroll.scene.Mark;
import unroll.session.Lesson;
import unroll.session.Session;
import unroll.trace.Quantity;

/// The lesson presented on a whole screen, steered with a clicker.
final class PresentationTest {
    private final OpenWindow open = OpenWindow.on(Json.theCat(), OpenWindow.STILL);

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void theSlideAloneFillsTheScreenAndFollowsTheLesson() {
        open.press(KeyCode.F5);
        Stage stage = slide();
        Rectangle2D screen = FxThread.call(() -> javafx.stage.Screen.getPrimary().getBounds());
        assertEquals(screen.getWidth(), FxThread.call(stage::getWidth), 1);
        assertEquals(screen.getHeight(), FxThread.call(stage::getHeight), 1);
        FigurePane pane = pane();
        assertEquals(screen.getWidth(), FxThread.call(pane::getWidth), 1);
        assertEquals(screen.getHeight(), FxThread.call(pane::getHeight), 1);
        press(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.RIGHT, KeyCode.PAGE_UP);
        assertEquals(2, open.session().position());
        assertEquals(
                FxThread.call(() -> unroll.figure.Stage.PROJECTION.slide(open.store.session(), pane.size()).scene()),
                FxThread.call(() -> laidOut().picture().scene()));
        press(KeyCode.END);
        assertEquals(open.session().script().size(), open.session().position());
        open.press(KeyCode.HOME);
        assertEquals(0, open.session().position());
    }

    @Test
    void theSlideIsComposedForAScreenOfAnyShape() {
        open.press(KeyCode.F5);
        for (double width : List.of(800.0, 1024.0, 1366.0, 1680.0)) {
            FxThread.run(() -> {
                slide().getScene().getRoot().resize(width, 768);
                slide().getScene().getRoot().layout();
            });
            assertEquals(List.of(0.0, 0.0, width, 768.0), FxThread.call(() -> List.of(pane().getLayoutX(),
                    pane().getLayoutY(), pane().getWidth(), pane().getHeight())));
        }
    }

    @Test
    void itFollowsColoursLanguageAndWhatIsHidden() {
        open.press(KeyCode.END, KeyCode.F5);
        press(KeyCode.T);
        assertEquals(Theme.DARK.window(), FxThread.call(() -> laidOut().picture().scene().ground()));
        FxThread.run(() -> open.window.command("show-part-ledger").run());
        assertEquals(Set.of(Part.LEDGER), FxThread.call(() -> laidOut().session().view().hidden()));
        FxThread.run(() -> open.window.command("switch-language").run());
        assertEquals(open.session().view().language(), FxThread.call(() -> laidOut().session().view().language()));
    }

    @Test
    void startingAgainAndAgainStays() {
        open.press(KeyCode.F5);
        Stage stage = slide();
        press(KeyCode.RIGHT);
        press(KeyCode.F5);
        FxThread.run(() -> Event.fireEvent(stage.getScene(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F5, true, false, false, false)));
        assertSame(stage, slide());
        assertEquals(1, open.session().position());
        press(KeyCode.ESCAPE);
        assertFalse(FxThread.call(stage::isShowing));
        assertTrue(FxThread.call(() -> open.window.room().presentation().nowProperty().get().isEmpty()));
        open.press(KeyCode.F5);
        assertTrue(FxThread.call(() -> slide().isShowing()));
    }

    @Test
    void escapeLeadsBackToTheSamePlace() {
        open.press(KeyCode.END);
        FxThread.run(() -> {
            open.store.update(session -> session.with(session.view().withCodeScroll(12)));
            open.find("ledger", FigurePane.class).explore();
        });
        Session before = open.session();
        open.press(KeyCode.F5);
        assertTrue(FxThread.call(() -> slide().isShowing()));
        press(KeyCode.ESCAPE);
        assertEquals(before.position(), open.session().position());
        assertEquals(before.view(), open.session().view());
        assertSame(open.find("ledger", FigurePane.class), FxThread.call(() -> open.stage.getScene().getFocusOwner()));
        assertTrue(FxThread.call(() -> open.find("ledger", FigurePane.class).isExplored()));
        assertTrue(FxThread.call(open.stage::isFocused));
    }

    @Test
    void blackIsTakenOffByAnyKeyOrClickAndNothingElseHappens() {
        open.press(KeyCode.RIGHT, KeyCode.F5);
        for (KeyCode off : List.of(KeyCode.B, KeyCode.PERIOD, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, KeyCode.F5,
                KeyCode.ESCAPE, KeyCode.HOME, KeyCode.END)) {
            press(KeyCode.B);
            assertTrue(isCovered("cover-black"), off.toString());
            press(off);
            assertFalse(isCovered("cover-black"), off.toString());
            assertEquals(1, open.session().position(), off.toString());
            assertTrue(FxThread.call(() -> slide().isShowing()), off.toString());
        }
        press(KeyCode.W);
        assertTrue(isCovered("cover-white"));
        FxThread.run(() -> mouse(slide().getScene().lookup("#cover"), MouseEvent.MOUSE_PRESSED, 50, 50));
        assertFalse(isCovered("cover-white"));
        press(KeyCode.COMMA);
        assertTrue(isCovered("cover-white"));
    }

    @Test
    void withoutAPresentationTheWindowItselfIsCovered() {
        open.press(KeyCode.RIGHT, KeyCode.PERIOD);
        Node cover = open.find("cover", Node.class);
        assertTrue(FxThread.call(cover::isVisible));
        open.press(KeyCode.PAGE_DOWN);
        assertFalse(FxThread.call(cover::isVisible));
        assertEquals(1, open.session().position());
    }

    @Test
    void aLetterIsAnAnswerWhileAQuestionWaits() {
        FxThread.run(() -> open.store.update(session -> session.quizzing(Optional.of(Quiz.START))));
        open.press(KeyCode.F5);
        for (int i = 0; i < 40 && open.session().asked().isEmpty(); i++) {
            press(KeyCode.PAGE_DOWN);
        }
        assertTrue(open.session().asked().isPresent());
        press(KeyCode.PERIOD);
        assertTrue(isCovered("cover-black"));
        press(KeyCode.PERIOD, KeyCode.B);
        assertFalse(isCovered("cover-black"));
        assertTrue(open.session().asked().isEmpty());
    }

    @Test
    void barAndCursorComeWithTheMouse() {
        open.press(KeyCode.F5);
        Node bar = slide().getScene().lookup("#present-bar");
        Node view = slide().getScene().lookup("#present");
        assertFalse(FxThread.call(bar::isVisible));
        assertEquals(Cursor.NONE, FxThread.call(view::getCursor));
        FxThread.run(() -> mouse(view, MouseEvent.MOUSE_MOVED, 100, 100));
        assertTrue(FxThread.call(bar::isVisible));
        assertEquals(Cursor.DEFAULT, FxThread.call(view::getCursor));
        open.until(() -> !bar.isVisible());
        assertEquals(Cursor.NONE, FxThread.call(view::getCursor));
    }

    @Test
    void aSpotlightIsThereAsLongAsItsKeyIsHeld() {
        open.press(KeyCode.F5);
        Node light = slide().getScene().lookup("#spotlight");
        Lesson error = open.session().lesson();
        press(KeyCode.L);
        assertTrue(FxThread.call(light::isVisible));
        FxThread.run(() -> Event.fireEvent(slide().getScene(),
                new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.L, false, false, false, false)));
        open.until(() -> !light.isVisible());
        // what it is for in the window does not happen
        assertEquals(error, open.session().lesson());
    }

    @Test
    void aClickFramesAndFramesStayOnWhatTheyFrame() {
        open.press(KeyCode.END, KeyCode.F5);
        Subject cell = new Subject.Cell(Quantity.state(1), 1, 0);
        click(cell);
        assertEquals(1, rings().size());
        assertEquals(Set.of(cell), framed());
        press(KeyCode.PAGE_UP, KeyCode.PAGE_UP);
        assertEquals(1, rings().size());
        press(KeyCode.HOME);
        assertEquals(List.of(), rings());
        press(KeyCode.END);
        assertEquals(1, rings().size());
        click(new Subject.Whole(Quantity.state(2)));
        assertEquals(2, rings().size());
        assertEquals(Set.of(cell, new Subject.Whole(Quantity.state(2))), framed());
        click(cell);
        assertEquals(1, rings().size());
        press(KeyCode.N);
        assertEquals(List.of(), rings());
        assertTrue(FxThread.call(() -> slide().isShowing()));
    }

    @Test
    void theWindowShowsFramesToo() {
        open.press(KeyCode.END);
        FxThread.run(() -> {
            FigurePane network = open.find("network", FigurePane.class);
            open.stage.getScene().getRoot().layout();
            Place place = network.places().stream()
                    .filter(it -> it.subject() instanceof Subject.Cell(Quantity.Value(Variable of, int t), int _, int _)
                            && of.equals(Variable.STATE) && t > 0)
                    .findFirst()
                    .orElseThrow();
            Point2D at = network.localToScene(place.box().centerX(), place.box().centerY());
            Event.fireEvent(network,
                    new MouseEvent(MouseEvent.MOUSE_CLICKED, at.getX(), at.getY(), 0, 0, MouseButton.PRIMARY, 1, false,
                            false, true, false, false, false,
                            false, false, false, true, null));
        });
        assertEquals(1, open.session().attention().framed().size());
        assertTrue(open.session().attention().card().isEmpty());
        open.press(KeyCode.N);
        assertEquals(Set.of(), open.session().attention().framed());
    }

    @Test
    void theNextStepIsToldToTheLecturer() {
        Speech speech = FxThread.call(() -> new Speech(open.store));
        assertEquals(Telling.of(open.session().to(1), speech.words()).replace("$", ""),
                PresenterStrip.next(open.session(), speech));
        assertEquals("This is the end of the lesson.", PresenterStrip.next(open.session().last(), speech));
        assertEquals("0:07", PresenterStrip.written(Duration.ofSeconds(7)));
        assertEquals("59:59", PresenterStrip.written(Duration.ofSeconds(3599)));
        assertEquals("1:00:05", PresenterStrip.written(Duration.ofSeconds(3605)));
    }

    @Test
    void anotherScreenThanTheWindowsIsTakenUnlessOneIsChosen() {
        List<Rectangle2D> two = List.of(new Rectangle2D(0, 0, 1920, 1080), new Rectangle2D(1920, 0, 1024, 768));
        assertEquals(1, Screens.target(OptionalInt.empty(), two, Screens.home(two, 900, 500)));
        assertEquals(0, Screens.target(OptionalInt.empty(), two, Screens.home(two, 2000, 500)));
        assertEquals(0, Screens.target(OptionalInt.of(0), two, 0));
        // a projector that is gone
        assertEquals(0, Screens.target(OptionalInt.of(1), two.subList(0, 1), 0));
        assertEquals(0, Screens.home(two, -500, 0));
    }

    @Test
    void theSlideGoesWithTheWindow() {
        open.press(KeyCode.F5);
        Stage stage = slide();
        FxThread.run(open.stage::close);
        assertFalse(FxThread.call(stage::isShowing));
    }

    private Stage slide() {
        return FxThread.call(() -> open.window.room().presentation().nowProperty().get().orElseThrow().stage());
    }

    private FigurePane pane() {
        return FxThread.call(() -> (FigurePane) slide().getScene().lookup("#" + PresentView.SLIDE));
    }

    private FigurePane laidOut() {
        slide().getScene().getRoot().applyCss();
        slide().getScene().getRoot().layout();
        return pane();
    }

    private List<Mark> rings() {
        return FxThread.call(() -> ((SceneView) laidOut().getChildrenUnmodifiable().get(1)).shown().marks().stream()
                .filter(mark -> mark.id().name().startsWith("frame/") && !mark.id().name().endsWith("rim")).toList());
    }

    private Set<Subject> framed() {
        return open.session().attention().framed().stream().map(Framed::subject).collect(Collectors.toSet());
    }

    private boolean isCovered(String style) {
        return FxThread.call(() -> {
            Node cover = slide().getScene().lookup("#cover");
            return cover.isVisible() && cover.getStyleClass().contains(style);
        });
    }

    private void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            FxThread.run(() -> {
                Node owner = slide().getScene().getFocusOwner();
                Event.fireEvent(owner == null ? slide().getScene() : owner,
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            });
        }
    }

    private void click(Subject subject) {
        FxThread.run(() -> {
            FigurePane pane = laidOut();
            Place place = pane.places().stream().filter(it -> it.subject().equals(subject))
                    .max(Comparator.comparingDouble(it -> it.box().width() * it.box().height())).orElseThrow();
            // the border of a whole is its own, its middle may be a number's
            double x = subject instanceof Subject.Whole ? place.box().x() + 2 : place.box().centerX();
            mouse(pane, MouseEvent.MOUSE_CLICKED, x, place.box().centerY());
        });
    }

    private static void mouse(Node node, javafx.event.EventType<MouseEvent> type, double x, double y) {
        Point2D at = node.localToScene(x, y);
        Event.fireEvent(node,
                new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false,
                        false, false,
                        false, false, false, false, false, true, null));
    }
}
