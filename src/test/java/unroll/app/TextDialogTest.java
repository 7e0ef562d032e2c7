package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unroll.io.BundledScenarios;
import unroll.io.Settings;
import unroll.io.TextFile;
import unroll.render.FxThread;
import unroll.rnn.Scenario;

/// A text is typed, pasted or opened, shows what it becomes, and is the sequence.
final class TextDialogTest {
    private static final Scenario CAT = BundledScenarios.first().read();

    @TempDir
    private Path folder;
    private final OpenWindow window = OpenWindow.on(CAT, Settings.defaults());

    @BeforeEach
    void ask() {
        FxThread.run(() -> window.window.command("from-text").run());
        until("T = 4 · K = 4");
    }

    @AfterEach
    void close() {
        FxThread.run(() -> List.copyOf(Window.getWindows()).stream().filter(it -> it != window.stage)
                .forEach(Window::hide));
        window.close();
    }

    private static <N extends Node> N find(String id, Class<N> kind) {
        return Window.getWindows().stream().filter(it -> it.getScene() != null)
                .map(it -> it.getScene().getRoot().lookup("#" + id)).filter(kind::isInstance).map(kind::cast)
                .findFirst().orElseThrow();
    }

    private static void type(String text) {
        FxThread.run(() -> find("text", TextArea.class).setText(text));
    }

    private void until(String summary) {
        window.until(() -> find("text-summary", Label.class).getText().startsWith(summary));
    }

    private static void fire(String id) {
        FxThread.run(() -> find(id, ButtonBase.class).fire());
    }

    private List<String> inputs() {
        Scenario now = window.session().scenario();
        return IntStream.range(0, now.steps()).mapToObj(t -> now.inputWord(t).orElse("-")).toList();
    }

    private static List<String> preview() {
        return FxThread.call(TextDialogTest::previewed);
    }

    private static List<String> previewed() {
        return find("text-preview", Parent.class).lookupAll(".text-word").stream().map(it -> ((Label) it).getText())
                .toList();
    }

    @Test
    void whatIsTypedIsShownAndThenTheSequenceAsOneChange() {
        type("The big dog saw, the big cat.");
        until("T = 6 · K = 6 · new words: 2");
        assertEquals(List.of("The", "big", "big", "dog", "dog", "saw", "saw", "the", "the", "big", "big", "cat"),
                preview());
        assertEquals(CAT, window.session().scenario());
        fire("text-use");
        assertEquals(List.of("The", "big", "dog", "saw", "the", "big"), inputs());
        assertEquals("cat", window.session().scenario().targetWord(5).orElseThrow());
        assertEquals(List.of("The", "big", "dog", "saw", "the", "cat"), window.session().scenario().vocabulary());
        assertEquals("Undo sequence from text",
                FxThread.call(() -> window.window.command("undo").words().getValue()));
        FxThread.run(() -> window.store.update(session -> session.undone()));
        assertEquals(CAT, window.session().scenario());
    }

    @Test
    void everyChoiceIsSeenInThePreview() {
        type("The cat, the dog!");
        until("T = 3 · K = 4");
        fire("text-small");
        until("T = 3 · K = 3");
        fire("text-punctuation");
        until("T = 5 · K = 5");
        fire("text-last-enters");
        until("T = 6 · K = 5");
        fire("growth-0-button");
        until("T = 6 · K = 6 · new words: 2");
        FxThread.run(() -> {
            find("text-steps", TextField.class).setText("2");
            find("text-steps", TextField.class).fireEvent(new ActionEvent());
        });
        until("T = 2 · K = 5");
        assertTrue(FxThread.call(() -> find("text-summary", Label.class).getText().contains("follows t = 1")));
        fire("unit-1-button");
        window.until(() -> previewed().equals(List.of("t", "h", "h", "e")));
        FxThread.run(() -> assertTrue(find("text-small", CheckBox.class).isSelected()));
    }

    @Test
    void ofATooShortTextNothingBecomes() {
        type("alone");
        until("This text is too short");
        assertTrue(FxThread.call(() -> find("text-use", Button.class).isDisabled()));
        type("not alone");
        until("T = 1");
        assertFalse(FxThread.call(() -> find("text-use", Button.class).isDisabled()));
        fire("text-cancel");
        assertEquals(CAT, window.session().scenario());
    }

    @Test
    void writingFromRightToLeftKeepsItsOrderInTime() {
        type("القطة رأت الكلب");
        until("T = 2 · K = 3");
        fire("text-use");
        assertEquals(List.of("القطة", "رأت"), inputs());
    }

    @Test
    void aLongTextIsCutAndThatIsSaid() {
        type("word ".repeat(50_000));
        until("T = 50 · K = 1");
        FxThread.run(() -> {
            assertTrue(find("text", TextArea.class).getLength() <= TextFile.LONGEST);
            assertTrue(find("text-note", Label.class).getText().contains("20000"));
        });
    }

    @Test
    void aTextFileThatIsDroppedIsReadAndWhatIsNoneIsSaid() throws IOException {
        Path text = Files.writeString(folder.resolve("text.txt"), "\uFEFFuma maré sobe e desce");
        FxThread.run(() -> window.window.take(List.of(text)));
        until("T = 4 · K = 5");
        Path picture = Files.write(folder.resolve("picture.txt"), new byte[]{(byte) 0x89, 'P', 'N', 'G'});
        FxThread.run(() -> window.window.take(List.of(picture)));
        window.until(() -> find("text-note", Label.class).getText().contains("picture.txt"));
        assertEquals("uma maré sobe e desce", FxThread.call(() -> find("text", TextArea.class).getText()));
    }
}
