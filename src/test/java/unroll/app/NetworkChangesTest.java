package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.OptionalInt;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unroll.edit.NetworkEdit;
import unroll.edit.SetTruncation;
import unroll.edit.StepEdit;
import unroll.edit.WordEdit;
import unroll.figure.ShortfallWords;
import unroll.io.BadInput;
import unroll.io.BundledScenarios;
import unroll.io.ScenarioWriter;
import unroll.io.Settings;
import unroll.linalg.Matrix;
import unroll.render.FxThread;
import unroll.rnn.Change;
import unroll.rnn.Recipe;
import unroll.rnn.Scenario;
import unroll.rnn.Units;
import unroll.rnn.Weight;
import unroll.text.Language;
import unroll.text.Words;

/// The network, all its weights and the truncation are changed in the strip, one undo each, and what can't be is said
/// there.
final class NetworkChangesTest {
    private static final Scenario CAT = BundledScenarios.first().read();

    @TempDir
    private Path folder;

    private static OpenWindow changing(Scenario scenario) {
        OpenWindow window = OpenWindow.on(scenario, Settings.defaults());
        run(window, "change-network");
        // what was just shown takes keys once it has a skin
        FxThread.run(() -> {
            window.stage.getScene().getRoot().applyCss();
            window.stage.getScene().getRoot().layout();
        });
        return window;
    }

    private static void run(OpenWindow window, String command) {
        FxThread.run(() -> window.window.command(command).run());
    }

    private static void type(OpenWindow window, String field, String text) {
        FxThread.run(() -> {
            Node node = window.find(field, Node.class);
            TextField into = node instanceof Spinner<?> spinner ? spinner.getEditor() : (TextField) node;
            node.requestFocus();
            into.setText(text);
            into.fireEvent(new ActionEvent());
        });
    }

    private static String said(OpenWindow window, String label) {
        return FxThread.call(() -> {
            Label found = window.find(label, Label.class);
            return found.isVisible() ? found.getText() : "";
        });
    }

    private static Scenario now(OpenWindow window) {
        return window.session().scenario();
    }

    private static int undos(OpenWindow window) {
        return window.session().document().history().depth();
    }

    private static void mouse(OpenWindow window, String id, javafx.event.EventType<MouseEvent> type) {
        FxThread.run(() -> Event.fireEvent(window.find(id, Node.class), new MouseEvent(type, 2, 2, 2, 2,
                MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false, true, null)));
    }

    private static void press(OpenWindow window, String button) {
        FxThread.run(() -> window.find(button, ButtonBase.class).fire());
    }

