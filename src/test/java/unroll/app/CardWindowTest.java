package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import unroll.figure.Card;
import unroll.figure.Place;
import unroll.figure.Subject;
import unroll.io.LanguageChoice;
import unroll.io.MotionChoice;
import unroll.io.Settings;
import unroll.io.ThemeChoice;
import unroll.oracle.Json;
import unroll.render.FxThread;
import unroll.rnn.Weight;
import unroll.trace.Quantity;

/// A person points, clicks and goes through the pictures by keys.
final class CardWindowTest {
    private static final Subject STATE = new Subject.Cell(new Quantity.State(2), 1, 0);
    private final OpenWindow open = OpenWindow.on(Json.theCat(), Settings.defaults().with(ThemeChoice.LIGHT)
            .with(LanguageChoice.ENGLISH).with(MotionChoice.OFF));

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void whatThePointerIsAtIsLitUntilItLeaves() {
        open.press(KeyCode.END);
        mouse("network", STATE, MouseEvent.MOUSE_MOVED);
        assertEquals(Optional.of(STATE), open.session().attention().pointed());
        mouse("network", STATE, MouseEvent.MOUSE_EXITED);
        assertEquals(Optional.empty(), open.session().attention().pointed());
    }

    @Test
    void aClickOpensTheCardAndEscapeClosesIt() {
        open.press(KeyCode.END);
        mouse("network", STATE, MouseEvent.MOUSE_CLICKED);
        assertEquals(Optional.of(Card.of(STATE)), open.session().attention().card());
        assertTrue(isCardShown());
        open.press(KeyCode.ESCAPE);
        assertTrue(open.session().attention().card().isEmpty());
        assertFalse(isCardShown());
    }

    @Test
    void theCardLeadsOnToOperandsAndBack() {
        open.press(KeyCode.END);
        mouse("network", STATE, MouseEvent.MOUSE_CLICKED);
        Subject operand = new Subject.Cell(new Quantity.Shared(Weight.W), 1, 0);
        mouse("card", operand, MouseEvent.MOUSE_CLICKED);
        assertEquals(List.of(STATE, operand), open.session().attention().card().orElseThrow().way());
        open.press(KeyCode.BACK_SPACE);
        assertEquals(Optional.of(Card.of(STATE)), open.session().attention().card());
    }

    @Test
    void aClickOnAColumnGoesToItsStepAndOpensNoCard() {
        open.press(KeyCode.END, KeyCode.LEFT);
        int before = open.session().position();
        Subject column = place("network", subject -> subject instanceof Subject.Stop).subject();
        mouse("network", column, MouseEvent.MOUSE_CLICKED);
        assertTrue(open.session().position() < before);
        assertTrue(open.session().attention().card().isEmpty());
    }

    @Test
    void arrowsGoThroughAPictureThatTabLedToAndTheLessonStays() {
        open.press(KeyCode.END);
        FigurePane weights = open.find("weights", FigurePane.class);
        FxThread.run(() -> {
            layout();
            weights.explore();
        });
        Subject first = open.session().attention().pointed().orElseThrow();
        int position = open.session().position();
        open.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT);
        assertEquals(position, open.session().position());
        Subject there = open.session().attention().pointed().orElseThrow();
        assertFalse(first.equals(there));
        open.press(KeyCode.ENTER);
        assertTrue(open.session().attention().card().isPresent());
        assertTrue(FxThread.call(() -> open.find("card", FigurePane.class).isExplored()));
        open.press(KeyCode.ESCAPE);
        assertTrue(FxThread.call(weights::isExplored));
        open.press(KeyCode.ESCAPE, KeyCode.LEFT);
        assertEquals(position - 1, open.session().position());
    }

    @Test
    void aClickerStepsWhereverTheKeyboardIs() {
        FxThread.run(() -> open.find("ledger", FigurePane.class).explore());
        open.press(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP);
        assertEquals(1, open.session().position());
    }

    private boolean isCardShown() {
        return FxThread.call(() -> open.find("card-pane", CardPane.class).isVisible());
    }

    private void mouse(String pane, Subject subject, EventType<MouseEvent> type) {
        Place place = place(pane, subject::equals);
        double x = place.box().centerX();
        double y = subject instanceof Subject.Stop ? place.box().bottom() - 4 : place.box().centerY();
        FxThread.run(() -> {
            FigurePane figure = open.find(pane, FigurePane.class);
            Point2D point = figure.localToScene(x, y);
            Event.fireEvent(figure,
                    new MouseEvent(type, point.getX(), point.getY(), point.getX(), point.getY(), MouseButton.PRIMARY, 1,
                            false, false, false, false, true, false,
                            false, false, false, true, null));
        });
    }

    private Place place(String pane, Predicate<Subject> which) {
        return FxThread.call(() -> {
            layout();
            return open.find(pane, FigurePane.class).places().stream().filter(place -> which.test(place.subject()))
                    .findFirst().orElseThrow();
        });
    }

    private void layout() {
        open.stage.getScene().getRoot().applyCss();
        open.stage.getScene().getRoot().layout();
    }
}
