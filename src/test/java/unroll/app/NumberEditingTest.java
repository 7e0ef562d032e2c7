package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import unroll.edit.Slot;
import unroll.figure.Card;
import unroll.figure.Comparison;
import unroll.figure.Subject;
import unroll.io.LanguageChoice;
import unroll.io.MotionChoice;
import unroll.io.Settings;
import unroll.io.ThemeChoice;
import unroll.oracle.Json;
import unroll.render.FxThread;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.text.Language;
import unroll.text.Words;

/// A person types and drags numbers where they stand.
final class NumberEditingTest {
    private static final Slot SLOT = new Slot.OfWeight(Weight.W, 1, 1);
    private static final Subject CELL = Changeable.subject(SLOT);
    private final OpenWindow open = OpenWindow.on(Json.theCat(), Settings.defaults().with(ThemeChoice.LIGHT)
            .with(LanguageChoice.ENGLISH).with(MotionChoice.OFF));
    private final Scenario before = open.session().scenario();

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aNumberIsTypedWithAPointOrACommaAndTakesEffectWhileItIs() {
        click(SLOT);
        type("0.5");
        assertEquals(0.5, value(SLOT));
        open.press(KeyCode.ENTER);
        assertFalse(isOpen());
        click(SLOT);
        type("−1,25");
        open.press(KeyCode.ENTER);
        assertEquals(-1.25, value(SLOT));
        assertEquals(2, open.session().document().history().depth());
        undo();
        undo();
        assertEquals(before, open.session().scenario());
    }

    @Test
    void tabAndArrowsTakeTheNumberAndMoveOn() {
        click(new Slot.OfWeight(Weight.W, 0, 2));
        type("7");
        open.press(KeyCode.TAB);
        type("8");
        open.press(KeyCode.DOWN);
        type("9");
        open.press(KeyCode.RIGHT, KeyCode.ENTER);
        assertEquals(7, value(new Slot.OfWeight(Weight.W, 0, 2)));
        assertEquals(8, value(new Slot.OfWeight(Weight.W, 1, 0)));
        assertEquals(9, value(new Slot.OfWeight(Weight.W, 2, 0)));
        assertEquals(3, open.session().document().history().depth());
    }

    @Test
    void tabLeadsFromTheLastOfAMatrixToTheFirstOfTheNext() {
        click(new Slot.OfWeight(Weight.W, 2, 2));
        open.press(KeyCode.TAB);
        type("3");
        open.press(KeyCode.ENTER);
        assertEquals(3, value(new Slot.OfWeight(Weight.V, 0, 0)));
    }

    @Test
    void escapeLeavesAllAsItWas() {
        click(SLOT);
        type("12");
        assertEquals(12, value(SLOT));
        open.press(KeyCode.ESCAPE);
        assertFalse(isOpen());
        assertEquals(before, open.session().scenario());
        assertEquals(Optional.empty(), open.session().document().history().undoes());
    }

    @Test
    void whatIsNoNumberIsSaidSoInPlaceAndTheValueStays() {
        click(SLOT);
        type("abc");
        assertEquals("This is not a number: type one such as 0.5, −2 or 1e−3.", problem());
        open.press(KeyCode.TAB, KeyCode.ENTER);
        assertTrue(isOpen());
        type("1e999");
        assertEquals("This number is too large: at most 1.79e308 in size.", problem());
        assertEquals(before, open.session().scenario());
        type("1e");
        assertEquals("", problem());
        FxThread.run(() -> open.find("error", Node.class).requestFocus());
        assertFalse(isOpen());
        assertEquals(before, open.session().scenario());
    }

    @Test
    void keysOpenTheFieldWhereTheyAreAndComeBackThere() {
        FigurePane weights = open.find("weights", FigurePane.class);
        FxThread.run(() -> {
            layout();
            open.store.update(session -> session.pointedAt(Optional.of(CELL)));
            weights.explore();
        });
        typed("4");
        open.press(KeyCode.ENTER);
        assertEquals(4, value(SLOT));
        assertTrue(FxThread.call(weights::isExplored));
        assertEquals(Optional.of(CELL), open.session().attention().pointed());
        open.press(KeyCode.F2, KeyCode.ESCAPE, KeyCode.ENTER);
        assertTrue(isOpen());
        open.press(KeyCode.ESCAPE);
        FxThread.run(() -> fire(KeyCode.ENTER, true));
        assertEquals(Optional.of(Card.of(CELL)), open.session().attention().card());
        open.press(KeyCode.F2);
        assertTrue(isOpen());
    }

