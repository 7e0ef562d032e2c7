package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unroll.edit.SetNumber;
import unroll.edit.Slot;
import unroll.io.BadInput;
import unroll.io.BundledScenarios;
import unroll.io.Settings;
import unroll.io.ThemeChoice;
import unroll.io.LanguageChoice;
import unroll.render.FxThread;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.tensor.Contents;
import unroll.tensor.WeightFiles;
import unroll.tensor.Role;
import unroll.tensor.WeightFormat;

/// Weights come into the window and leave it, and what does not fit is said where it can be mended.
final class WeightsWindowTest {
    private static final Slot SLOT = new Slot.OfWeight(Weight.W, 1, 2);

    @TempDir
    private Path folder;

    @AfterEach
    void closeDialogs() {
        FxThread.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    private static Scenario example() {
        return BundledScenarios.first().read();
    }

    private static OpenWindow window() {
        return OpenWindow.on(example(), Settings.defaults());
    }

    private static <N extends Node> Optional<N> shown(String id, Class<N> kind) {
        return Window.getWindows().stream().filter(it -> it.isShowing() && it.getScene() != null)
                .flatMap(it -> it.getScene().getRoot().lookupAll("#" + id).stream()).filter(kind::isInstance)
                .map(kind::cast).findFirst();
    }

    private static <N extends Node> N awaited(OpenWindow window, String id, Class<N> kind) {
        window.until(() -> shown(id, kind).isPresent());
        return FxThread.call(() -> shown(id, kind).orElseThrow());
    }

    private static String said(OpenWindow window, String id) {
        return FxThread.call(awaited(window, id, Label.class)::getText);
    }

    private static void press(OpenWindow window, String id) {
        Button button = awaited(window, id, Button.class);
        window.until(() -> !button.isDisabled());
        FxThread.run(button::fire);
        window.until(() -> shown(id, Button.class).filter(button::equals).isEmpty());
    }

    /// Waits until a label has some words: what the numbers of arrays say comes a moment later.
    private static void untilSaid(OpenWindow window, String id, String words) {
        window.until(() -> shown(id, Label.class).filter(it -> it.getText().contains(words)).isPresent());
    }

    @SuppressWarnings("unchecked")
    private static void choose(OpenWindow window, int array, Optional<Role> weight) {
        ComboBox<Optional<Role>> choice = awaited(window, "array-" + array, ComboBox.class);
        FxThread.run(() -> choice.setValue(weight));
    }

    private void text(String name, String numbers) throws IOException {
        Files.writeString(folder.resolve(name + ".csv"), numbers, StandardCharsets.UTF_8);
    }

    private List<Path> files(String... names) {
        return Stream.of(names).map(name -> folder.resolve(name + ".csv")).toList();
    }

    private static void take(OpenWindow window, List<Path> files) {
        FxThread.run(() -> window.window.take(files));
    }

    @Test
    void exportedWeightsComeBackAsWorkThatNoFileHasWithTheOpenWordsAndSequence() throws BadInput {
        Path file = folder.resolve("network.safetensors");
        WeightFiles.write(example(), Contents.WEIGHTS_AND_GRADIENTS, WeightFormat.SAFETENSORS, file);
        try (OpenWindow window = window()) {
            FxThread.run(() -> window.store.update(session -> session.edited(new SetNumber(SLOT, 7))));
            take(window, List.of(file));
            press(window, "choice-discard");
            untilSaid(window, "imported", "H = 3");
            press(window, "choice-ok");
            window.until(() -> window.store.session().scenario().title().equals("network"));
            Scenario imported = window.session().scenario();
            assertEquals(example().parameters(), imported.parameters());
            assertEquals(example().vocabulary(), imported.vocabulary());
            assertEquals(Optional.empty(), window.session().file());
            assertEquals(example().sequence(), imported.sequence());
            assertTrue(window.session().document().isChanged());
        }
    }

    @Test
    void arraysOfUnknownNamesAreAssignedByHandAndTwoBiasesAreAdded() throws IOException {
        text("in", "1,2\n3,4\n5,6\n");
        text("back", "0,1,0\n0,0,1\n1,0,0\n");
        text("out", "1,2,3\n4,5,6\n");
        text("one", "1\n2\n3\n");
        text("two", "10\n20\n30\n");
        try (OpenWindow window = window()) {
            take(window, files("in", "back", "out", "one", "two"));
            assertTrue(said(window, "refusal-import").contains("no array is U, W, V"));
            assertTrue(FxThread.call(awaited(window, "choice-ok", Button.class)::isDisabled));
            choose(window, 0, Optional.of(Role.U));
            choose(window, 1, Optional.of(Role.W));
            choose(window, 2, Optional.of(Role.V));
            choose(window, 3, Optional.of(Role.STATE_BIAS));
            choose(window, 4, Optional.of(Role.STATE_BIAS));
            assertEquals("", said(window, "refusal-import"));
            press(window, "choice-ok");
            window.until(() -> window.store.session().scenario().title().equals("in"));
            Parameters p = window.session().scenario().parameters();
            assertEquals(22, p.stateBias().orElseThrow().get(1, 0));
            assertEquals(List.of("0", "1"), window.session().scenario().vocabulary());
        }
    }

    @Test
    void matricesThatFitTransposedOnlyAreTakenSoAndElseTheShapeExpectedIsSaid() throws IOException {
        text("U", "1,2,3\n4,5,6\n");
        text("W", "0,1,0\n0,0,1\n1,0,0\n");
        text("V", "1,2\n3,4\n5,6\n");
        try (OpenWindow window = window()) {
            take(window, files("U", "W", "V"));
            CheckBox transposed = awaited(window, "transposed", CheckBox.class);
            assertTrue(FxThread.call(transposed::isSelected));
            FxThread.run(() -> transposed.setSelected(false));
            String wrong = said(window, "refusal-import");
            assertTrue(wrong.contains("is 2×3, and it must be 3×D") && wrong.contains("tick “Transposed"), wrong);
            FxThread.run(() -> transposed.setSelected(true));
            assertEquals("", said(window, "refusal-import"));
            press(window, "choice-ok");
            window.until(() -> window.store.session().scenario().title().equals("U"));
            assertEquals(2, window.session().scenario().parameters().u().get(1, 0));
        }
    }

    @Test
    void twoReadingsAreBothOfferedAndNoneIsFilledIn() throws IOException {
        text("p", "1,2,3\n4,5,6\n");
        text("q", "0,1\n1,0\n");
        text("r", "1,2\n3,4\n5,6\n");
        try (OpenWindow window = window()) {
            take(window, files("p", "q", "r"));
            assertEquals("U = p, W = q, V = r, each as it is",
                    FxThread.call(awaited(window, "reading-0", Button.class)::getText));
            assertEquals("U = r, W = q, V = p, each matrix transposed",
                    FxThread.call(awaited(window, "reading-1", Button.class)::getText));
            assertTrue(said(window, "refusal-import").contains("no array is U, W, V"));
            press(window, "reading-1");
            untilSaid(window, "imported", "H = 2 hidden units, D = 3 inputs and K = 3 classes");
            assertTrue(FxThread.call(awaited(window, "transposed", CheckBox.class)::isSelected));
            press(window, "choice-ok");
            window.until(() -> window.store.session().scenario().title().equals("p"));
            assertEquals(5, window.session().scenario().parameters().u().get(0, 2));
        }
    }

    @ParameterizedTest
    @CsvSource({"420, 320", "600, 420", "640, 560", "760, 640"})
    void nothingOfTheFormLiesOverTheTableOrTheRestAtAnySize(double width, double height) throws IOException {
        text("p", "1,2,3\n4,5,6\n");
        text("q", "0,1\n1,0\n");
        text("r", "1,2\n3,4\n5,6\n");
        try (OpenWindow window = window()) {
            take(window, files("p", "q", "r"));
            Pane form = awaited(window, "import-form", Pane.class);
            FxThread.run(() -> {
                form.getScene().getWindow().setWidth(width);
                form.getScene().getWindow().setHeight(height);
            });
            window.until(() -> form.getScene().getWidth() <= width && form.getScene().getWidth() > width - 40);
            FxThread.run(() -> {
                form.getScene().getRoot().layout();
                List<Node> shown = form.getChildren().stream().filter(it -> it.isManaged() && it.isVisible())
                        .toList();
                for (int i = 1; i < shown.size(); i++) {
                    double end = shown.get(i - 1).getBoundsInParent().getMaxY();
                    assertTrue(end <= shown.get(i).getBoundsInParent().getMinY() + 0.5,
                            shown.get(i - 1).getId() + " over " + shown.get(i).getId());
                }
                Node table = shown.stream().filter(it -> "arrays".equals(it.getId())).findFirst().orElseThrow();
                assertTrue(table.getLayoutBounds().getHeight() >= 44 + 3 * 36, table.getLayoutBounds().toString());
                assertTrue(form.getHeight() >= shown.getLast().getBoundsInParent().getMaxY(), "cut at its end");
            });
        }
    }

    @Test
    void wordsAreTypedWhereTheOpenOnesAreNotKept() throws BadInput {
        Path file = folder.resolve("network.npz");
        WeightFiles.write(example(), Contents.WEIGHTS, WeightFormat.NPZ, file);
        try (OpenWindow window = window()) {
            FxThread.run(() -> window.window.open(file));
            untilSaid(window, "imported", "H = 3");
            TextField words = awaited(window, "import-words", TextField.class);
            assertTrue(FxThread.call(words::isDisabled));
            assertEquals(String.join(", ", example().vocabulary()), FxThread.call(words::getText));
            CheckBox keep = awaited(window, "keep", CheckBox.class);
            FxThread.run(() -> {
                keep.setSelected(false);
                words.setText("a, b, c");
            });
            untilSaid(window, "refusal-import", "words given: 3, classes: 4");
            assertTrue(FxThread.call(awaited(window, "choice-ok", Button.class)::isDisabled));
            FxThread.run(() -> words.setText("a, b, c , d"));
            press(window, "choice-ok");
            window.until(() -> window.store.session().scenario().title().equals("network"));
            assertEquals(List.of("a", "b", "c", "d"), window.session().scenario().vocabulary());
        }
    }

    @Test
    void numbersThatAreNotFiniteAreSaidInPlace() throws IOException {
        Path file = folder.resolve("U.npy");
        byte[] header = "{'descr': '<f8', 'fortran_order': False, 'shape': (1, 1)}".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer bytes = ByteBuffer.allocate(10 + header.length + Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(new byte[]{(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0}).putShort((short) header.length).put(header);
        Files.write(file, bytes.putDouble(Double.NaN).array());
        text("W", "1\n");
        text("V", "1\n");
        try (OpenWindow window = window()) {
            take(window, List.of(file, folder.resolve("W.csv"), folder.resolve("V.csv")));
            untilSaid(window, "refusal-import", "“U” cannot be U: entry [0][0] is NaN");
            assertTrue(FxThread.call(awaited(window, "choice-ok", Button.class)::isDisabled));
        }
    }

    @Test
    void aPickleThatIsDroppedIsRefusedByName() throws IOException {
        Path file = Files.write(folder.resolve("model.pt"), new byte[]{(byte) 0x80, 2, '}', '.'});
        try (OpenWindow window = window()) {
            take(window, List.of(file));
            untilSaid(window, "sentence", "model.pt: this is a pickle, which can run any program");
            press(window, "choice-ok");
            assertEquals(example(), window.session().scenario());
        }
    }

    @Test
    void aFileThatCannotBeReadIsSaidAndNothingIsLost() throws IOException {
        Path file = folder.resolve("weights.npz");
        Files.writeString(file, "no archive", StandardCharsets.UTF_8);
        try (OpenWindow window = window()) {
            take(window, List.of(file));
            assertTrue(said(window, "sentence").contains("weights.npz: this is no .npz file"));
            press(window, "choice-ok");
            assertEquals(example(), window.session().scenario());
        }
    }

    @Test
    void exportWritesTheFormatOfTheEndingAndSaysWhere() {
        Path file = folder.resolve("given.npz");
        try (OpenWindow window = window()) {
            export(window, "format-safetensors", true, file);
            assertTrue(said(window, "sentence").startsWith(file + ": U 3×"));
            assertTrue(said(window, "sentence").contains("dW 3×3"));
            press(window, "choice-ok");
            take(window, List.of(file));
            untilSaid(window, "imported", "H = 3");
            press(window, "choice-cancel");
        }
    }

    @Test
    void aNameWithoutEndingGetsOneAndAFolderOfTablesIsAskedAboutBeforeItIsReplaced() throws IOException {
        try (OpenWindow window = window()) {
            export(window, "format-npz", false, folder.resolve("plain"));
            press(window, "choice-ok");
            assertTrue(Files.exists(folder.resolve("plain.npz")));
            text("U", "mine");
            export(window, "format-csv", false, folder);
            press(window, "choice-cancel");
            assertEquals("mine", Files.readString(folder.resolve("U.csv")));
            export(window, "format-csv", false, folder);
            press(window, "choice-replace");
            press(window, "choice-ok");
            assertFalse(Files.readString(folder.resolve("U.csv")).equals("mine"));
        }
    }

    private static void export(OpenWindow window, String format, boolean gradients, Path place) {
        FxThread.run(() -> {
            Speech speech = new Speech(window.store);
            Appearance appearance = new Appearance(window.store, ThemeChoice.LIGHT, LanguageChoice.ENGLISH,
                    new SimpleObjectProperty<>(1.0));
            Dialogs dialogs = new Dialogs(() -> window.stage, speech, appearance);
            new Exporter(window.store, speech, new Background(), dialogs, chosen -> Optional.of(place)).ask();
        });
        RadioButton button = awaited(window, format, RadioButton.class);
        FxThread.run(() -> {
            button.setSelected(true);
            shown("gradients", CheckBox.class).orElseThrow().setSelected(gradients);
        });
        press(window, "choice-choose-place");
    }
}
