package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import unroll.edit.Slot;
import unroll.figure.Card;
import unroll.figure.Subject;
import unroll.io.BundledScenarios;
import unroll.io.LanguageChoice;
import unroll.io.MotionChoice;
import unroll.io.Settings;
import unroll.io.ThemeChoice;
import unroll.render.FxThread;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.trace.Quantity;

/// Where in the window which numbers are changed, and where they are explained.
final class NumberPlacesTest {
    private static final Slot WEIGHT = new Slot.OfWeight(Weight.W, 1, 2);
    private static final double NOTCH = 40;
    private final OpenWindow open = OpenWindow.on(weather(), Settings.defaults().with(ThemeChoice.LIGHT)
            .with(LanguageChoice.ENGLISH).with(MotionChoice.OFF));
    private final Scenario before = open.session().scenario();

    private enum Held {
        NOTHING, CONTROL, CONTROL_AND_SHIFT
    }

    private static Scenario weather() {
        return BundledScenarios.all().stream().filter(it -> it.id().equals("weather")).findFirst().orElseThrow().read();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void theFirstStateAndInputsAreChangedInTheNetwork() {
        open.press(KeyCode.RIGHT);
        changesInTheNetwork(new Slot.OfStart(2));
        changesInTheNetwork(new Slot.OfInput(0, 1));
        open.press(KeyCode.END);
        changesInTheNetwork(new Slot.OfInput(4, 0));
        assertEquals(3, open.session().document().history().depth());
    }

    private void changesInTheNetwork(Slot slot) {
        click("network", slot, Held.NOTHING);
        assertTrue(isOpen(), slot.name(before));
        type("0,25");
        open.press(KeyCode.ENTER);
        assertEquals(0.25, value(slot), slot.name(before));
    }

    @Test
    void tabGoesOnFromInputToInput() {
        open.press(KeyCode.END);
        click("network", new Slot.OfInput(3, 1), Held.NOTHING);
        open.press(KeyCode.TAB);
        type("3");
        open.press(KeyCode.ENTER);
        assertEquals(3, value(new Slot.OfInput(4, 0)));
    }

    @Test
    void theRateIsChangedInTheEquationOfTheLastStepAndIsNotNegative() {
        open.press(KeyCode.END);
        click("explanation", new Slot.Rate(), Held.NOTHING);
        assertTrue(isOpen());
        type("-1");
        assertEquals("The learning rate must be 0 or more.", problem());
        assertEquals(before, open.session().scenario());
        type("0.5");
        open.press(KeyCode.ENTER);
        assertEquals(0.5, open.session().scenario().learningRate());
    }

    @Test
    void controlAndAClickExplainWhatAClickChanges() {
        click("weights", WEIGHT, Held.CONTROL);
        assertFalse(isOpen());
        assertEquals(Optional.of(Card.of(Changeable.subject(WEIGHT))), open.session().attention().card());
    }

    @Test
    void theNumberThatACardIsAboutIsChangedOnItAndTheOthersLeadOn() {
        open.press(KeyCode.END);
        Subject state = new Subject.Cell(Quantity.state(2), 1, 0);
        FxThread.run(() -> open.store.update(session -> session.explaining(state)));
        click("card", WEIGHT, Held.NOTHING);
        assertFalse(isOpen());
        assertEquals(List.of(state, Changeable.subject(WEIGHT)),
                open.session().attention().card().orElseThrow().way());
        click("card", WEIGHT, Held.NOTHING);
        assertTrue(isOpen());
        assertTrue(FxThread.call(() -> isOver("card", WEIGHT)));
        type("2");
        open.press(KeyCode.ENTER);
        assertEquals(2, value(WEIGHT));
        assertEquals(Changeable.subject(WEIGHT), open.session().attention().card().orElseThrow().current());
    }

    @Test
    void theWheelChangesANumberWithControlAloneAndIsOneChangeUntilItRests() {
        turn(WEIGHT, 1, Held.NOTHING);
        assertEquals(before, open.session().scenario());
        double plain = turned(1, Held.CONTROL);
        double fine = turned(1, Held.CONTROL_AND_SHIFT);
        assertTrue(plain > 0 && fine > 0 && fine < plain, plain + ", " + fine);
        turned(-1, Held.CONTROL_AND_SHIFT);
        assertEquals(1, open.session().document().history().depth());
        move(WEIGHT, MouseEvent.MOUSE_EXITED);
        turned(1, Held.CONTROL);
        assertEquals(2, open.session().document().history().depth());
        FxThread.run(() -> open.store.update(session -> session.undone().undone()));
        assertEquals(before, open.session().scenario());
    }

    @Test
    void thePointerOverANumberSaysWhatCanBeDoneWithIt() {
        move(WEIGHT, MouseEvent.MOUSE_MOVED);
        assertEquals(Cursor.V_RESIZE, FxThread.call(() -> pane("weights").getCursor()));
        String said = FxThread.call(() -> open.find("hover", Label.class).getText());
        assertTrue(said.endsWith("Click to change it, or drag up and down · Ctrl+click explains it"), said);
    }

    /// By how much the wheel changed it.
    private double turned(int notches, Held keys) {
        double from = value(WEIGHT);
        turn(WEIGHT, notches, keys);
        open.until(() -> WEIGHT.value(open.store.session().scenario()) != from);
        return value(WEIGHT) - from;
    }

    private void turn(Slot slot, int notches, Held keys) {
        FxThread.run(() -> {
            Point2D at = middle("weights", slot);
            Event.fireEvent(pane("weights"),
                    new ScrollEvent(ScrollEvent.SCROLL, at.getX(), at.getY(), at.getX(), at.getY(),
                            keys == Held.CONTROL_AND_SHIFT, keys != Held.NOTHING, false, false, false, false, 0,
                            notches * NOTCH, 0, notches * NOTCH, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                            ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
        });
    }

    private void click(String pane, Slot slot, Held keys) {
        FxThread.run(() -> {
            Point2D at = middle(pane, slot);
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
                Event.fireEvent(pane(pane),
                        new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false,
                                keys != Held.NOTHING, false, false, type == MouseEvent.MOUSE_PRESSED, false, false,
                                false, false, true, null));
            }
        });
    }

    private void move(Slot slot, EventType<MouseEvent> type) {
        FxThread.run(() -> {
            Point2D at = middle("weights", slot);
            Event.fireEvent(pane("weights"), new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(),
                    MouseButton.NONE, 0, false, false, false, false, false, false, false, false, false, true, null));
        });
    }

    private Point2D middle(String pane, Slot slot) {
        open.stage.getScene().getRoot().applyCss();
        open.stage.getScene().getRoot().layout();
        Box box = Changeable.box(pane(pane), slot).orElseThrow();
        return pane(pane).localToScene(box.centerX(), box.centerY());
    }

    private boolean isOver(String pane, Slot slot) {
        TextField field = open.find("number-field", TextField.class);
        return field.localToScene(field.getBoundsInLocal()).contains(middle(pane, slot));
    }

    private FigurePane pane(String id) {
        return open.find(id, FigurePane.class);
    }

    private void type(String text) {
        FxThread.run(() -> {
            TextField field = open.find("number-field", TextField.class);
            field.selectAll();
            text.chars().forEach(sign -> Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_TYPED,
                    Character.toString(sign), "", KeyCode.UNDEFINED, false, false, false, false)));
        });
    }

    private double value(Slot slot) {
        return slot.value(open.session().scenario());
    }

    private boolean isOpen() {
        return FxThread.call(() -> open.find("number-field", TextField.class).isVisible());
    }

    private String problem() {
        return FxThread.call(() -> open.find("number-problem", Label.class).getText());
    }
}
