package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import unroll.edit.SetActivation;
import unroll.io.LanguageChoice;
import unroll.io.MotionChoice;
import unroll.io.Settings;
import unroll.oracle.Json;
import unroll.render.FxThread;
import unroll.rnn.Activation;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.trace.Descent;
import unroll.trace.Learns;
import unroll.trace.Trace;

/// The network learns in the strip below it.
final class TrainWindowTest {
    private static final Scenario START = Json.theCat();
    private final OpenWindow open = OpenWindow.on(START,
            Settings.defaults().with(LanguageChoice.ENGLISH).with(MotionChoice.OFF));

    TrainWindowTest() {
        open.pressControl(KeyCode.DIGIT3);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void fire(String id) {
        FxThread.run(() -> open.find(id, ButtonBase.class).fire());
    }

    private void type(String id, String text) {
        FxThread.run(() -> {
            TextField field = open.find(id, TextField.class);
            field.setText(text);
            field.fireEvent(new ActionEvent());
        });
    }

    private boolean isIdle() {
        return !open.find("learn-stop-button", ButtonBase.class).isVisible();
    }

    private String label(String id) {
        return FxThread.call(() -> text(id));
    }

    private String text(String id) {
        return open.find(id, Label.class).getText();
    }

    private String undoes() {
        return FxThread.call(() -> open.window.command("undo").words().getValue());
    }

    @Test
    void learningOnceIsTheStepOfTheLesson() {
        open.press(KeyCode.L);
        open.until(() -> isIdle() && !open.store.session().scenario().equals(START));
        assertEquals(Trace.of(START).learned().scenario(), open.session().scenario());
        assertEquals("Undo learning once", undoes());
    }

    @Test
    void theStepOfLearningOffersToTakeWhatWasLearned() {
        open.pressControl(KeyCode.DIGIT1);
        assertFalse(FxThread.call(() -> open.find("take-learned", ButtonBase.class).isVisible()));
        open.press(KeyCode.END);
        assertTrue(FxThread.call(() -> open.find("take-learned", ButtonBase.class).isVisible()));
        fire("take-learned");
        open.until(() -> !open.store.session().scenario().equals(START));
        assertEquals(Trace.of(START).learned().scenario(), open.session().scenario());
    }

    @Test
    void learningManyTimesIsOneChange() {
        type("learn-count", "250");
        fire("learn-many-button");
        open.until(() -> isIdle() && !open.store.session().scenario().equals(START));
        Scenario expected = START;
        for (int i = 0; i < 250; i++) {
            expected = Trace.of(expected).learned().scenario();
        }
        assertEquals(expected, open.session().scenario());
        assertEquals("Undo learning 250 times", undoes());
        open.pressControl(KeyCode.Z);
        assertEquals(START, open.session().scenario());
        open.pressControl(KeyCode.Y);
        assertEquals(expected, open.session().scenario());
    }

    @Test
    void learningCanBeStoppedAndWhatWasLearnedStays() {
        type("learn-count", "1000000");
        fire("learn-many-button");
        open.until(() -> open.store.session().document().history().depth() == 1);
        open.press(KeyCode.ESCAPE);
        open.until(this::isIdle);
        assertTrue(label("learn-said").matches("Stopped at step [0-9]+ of 1000000\\."), () -> label("learn-said"));
        assertEquals(1, open.session().document().history().depth());
        open.pressControl(KeyCode.Z);
        assertEquals(START, open.session().scenario());
    }

    @Test
    void anotherChangeEndsTheLearning() {
        type("learn-count", "1000000");
        fire("learn-many-button");
        open.until(() -> open.store.session().document().history().depth() == 1);
        FxThread.run(() -> open.store.update(session -> session.edited(new SetActivation(Activation.SIGMOID))));
        open.until(this::isIdle);
        assertEquals(Activation.SIGMOID, open.session().scenario().activation());
        assertEquals(2, open.session().document().history().depth());
    }

    @Test
    void aRateThatDivergesIsNamed() {
        FxThread.run(() -> open.store.update(session -> session.tracing(new Focus.All())));
        type("rate", "50");
        type("learn-count", "4");
        fire("learn-many-button");
        open.until(() -> isIdle() && !text("learn-warning").isEmpty());
        assertTrue(label("learn-warning").startsWith("Diverges: the error learned on went from 4.86 to 576."),
                () -> label("learn-warning"));
    }

    @Test
    void theRateIsTypedWithPointOrCommaAndARefusedOneStays() {
        type("rate", "0,25");
        assertEquals(0.25, open.session().scenario().learningRate());
        type("rate", "-1");
        assertEquals("-1", FxThread.call(() -> open.find("rate", TextField.class).getText()));
        assertTrue(FxThread.call(() -> open.find("rate", TextField.class).getAccessibleText())
                .endsWith("The learning rate must be 0 or more."));
        assertEquals(0.25, open.session().scenario().learningRate());
    }

    @Test
    void theInitialStateIsLearnedWhereItIsToBeAndUndoneWithTheWeights() {
        fire("learn-start");
        fire("learn-once-button");
        open.until(() -> isIdle() && !open.store.session().scenario().equals(START));
        Scenario learned = open.session().scenario();
        assertEquals(Descent.from(START, Learns.START_TOO).step().after().scenario(), learned);
        assertFalse(START.start().equals(learned.start()));
        open.pressControl(KeyCode.Z);
        assertEquals(START, open.session().scenario());
        open.pressControl(KeyCode.Y);
        assertEquals(learned, open.session().scenario());
        fire("learn-start");
        fire("learn-once-button");
        open.until(() -> isIdle() && !open.store.session().scenario().equals(learned));
        assertEquals(Trace.of(learned).learned().scenario(), open.session().scenario());
    }

    @Test
    void theClipIsSetAndSaysWhenItActs() {
        fire("clip-on");
        assertTrue(FxThread.call(() -> open.find("clip-on", CheckBox.class).isSelected()));
        type("clip", "0.01");
        assertEquals(0.01, open.session().scenario().clip().getAsDouble());
        assertTrue(label("clip-note").contains("the next step cuts it to γ"), () -> label("clip-note"));
        fire("learn-many-button");
        open.until(() -> isIdle() && !text("learn-said").isEmpty());
        assertEquals("The gradient was clipped 100 of 100 times.", label("learn-said"));
        fire("clip-on");
        assertFalse(open.session().scenario().clip().isPresent());
    }
}
