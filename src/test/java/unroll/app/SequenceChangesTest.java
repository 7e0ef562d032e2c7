package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import unroll.edit.FromText;
import unroll.edit.Outcome;
import unroll.io.BundledScenarios;
import unroll.oracle.Scenarios;
import unroll.io.Settings;
import unroll.linalg.Matrix;
import unroll.render.FxThread;
import unroll.rnn.Focus;
import unroll.rnn.Input;
import unroll.rnn.Parameters;
import unroll.rnn.Reading;
import unroll.rnn.Scenario;
import unroll.rnn.Sequence;
import unroll.rnn.TextSequence;

/// The steps and the words are changed in the strip, by keys and buttons, and what can't be is said there.
final class SequenceChangesTest {
    private static final Scenario CAT = BundledScenarios.first().read();

    private static OpenWindow changing(Scenario scenario) {
        OpenWindow window = OpenWindow.on(scenario, Settings.defaults());
        FxThread.run(() -> window.window.command("change-sequence").run());
        layout(window);
        return window;
    }

    private static void layout(OpenWindow window) {
        FxThread.run(() -> {
            window.stage.getScene().getRoot().applyCss();
            window.stage.getScene().getRoot().layout();
        });
    }

    @Test
    void wordsThatBeginAlikeAreSeenToTheirEnds() {
        List<String> alike = List.of("rotational-symmetry-broken", "rotational-symmetry-kept", "\n", " ");
        Scenario long4 = Scenarios.words(3, 3, 4).withVocabulary(alike);
        try (OpenWindow window = changing(long4)) {
            layout(window);
            FxThread.run(() -> {
                WordChoice input = window.find("input-0", WordChoice.class);
                input.put(new WordOption.Known(0, alike.getFirst()));
                input.applyCss();
                input.layout();
                Text written = (Text) input.getEditor().lookup(".text");
                assertEquals(alike.getFirst(), written.getText());
                double room = input.getEditor().getWidth() - input.getEditor().getInsets().getLeft()
                        - input.getEditor().getInsets().getRight();
                assertTrue(written.getLayoutBounds().getWidth() <= room,
                        () -> written.getLayoutBounds().getWidth() + " in " + room);
            });
        }
    }

    @Test
    void titlesAreInOneLine() {
        try (OpenWindow window = changing(CAT.withTitle("one line\nand another"))) {
            FxThread.run(() -> {
                assertEquals("one line and another", window.find("title", Button.class).getText());
                assertTrue(window.stage.getTitle().startsWith("one line and another"), window.stage.getTitle());
            });
        }
    }

    private static Scenario now(OpenWindow window) {
        return window.session().scenario();
    }