    @Test
    void draggingChangesANumberSmoothlyAndIsOneUndo() {
        mouse(MouseEvent.MOUSE_PRESSED, 0);
        for (int up = 2; up <= 60; up += 2) {
            mouse(MouseEvent.MOUSE_DRAGGED, up);
        }
        open.until(() -> SLOT.value(open.store.session().scenario()) > SLOT.value(before));
        mouse(MouseEvent.MOUSE_RELEASED, 60);
        mouse(MouseEvent.MOUSE_CLICKED, 60);
        assertFalse(isOpen());
        assertEquals(1, open.session().document().history().depth());
        assertEquals(Optional.of("change of W[1,1]"),
                open.session().document().history().undoes().map(new Words(Language.ENGLISH)::say));
        undo();
        assertEquals(before, open.session().scenario());
    }

    @Test
    void escapeTakesADragBack() {
        mouse(MouseEvent.MOUSE_PRESSED, 0);
        mouse(MouseEvent.MOUSE_DRAGGED, 50);
        open.until(() -> SLOT.value(open.store.session().scenario()) > SLOT.value(before));
        FxThread.run(() -> fire(KeyCode.ESCAPE, false));
        mouse(MouseEvent.MOUSE_DRAGGED, 90);
        mouse(MouseEvent.MOUSE_RELEASED, 90);
        mouse(MouseEvent.MOUSE_CLICKED, 90);
        assertEquals(before, open.session().scenario());
        assertEquals(Optional.empty(), open.session().document().history().undoes());
    }

    @Test
    void numbersAreTypedAndDraggedWhereDifferencesAreShownToo() {
        for (Comparison comparison : Comparison.values()) {
            FxThread.run(() -> open.store.update(session -> session.pinned().with(session.view().with(comparison))));
            double value = value(SLOT);
            click(SLOT);
            type(Double.toString(value + 1));
            open.press(KeyCode.TAB);
            open.press(KeyCode.ENTER);
            assertEquals(value + 1, value(SLOT), comparison::toString);
            mouse(MouseEvent.MOUSE_PRESSED, 0);
            mouse(MouseEvent.MOUSE_DRAGGED, 50);
            open.until(() -> SLOT.value(open.store.session().scenario()) > value + 1);
            mouse(MouseEvent.MOUSE_RELEASED, 50);
            mouse(MouseEvent.MOUSE_CLICKED, 50);
            assertTrue(open.session().document().pinned().isPresent());
        }
    }

    private void click(Slot slot) {
        FxThread.run(() -> {
            layout();
            fire(slot, MouseEvent.MOUSE_PRESSED, 0);
            fire(slot, MouseEvent.MOUSE_RELEASED, 0);
            fire(slot, MouseEvent.MOUSE_CLICKED, 0);
        });
        assertTrue(isOpen());
    }

    private void mouse(EventType<MouseEvent> type, double up) {
        FxThread.run(() -> {
            layout();
            fire(SLOT, type, up);
        });
    }

    /// Fires a mouse event so many pixels above the middle of a number.
    private void fire(Slot slot, EventType<MouseEvent> type, double up) {
        FigurePane weights = open.find("weights", FigurePane.class);
        Box box = Changeable.box(weights, slot).orElseThrow();
        Point2D point = weights.localToScene(box.centerX(), box.centerY() - up);
        Event.fireEvent(weights, new MouseEvent(type, point.getX(), point.getY(), point.getX(), point.getY(),
                MouseButton.PRIMARY, 1, false, false, false, false, type != MouseEvent.MOUSE_CLICKED, false, false,
                false, false, up == 0, null));
    }

    /// Types over what is selected, all of the field.
    private void type(String text) {
        FxThread.run(() -> open.find("number-field", TextField.class).selectAll());
        text.chars().forEach(sign -> typed(Character.toString(sign)));
    }

    private void typed(String sign) {
        FxThread.run(() -> Event.fireEvent(open.stage.getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false)));
    }

    private void fire(KeyCode code, boolean shift) {
        Node owner = open.stage.getScene().getFocusOwner();
        Event.fireEvent(owner == null ? open.stage.getScene() : owner,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
    }

    private void undo() {
        FxThread.run(() -> open.store.update(session -> session.undone()));
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

    private void layout() {
        open.stage.getScene().getRoot().applyCss();
        open.stage.getScene().getRoot().layout();
    }
}