    @Test
    void moreUnitsKeepTheOldEntries() {
        try (OpenWindow window = changing(CAT)) {
            FxThread.run(() -> window.find("hidden", Spinner.class).increment(1));
            assertEquals(4, now(window).parameters().hidden());
            type(window, "hidden", "16");
            assertEquals(16, now(window).parameters().hidden());
            Matrix grown = now(window).parameters().w();
            Matrix before = CAT.parameters().w();
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    assertEquals(before.get(i, j), grown.get(i, j));
                }
            }
            FxThread.run(() -> window.store.update(session -> session.undone()));
            FxThread.run(() -> window.store.update(session -> session.undone()));
            assertEquals(CAT, now(window));
            assertEquals("3", FxThread.call(() -> window.find("hidden", Spinner.class).getEditor().getText()));
        }
    }

    @Test
    void whatIsNoNumberOfUnitsIsRefusedInItsPlace() {
        try (OpenWindow window = changing(CAT)) {
            for (String wrong : new String[]{"65", "0", "-3", "99999999999", "three", "2.5", ""}) {
                type(window, "hidden", wrong);
                assertEquals(CAT, now(window), wrong);
                assertFalse(said(window, "refusal-network").isEmpty(), wrong);
                assertEquals("3", FxThread.call(() -> window.find("hidden", Spinner.class).getEditor().getText()));
            }
            assertEquals("", said(window, "refusal-weights"));
            type(window, "hidden", "5");
            assertEquals("", said(window, "refusal-network"));
        }
    }

    @Test
    void draggingTheSliderIsOneUndo() {
        try (OpenWindow window = changing(CAT)) {
            mouse(window, "tau-slider", MouseEvent.MOUSE_PRESSED);
            int pressed = undos(window);
            for (double value : new double[]{2.2, 1.4, 1, 0.3, 0, 1.2}) {
                FxThread.run(() -> window.find("tau-slider", Slider.class).setValue(value));
                assertEquals(OptionalInt.of((int) Math.round(value)), now(window).truncation());
            }
            mouse(window, "tau-slider", MouseEvent.MOUSE_RELEASED);
            assertTrue(pressed <= 1);
            assertEquals(1, undos(window));
            FxThread.run(() -> window.store.update(session -> session.undone()));
            assertEquals(CAT, now(window));
            assertEquals(3, FxThread.call(() -> window.find("tau-slider", Slider.class).getValue()));
        }
    }

    @Test
    void truncationIsSwitchedOnAndOffAndComesBackAsItWas() {
        try (OpenWindow window = changing(CAT)) {
            press(window, "truncation-button");
            assertEquals(OptionalInt.of(1), now(window).truncation());
            type(window, "tau", "2");
            press(window, "truncation-button");
            assertEquals(OptionalInt.empty(), now(window).truncation());
            press(window, "truncation-button");
            assertEquals(OptionalInt.of(2), now(window).truncation());
        }
    }

    @Test
    void whatIsCutIsSaidWithTheNumbersOfTheLedger() {
        try (OpenWindow window = changing(CAT)) {
            assertEquals("", said(window, "cut-cost"));
            type(window, "tau", "1");
            assertTrue(said(window, "kept").contains("τ + 1 = 2"));
            var shortfall = window.session().lesson().trace().shortfall(CAT.focus(), Weight.W).orElseThrow();
            ShortfallWords words = ShortfallWords.of(new Words(Language.ENGLISH));
            String said = said(window, "cut-cost").replace('\u00A0', ' ');
            assertTrue(said.contains(words.ratio(shortfall).orElseThrow()), said);
            assertTrue(said.contains(words.angle(shortfall).orElseThrow()), said);
            assertTrue(said.contains("∂E₃/∂W"), said);
            FxThread.run(() -> window.store.update(session -> session.with(session.view().with(Weight.U))));
            assertTrue(said(window, "cut-cost").contains("∂E₃/∂U"));
            type(window, "tau", "-1");
            assertFalse(said(window, "refusal-truncation").isEmpty());
            assertEquals(OptionalInt.of(1), now(window).truncation());
            type(window, "tau", "3");
            assertEquals("", said(window, "cut-cost"));
        }
    }

    @Test
    void ofOneStepNothingCanBeCut() {
        Scenario one = CAT;
        for (int i = 0; i < 3; i++) {
            one = ((unroll.edit.Outcome.Changed) new StepEdit.Remove(0).apply(one)).scenario();
        }
        try (OpenWindow window = changing(one)) {
            assertTrue(FxThread.call(() -> window.find("tau-slider", Slider.class).isDisabled()));
            assertTrue(said(window, "kept").contains("one step only"));
        }
    }

    @Test
    void newWeightsAreTheSameForASeedAndOthersForTheNext() {
        try (OpenWindow window = changing(CAT)) {
            FxThread.run(() -> window.stage.getScene().lookup("#seed").requestFocus());
            type(window, "seed", "42");
            Scenario drawn = now(window);
            assertEquals(((unroll.edit.Outcome.Changed) new NetworkEdit.DrawWeights(Recipe.XAVIER, 1, 42).apply(CAT))
                    .scenario(), drawn);
            press(window, "another-seed-button");
            assertNotEquals(drawn, now(window));
            assertEquals("43", FxThread.call(() -> window.find("seed", TextField.class).getText()));
            type(window, "seed", "42");
            assertEquals(drawn, now(window));
            assertEquals(3, undos(window));
        }
    }

    @Test
    void aScaleIsTypedWithPointOrComma() {
        try (OpenWindow window = changing(CAT)) {
            type(window, "scale", "0,25");
            assertEquals("0.25", FxThread.call(() -> window.find("scale", TextField.class).getText()));
            Scenario quarter = now(window);
            press(window, "new-weights-button");
            assertEquals(quarter, now(window));
            type(window, "scale", "1e999");
            assertTrue(FxThread.call(() -> window.find("scale", TextField.class).getAccessibleText())
                    .contains("too large"));
            assertEquals("1e999", FxThread.call(() -> window.find("scale", TextField.class).getText()));
            assertEquals(quarter, now(window));
            window.press(KeyCode.ESCAPE);
            assertEquals("0.25", FxThread.call(() -> window.find("scale", TextField.class).getText()));
        }
    }

    @Test
    void wIsScaledToTheRadiusTypedAndSaysTheOneThatItHas() {
        try (OpenWindow window = changing(CAT)) {
            type(window, "radius", "0.75");
            assertEquals(0.75, now(window).parameters().w().spectralRadius().orElseThrow(), 1e-12);
            assertTrue(said(window, "radius-now").endsWith("0.75"));
            type(window, "radius", "0");
            assertTrue(said(window, "refusal-weights").contains("more than 0"));
        }
    }

    @Test
    void weightsGoBackToTheFileAndTheRestStays() throws BadInput {
        Path file = folder.resolve("mine.unroll.json");
        ScenarioWriter.save(CAT, file);
        try (OpenWindow window = changing(CAT)) {
            FxThread.run(() -> window.window.open(file));
            window.until(() -> window.store.session().file().isPresent());
            assertFalse(FxThread.call(() -> window.window.command("reset-weights").enabled().get()));
            press(window, "new-weights-button");
            type(window, "hidden", "7");
            FxThread.run(() -> window.store.update(session -> session.edited(new SetTruncation(OptionalInt.of(1)))));
            press(window, "reset-weights-button");
            assertEquals(CAT.withTruncation(OptionalInt.of(1)), now(window));
            assertEquals("Undo reset of the weights",
                    FxThread.call(() -> window.window.command("undo").words().getValue()));
            FxThread.run(() -> window.store.update(session -> session.undone()));
            assertEquals(7, now(window).parameters().hidden());
        }
    }

    @Test
    void scalingALargeWDoesNotKeepTheWindowWaiting() {
        Scenario wide = ((Change.Done) Units.resize(CAT, 300)).scenario();
        try (OpenWindow window = changing(wide)) {
            assertTrue(said(window, "radius-now").contains("not followed"));
            assertTrue(FxThread.call(() -> {
                window.window.command("scale-w").run();
                return window.store.session().scenario() == wide;
            }));
            window.until(() -> window.store.session().scenario() != wide);
            assertEquals(1, now(window).parameters().w().spectralRadius().orElseThrow(), 1e-9);
            assertEquals(1, undos(window));
        }
    }

    @Test
    void aRefusalOfTheMenuIsSaidInTheStrip() {
        try (OpenWindow window = OpenWindow.on(CAT, Settings.defaults())) {
            FxThread.run(() -> window.store.update(session -> session.edited(new WordEdit.Add("fish"))));
            run(window, "reset-weights");
            assertTrue(said(window, "refusal-weights").contains("another number of words"));
            assertTrue(FxThread.call(() -> window.window.command("activity-change").chosen().orElseThrow().get()));
        }
    }

    @Test
    void arrowsAreForTheSliderOnceTabLedThereAndElseForTheLesson() {
        try (OpenWindow window = changing(CAT)) {
            FxThread.run(() -> window.find("tau-slider", Slider.class).requestFocus());
            window.press(KeyCode.RIGHT);
            assertEquals(1, window.session().position());
            FxThread.run(() -> window.find("truncation-button", Node.class).requestFocus());
            for (int tabs = 0; tabs < 4 && !FxThread.call(() -> window.stage.getScene()
                    .getFocusOwner() == window.find("tau-slider", Node.class)); tabs++) {
                FxThread.run(() -> window.stage.getScene().getFocusOwner()
                        .requestFocusTraversal(TraversalDirection.NEXT));
            }
            window.press(KeyCode.LEFT, KeyCode.LEFT);
            assertEquals(OptionalInt.of(1), now(window).truncation());
            window.press(KeyCode.PAGE_DOWN);
            assertEquals(2, window.session().position());
        }
    }
}