    private static void type(OpenWindow window, String field, String text) {
        FxThread.run(() -> {
            WordChoice choice = window.find(field, WordChoice.class);
            choice.requestFocus();
            choice.getEditor().setText(text);
        });
        window.press(KeyCode.ENTER);
        // a combo box takes what is typed when Enter is let go
        press(window, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private static String shown(OpenWindow window, String field) {
        layout(window);
        return FxThread.call(() -> window.find(field, WordChoice.class).getEditor().getText());
    }

    private static String said(OpenWindow window, String label) {
        return FxThread.call(() -> {
            Label found = window.find(label, Label.class);
            return found.isVisible() ? found.getText() : "";
        });
    }

    private static void press(OpenWindow window, String button) {
        FxThread.run(() -> window.find(button, Button.class).fire());
    }

    private static void choose(OpenWindow window, String list, int index) {
        FxThread.run(() -> {
            ListView<?> found = window.find(list, ListView.class);
            found.getSelectionModel().select(index);
            found.requestFocus();
        });
    }

    private static void press(OpenWindow window, KeyEvent event) {
        FxThread.run(() -> Event.fireEvent(window.stage.getScene().getFocusOwner(), event));
    }

    private static KeyEvent alt(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, true, false);
    }

    private static List<String> inputs(Scenario scenario) {
        return Stream.iterate(0, t -> t + 1).limit(scenario.steps()).map(t -> scenario.inputWord(t).orElse("-"))
                .toList();
    }

    private static Scenario text(String text) {
        FromText edit = new FromText(new TextSequence(Reading.words(), 500, TextSequence.End.PREDICTED,
                TextSequence.Growth.REPLACED), text);
        return ((Outcome.Changed) edit.apply(CAT)).scenario();
    }

    @Test
    void aTypedWordThatIsNewJoinsTheVocabularyWithWeightsOfItsOwn() {
        try (OpenWindow window = changing(CAT)) {
            assertEquals("the", shown(window, "input-0"));
            type(window, "input-0", "fish");
            assertEquals(List.of("the", "cat", "saw", "dog", "fish"), now(window).vocabulary());
            assertEquals(new Input.Word(4), now(window).sequence().inputs().getFirst());
            assertEquals(5, now(window).parameters().inputs());
            assertEquals(5, now(window).parameters().classes());
            assertEquals("fish", shown(window, "input-0"));
            assertEquals("K = 5", said(window, "word-count"));
            FxThread.run(() -> window.store.update(session -> session.undone()));
            assertEquals(CAT, now(window));
            assertEquals("the", shown(window, "input-0"));
        }
    }

    @Test
    void aWordOrNothingIsChosenAsInputAndTarget() {
        try (OpenWindow window = changing(CAT)) {
            FxThread.run(() -> window.find("target-1", WordChoice.class).getSelectionModel().select(0));
            assertEquals(OptionalInt.empty(), now(window).sequence().word(1));
            assertEquals("(none)", shown(window, "target-1"));
            type(window, "input-2", "");
            assertEquals(new Input.None(), now(window).sequence().inputs().get(2));
            type(window, "input-2", "dog");
            assertEquals(new Input.Word(3), now(window).sequence().inputs().get(2));
            assertEquals(CAT.vocabulary(), now(window).vocabulary());
        }
    }

    @Test
    void leavingAFieldChangesNothingThatWasNotTyped() {
        try (OpenWindow window = changing(CAT)) {
            for (String field : List.of("input-0", "target-0", "input-1")) {
                FxThread.run(() -> window.find(field, Node.class).requestFocus());
            }
            FxThread.run(() -> {
                WordChoice choice = window.find("input-0", WordChoice.class);
                choice.requestFocus();
                choice.getEditor().setText("zebra");
            });
            window.press(KeyCode.ESCAPE);
            assertTrue(FxThread.call(() -> window.stage.getScene().getFocusOwner() instanceof Panels));
            assertEquals(0, window.session().document().history().depth());
            assertEquals("the", shown(window, "input-0"));
        }
    }

    @Test
    void theLastTargetStaysAndWhyIsSaid() {
        try (OpenWindow window = changing(text("a b"))) {
            type(window, "target-0", "");
            assertTrue(said(window, "refusal-sequence").contains("target"));
            assertEquals("b", shown(window, "target-0"));
            press(window, "remove-step-button");
            assertEquals(1, now(window).steps());
            assertFalse(said(window, "refusal-sequence").isEmpty());
            type(window, "target-0", "a");
            assertEquals("", said(window, "refusal-sequence"));
        }
    }

    @Test
    void stepsComeGoAndMoveByKeys() {
        try (OpenWindow window = changing(CAT)) {
            choose(window, "steps", 1);
            press(window, alt(KeyCode.RIGHT));
            assertEquals(List.of("the", "saw", "cat", "the"), inputs(now(window)));
            press(window, alt(KeyCode.LEFT));
            press(window, alt(KeyCode.LEFT));
            press(window, alt(KeyCode.LEFT));
            assertEquals(List.of("cat", "the", "saw", "the"), inputs(now(window)));
            window.press(KeyCode.INSERT);
            assertEquals(List.of("cat", "-", "the", "saw", "the"), inputs(now(window)));
            window.press(KeyCode.DELETE);
            window.press(KeyCode.DELETE);
            assertEquals(List.of("cat", "saw", "the"), inputs(now(window)));
            press(window, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.INSERT, true, false, false, false));
            assertEquals(List.of("cat", "saw", "saw", "the"), inputs(now(window)));
            assertEquals("T = 4", said(window, "step-count"));
            assertEquals(0, window.session().position());
        }
    }

