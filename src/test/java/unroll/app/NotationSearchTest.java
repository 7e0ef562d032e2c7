package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import unroll.figure.Notation;
import unroll.figure.NotationEntry;
import unroll.io.BundledScenarios;
import unroll.io.LanguageChoice;
import unroll.render.FxThread;
import unroll.oracle.Networks;
import unroll.rnn.Cell;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.text.FindKey;

/// Looking for something on the page of notation finds symbols, shapes and keys, or says that there is none.
final class NotationSearchTest {
    private static final Scenario CAT = BundledScenarios.first().read();
    private Optional<OpenWindow> open = Optional.empty();

    @AfterEach
    void close() {
        FxThread.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void everyEntryHasOtherWords() {
        Scenario all = CAT.with(new Focus.All()).withClip(OptionalDouble.of(1));
        List<FindKey> words = words(all);
        assertEquals(words.stream().distinct().toList(), words);
        Scenario gated = Networks.words(Cell.LSTM, 2, 3, 3).with(new Focus.Joined());
        assertEquals(List.of(FindKey.values()),
                Stream.concat(words.stream(), words(gated).stream()).distinct().sorted().toList());
    }

    private static List<FindKey> words(Scenario scenario) {
        return Stream.concat(Notation.symbols(scenario).stream(), Notation.shapes(scenario).stream())
                .map(NotationEntry::others).sorted().toList();
    }

    @Test
    void whatAStudentTypesIsFoundInEnglish() {
        start(LanguageChoice.ENGLISH);
        for (String word : List.of("cosine", "norm", "check", "factor", "bold", "Hadamard", "logits", "learning rate",
                "softmax", "loss", "bias", "jacobian", "vanish", "explode", "dotted", "truncated", "COSINE",
                " angle ")) {
            assertTrue(find(word) > 0, word);
            assertFalse(nothing(), word);
        }
    }

    @Test
    void whatAStudentTypesIsFoundInPortuguese() {
        start(LanguageChoice.PORTUGUESE);
        for (String word : List.of("cosseno", "norma", "verificação", "verificacao", "fator", "negrito", "perda",
                "viés",
                "vies", "taxa de aprendizado", "softmax", "truncamento", "pontilhada", "alvo")) {
            assertTrue(find(word) > 0, word);
        }
    }

    @Test
    void keysAreFoundByWhatTheyDoAndByTheirNames() {
        start(LanguageChoice.ENGLISH);
        int all = keys().size();
        find("undo");
        assertTrue(keys().stream().anyMatch(it -> it.contains("Undo")), () -> keys().toString());
        assertTrue(keys().size() < all);
        find("F5");
        assertTrue(keys().contains("F5"), () -> keys().toString());
        find("cosine");
        assertTrue(keys().isEmpty(), () -> keys().toString());
        find("");
        assertEquals(all, keys().size());
    }

    @Test
    void nothingFoundIsSaidAndNoHeadingStandsAlone() {
        start(LanguageChoice.ENGLISH);
        assertEquals(0, find("xyzzy"));
        assertTrue(nothing());
        assertTrue(keys().isEmpty());
        assertEquals("Nothing found for “xyzzy”.", node("notation-nothing", Label.class).getText());
        assertEquals(0, FxThread.call(() -> content().stream().filter(Node::isVisible)
                .filter(it -> it.getStyleClass().contains("notation-heading")).count()));
        find("");
        assertFalse(nothing());
    }

    private void start(LanguageChoice language) {
        OpenWindow window = OpenWindow.on(CAT, OpenWindow.STILL.with(language));
        open = Optional.of(window);
        FxThread.run(() -> window.window.command("keys").run());
    }

    /// How many rows are found.
    private int find(String words) {
        FxThread.run(() -> node("notation-find", TextField.class).setText(words));
        return FxThread
                .call(() -> (int) content().stream().filter(NotationRow.class::isInstance).filter(Node::isVisible)
                        .count());
    }

    private boolean nothing() {
        return FxThread.call(() -> node("notation-nothing", Label.class).isVisible());
    }

    private List<String> keys() {
        return FxThread.call(() -> node("keys-page", KeysPage.class).lookupAll(".label").stream()
                .map(Label.class::cast).map(Label::getText).toList());
    }

    private static List<Node> content() {
        return node("notation-page", VBox.class).getChildren();
    }

    private static <N extends Node> N node(String id, Class<N> kind) {
        return Window.getWindows().stream().filter(it -> it.getScene() != null)
                .map(it -> it.getScene().getRoot().lookup("#" + id)).filter(kind::isInstance).map(kind::cast)
                .findFirst().orElseThrow();
    }
}
