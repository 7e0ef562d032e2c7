package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import unroll.oracle.Json;
import unroll.render.FxThread;

/// No field keeps the keyboard: Enter and Escape give it back, and keys with Ctrl are commands wherever one is.
final class FieldKeysTest {
    private static final List<String> PLACES = List.of("activity-step", "activity-change", "change-network",
            "activity-train");
    private static final Set<KeyCode> OF_TEXT = Set.of(KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X, KeyCode.Y,
            KeyCode.Z);
    private final OpenWindow open = OpenWindow.on(Json.theCat(), OpenWindow.STILL);

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void enterAndEscapeGiveTheKeyboardBackFromEveryField() {
        Set<String> kinds = new TreeSet<>();
        int fields = 0;
        for (String place : PLACES) {
            turnTo(place);
            for (Node field : fields()) {
                kinds.add(field.getClass().getSimpleName());
                fields++;
                leaves(field, KeyCode.ESCAPE);
                if (!(field instanceof ListView<?>)) {
                    leaves(field, KeyCode.ENTER);
                }
            }
        }
        assertTrue(kinds.containsAll(List.of("ValueField", "WholeSpinner", "WordChoice", "ComboBox", "Slider",
                "StepList", "WordList", "ErrorChoice")), kinds::toString);
        assertTrue(fields > 15, "only " + fields + " fields");
    }

    @Test
    void whatIsTypedIsTakenByEnterAndLeftByEscape() {
        turnTo("activity-train");
        TextField rate = open.find("rate", TextField.class);
        type(rate, "0.25");
        open.press(KeyCode.ENTER);
        assertEquals(0.25, open.session().scenario().learningRate());
        goesOn("rate");
        type(rate, "7");
        open.press(KeyCode.ESCAPE);
        assertEquals(0.25, open.session().scenario().learningRate());
        assertEquals("0.25", FxThread.call(rate::getText));
        goesOn("rate");
    }

    @Test
    void aTextThatCannotBeTakenKeepsTheKeyboardUntilItIsLeft() {
        turnTo("activity-train");
        TextField rate = open.find("rate", TextField.class);
        type(rate, "much");
        open.press(KeyCode.ENTER);
        assertSame(rate, owner());
        open.press(KeyCode.ESCAPE);
        goesOn("rate");
    }

    @Test
    void aWordThatWasTypedIntoTheListGivesTheKeyboardBack() {
        turnTo("activity-change");
        for (KeyCode key : List.of(KeyCode.ENTER, KeyCode.ESCAPE)) {
            FxThread.run(() -> open.find("words", ListView.class).requestFocus());
            FxThread.run(() -> open.find("words", ListView.class).edit(1));
            open.until(() -> open.stage.getScene().getFocusOwner() instanceof TextField it
                    && "word-field".equals(it.getId()));
            open.press(key);
            goesOn("word-field " + key);
        }
    }

    @Test
    void keysWithCtrlAreCommandsFromEveryField() {
        for (String place : PLACES) {
            turnTo(place);
            for (Node field : fields()) {
                FxThread.run(field::requestFocus);
                open.pressControl(KeyCode.DIGIT1);
                assertTrue(isDown("activity-step"), () -> name(field) + " keeps Ctrl 1");
                turnTo(place);
            }
        }
    }

    @Test
    void noKeyWithCtrlIsForTextButThoseThatEditIt() {
        List<KeyCodeCombination> keys = FxThread.call(() -> commands().flatMap(it -> it.keys().stream())
                .filter(KeyCodeCombination.class::isInstance).map(KeyCodeCombination.class::cast)
                .filter(it -> it.getShortcut() == ModifierValue.DOWN).toList());
        assertTrue(keys.size() > 12, keys::toString);
        for (KeyCodeCombination key : keys) {
            boolean shift = key.getShift() == ModifierValue.DOWN;
            KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key.getCode(), shift, true, false, false);
            assertEquals(OF_TEXT.contains(key.getCode()) && (!shift || key.getCode() == KeyCode.Z),
                    Keys.isForText(event), key::getName);
        }
    }

    private Stream<Command> commands() {
        return open.window.commands();
    }

    private void leaves(Node field, KeyCode key) {
        FxThread.run(field::requestFocus);
        assertSame(field, owner(), name(field));
        open.press(key);
        assertFalse(FxThread.call(() -> field instanceof ComboBoxBase<?> choice && choice.isShowing()), name(field));
        goesOn(name(field) + " " + key);
    }

    /// The lesson has the keyboard.
    private void goesOn(String from) {
        FxThread.run(() -> open.store.update(session -> session.to(3)));
        open.press(KeyCode.RIGHT);
        assertEquals(4, open.session().position(), from);
        open.press(KeyCode.C, KeyCode.LEFT);
        assertEquals(3, open.session().position(), from);
    }

    private void type(TextField field, String text) {
        FxThread.run(() -> {
            field.requestFocus();
            field.setText(text);
        });
    }

    private void turnTo(String place) {
        FxThread.run(() -> {
            open.find(place.startsWith("change") ? "activity-change-button" : place + "-button", ButtonBase.class)
                    .fire();
            open.find(place + "-button", ButtonBase.class).fire();
            open.stage.getScene().getRoot().applyCss();
            open.stage.getScene().getRoot().layout();
        });
    }

    private boolean isDown(String activity) {
        return FxThread.call(() -> open.window.command(activity).chosen().orElseThrow().get());
    }

    private Node owner() {
        return FxThread.call(() -> open.stage.getScene().getFocusOwner());
    }

    private List<Node> fields() {
        return FxThread.call(() -> {
            List<Node> found = new ArrayList<>();
            collect(open.stage.getScene().getRoot(), found);
            return found;
        });
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (FieldKeys.isField(node) && node.isFocusTraversable()) {
            found.add(node);
        }
        // what a spinner and a choice are made of is no field of its own
        if (node instanceof Parent parent && (!FieldKeys.isField(node) || node instanceof ListView<?>)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static String name(Node field) {
        return field.getClass().getSimpleName() + " " + field.getId();
    }
}