    @Test
    void keysOfTheListAreNotForTheFieldWhereAWordIsTyped() {
        try (OpenWindow window = changing(CAT)) {
            FxThread.run(() -> window.find("input-1", Node.class).requestFocus());
            window.press(KeyCode.DELETE, KeyCode.INSERT);
            assertEquals(4, now(window).steps());
            press(window, alt(KeyCode.RIGHT));
            assertEquals(List.of("the", "saw", "cat", "the"), inputs(now(window)));
        }
    }

    @Test
    void tabGoesFromInputToTargetAndOnToTheNextStep() {
        try (OpenWindow window = changing(text("word ".repeat(60) + "end"))) {
            choose(window, "steps", 0);
            window.press(KeyCode.ENTER);
            for (int t = 0; t < 40; t++) {
                assertEquals("input-" + t, focused(window));
                window.press(KeyCode.TAB);
                assertEquals("target-" + t, focused(window));
                window.press(KeyCode.TAB);
            }
            press(window, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, true, false, false, false));
            assertEquals("target-39", focused(window));
        }
    }

    private static String focused(OpenWindow window) {
        return FxThread.call(() -> String.valueOf(window.stage.getScene().getFocusOwner().getId()));
    }

    @Test
    void ofALongSequenceOnlyTheStepsInSightHaveControls() {
        try (OpenWindow window = changing(text("to be or not ".repeat(50) + "end"))) {
            assertEquals(200, now(window).steps());
            long made = FxThread.call(() -> (long) window.stage.getScene().getRoot().lookupAll(".step").size());
            assertTrue(made < 40, made + " steps have controls");
        }
    }

    @Test
    void aDraggedStepGoesWhereThePointerIsAsOneChange() {
        try (OpenWindow window = changing(CAT)) {
            FxThread.run(() -> {
                Node title = window.find("step-0", StepCell.class).lookup(".step-title");
                mouse(title, MouseEvent.MOUSE_PRESSED, title);
                mouse(title, MouseEvent.MOUSE_DRAGGED, window.find("step-1", StepCell.class));
                mouse(title, MouseEvent.MOUSE_DRAGGED, window.find("step-3", StepCell.class));
                mouse(title, MouseEvent.MOUSE_DRAGGED, window.find("step-2", StepCell.class));
                mouse(title, MouseEvent.MOUSE_RELEASED, window.find("step-2", StepCell.class));
            });
            assertEquals(List.of("cat", "saw", "the", "the"), inputs(now(window)));
            assertEquals(1, window.session().document().history().depth());
        }
    }

    private static void mouse(Node node, javafx.event.EventType<MouseEvent> type, Node over) {
        var place = over.localToScreen(20, 5);
        Event.fireEvent(node, new MouseEvent(type, 0, 0, place.getX(), place.getY(), MouseButton.PRIMARY, 1, false,
                false, false, false, type != MouseEvent.MOUSE_RELEASED, false, false, true, false, true, null));
    }

    @Test
    void numbersThatEnterSayThatTheyAreNumbers() {
        Parameters p = CAT.parameters();
        Matrix u = Matrix.of(new double[][]{{1, 2}, {3, 4}, {5, 6}});
        List<Input> vectors = Stream.<Input>generate(() -> new Input.Vector(Matrix.of(new double[][]{{1}, {2}})))
                .limit(4).toList();
        Scenario numbers = new Scenario("", CAT.vocabulary(), new Sequence(vectors, CAT.sequence().targets()),
                CAT.activation(), CAT.initialState(), new Parameters(u, p.w(), p.v(), p.stateBias(), p.outputBias()),
                CAT.focus(), CAT.truncation(), CAT.learningRate(), CAT.clip());
        try (OpenWindow window = changing(numbers)) {
            assertEquals("(numbers)", shown(window, "input-1"));
            type(window, "input-1", "cat");
            assertTrue(said(window, "refusal-sequence").contains("no word can enter"));
            assertEquals("(numbers)", shown(window, "input-1"));
            type(window, "input-1", "(none)");
            assertEquals(new Input.None(), now(window).sequence().inputs().get(1));
            type(window, "input-1", "(numbers)");
            assertEquals(new Input.Vector(Matrix.zeros(2, 1)), now(window).sequence().inputs().get(1));
        }
    }

    @Test
    void aWordOutOfSightIsRenamedToo() {
        List<String> words = IntStream.range(0, 300).mapToObj(i -> "w" + i).toList();
        Parameters p = new Parameters(Matrix.zeros(1, 300), Matrix.zeros(1, 1), Matrix.zeros(300, 1), Optional.empty(),
                Optional.empty());
        Sequence sequence = new Sequence(List.of(new Input.Word(0)), CAT.sequence().targets().subList(0, 1));
        Scenario many = new Scenario("", words, sequence, CAT.activation(), Matrix.zeros(1, 1), p, new Focus.All(),
                CAT.truncation(), CAT.learningRate(), CAT.clip());
        try (OpenWindow window = changing(many)) {
            choose(window, "words", 299);
            FxThread.run(() -> window.find("words", ListView.class).scrollTo(0));
            layout(window);
            window.press(KeyCode.F2);
            FxThread.run(() -> window.find("word-field", TextField.class).setText("last"));
            window.press(KeyCode.ENTER);
            assertEquals("last", now(window).vocabulary().get(299));
        }
    }

    @Test
    void aWordIsRenamedInItsPlace() {
        try (OpenWindow window = changing(CAT)) {
            choose(window, "words", 1);
            window.press(KeyCode.ENTER);
            FxThread.run(() -> window.find("word-field", TextField.class).setText("kitten"));
            window.press(KeyCode.ENTER);
            assertEquals(List.of("the", "kitten", "saw", "dog"), now(window).vocabulary());
            assertEquals("kitten", shown(window, "input-1"));
            choose(window, "words", 1);
            window.press(KeyCode.F2);
            FxThread.run(() -> window.find("word-field", TextField.class).setText("lion"));
            window.press(KeyCode.ESCAPE);
            assertEquals("kitten", now(window).vocabulary().get(1));
            choose(window, "words", 1);
            window.press(KeyCode.F2);
            FxThread.run(() -> window.find("word-field", TextField.class).setText("dog"));
            window.press(KeyCode.ENTER);
            assertEquals("kitten", now(window).vocabulary().get(1));
            assertTrue(said(window, "refusal-words").contains("already"));
        }
    }

    @Test
    void wordsAreAddedMovedAndRemovedUnlessAStepHasThem() {
        try (OpenWindow window = changing(CAT)) {
            FxThread.run(() -> {
                window.find("new-word", TextField.class).setText(" fish ");
                window.find("new-word", TextField.class).fireEvent(new javafx.event.ActionEvent());
            });
            assertEquals("fish", now(window).vocabulary().getLast());
            assertEquals("", FxThread.call(() -> window.find("new-word", TextField.class).getText()));
            press(window, "move-up-button");
            assertEquals(List.of("the", "cat", "saw", "fish", "dog"), now(window).vocabulary());
            assertEquals("dog", now(window).targetWord(3).orElseThrow());
            press(window, "remove-word-button");
            assertEquals(CAT.vocabulary(), now(window).vocabulary());
            press(window, "remove-word-button");
            assertEquals(CAT.vocabulary(), now(window).vocabulary());
            assertTrue(said(window, "refusal-words").contains("“dog” is the target at t = 3"));
            choose(window, "words", 0);
            window.press(KeyCode.DELETE);
            assertTrue(said(window, "refusal-words").contains("“the” enters at t = 0, 3"));
            assertNotEquals("", said(window, "refusal-words"));
        }
    }
}
