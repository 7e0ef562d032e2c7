package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unroll.export.ChoicesText;
import unroll.export.Colours;
import unroll.export.Extent;
import unroll.export.Ground;
import unroll.export.Kind;
import unroll.export.Paper;
import unroll.figure.Exhibit;
import unroll.io.LanguageChoice;
import unroll.io.Settings;
import unroll.lesson.Grain;
import unroll.oracle.Json;
import unroll.render.FxThread;

/// Pictures are chosen, looked at and written from the window.
final class PictureWindowTest {

    @TempDir
    private Path folder;
    private final OpenWindow open = OpenWindow.on(Json.theCat(), Settings.defaults().with(LanguageChoice.ENGLISH));
    private Optional<PictureDialog> dialog = Optional.empty();

    @AfterEach
    void close() {
        FxThread.run(() -> List.copyOf(Window.getWindows()).stream().filter(it -> it != open.stage)
                .forEach(Window::hide));
        open.close();
    }

    @Test
    void ctrlEAsksAndShowsThePictureOfTheStepOnTheScreen() {
        FxThread.run(() -> open.store.update(session -> session.to(23)));
        open.pressControl(KeyCode.E);
        open.until(() -> find("picture-image", ImageView.class).map(ImageView::getImage).isPresent());
        assertTrue(text("picture-title").startsWith("step 23 of 32: "), text("picture-title"));
        assertEquals("One PNG file, 1920 × 1080 pixels.", text("picture-summary"));
        assertEquals("What is written",
                FxThread.call(() -> find("picture-image", ImageView.class).orElseThrow().getAccessibleText()));
    }

    @Test
    void whatWillComeIsDrawnAnewWithEveryChoice() {
        ask(Optional.empty());
        int light = image().getPixelReader().getArgb(1, 1);
        choose(wishes -> wishes.colours.set(Colours.DARK));
        open.until(() -> image().getPixelReader().getArgb(1, 1) != light);
        choose(wishes -> {
            wishes.ground.set(Ground.TRANSPARENT);
            wishes.paper.set(Paper.NARROW);
        });
        open.until(() -> text("picture-summary").equals("One PNG file, 1600 × 1200 pixels."));
        open.until(() -> Math.abs(image().getWidth() / image().getHeight() - 4.0 / 3) < 0.01);
        choose(wishes -> wishes.scale.set(2.0));
        open.until(() -> text("picture-summary").equals("One PNG file, 3200 × 2400 pixels."));
    }

    @Test
    void howMuchIsWrittenIsSaidOfEveryKind() {
        ask(Optional.empty());
        choose(wishes -> wishes.extent.set(Extent.ALL));
        says("32 PNG files, 1920 × 1080 pixels each.");
        choose(wishes -> wishes.kind.set(Kind.PDF));
        says("One PDF file with 32 pages, 1920 × 1080.");
        choose(wishes -> wishes.paper.set(Paper.A4));
        says("One PDF file with 32 pages, A4, landscape.");
        choose(wishes -> wishes.grain.set(Grain.PASS));
        says("One PDF file with 3 pages, A4, landscape.");
        choose(wishes -> wishes.kind.set(Kind.GIF));
        says("One GIF file with 3 pictures, 1123 × 794 pixels.");
        choose(wishes -> wishes.kind.set(Kind.TEX));
        says("3 LaTeX files.");
        choose(wishes -> wishes.extent.set(Extent.HERE));
        says("One LaTeX file.");
        choose(wishes -> wishes.kind.set(Kind.GIF));
        says("One GIF file with one picture, 1123 × 794 pixels.");
    }

    @Test
    void thePreviewIsDrawnInThePixelsThatShowItAndDrawnAnewWhereThereIsMoreRoom() {
        ask(Optional.empty());
        open.until(PictureWindowTest::isExact);
        double before = image().getWidth();
        FxThread.run(() -> {
            Window window = found("picture-frame", Node.class).getScene().getWindow();
            window.setWidth(window.getWidth() + 200);
            window.setHeight(window.getHeight() + 200);
        });
        open.until(() -> image().getWidth() > before + 150 && isExact());
    }

    private static boolean isExact() {
        return FxThread.call(() -> {
            ImageView view = found("picture-image", ImageView.class);
            double density = view.getScene().getWindow().getRenderScaleX();
            double room = found("picture-frame", Region.class).getWidth();
            return Math.abs(view.getBoundsInParent().getWidth() * density - view.getImage().getWidth()) < 0.5
                    && view.getBoundsInParent().getWidth() > room - 30 && view.getBoundsInParent().getWidth() < room;
        });
    }

    @Test
    void ofEveryKindOnlyWhatBelongsToItCanBeChosen() {
        ask(Optional.empty());
        assertTrue(isShown("picture-scale") && isShown("picture-page") && isShown("picture-transparent"));
        assertFalse(isShown("picture-delay") || isShown("picture-svg-text-0-button") || isShown("picture-first"));
        choose(wishes -> wishes.kind.set(Kind.GIF));
        assertTrue(isShown("picture-scale") && isShown("picture-delay") && isShown("picture-rounds"));
        choose(wishes -> wishes.kind.set(Kind.SVG));
        assertTrue(isShown("picture-svg-text-0-button"));
        assertTrue(FxThread.call(() -> find("picture-svg-text-0-button", ToggleButton.class).orElseThrow()
                .getAccessibleHelp()).contains("Roboto"));
        assertFalse(isShown("picture-scale") || isShown("picture-delay"));
        choose(wishes -> wishes.kind.set(Kind.TEX));
        assertTrue(isShown("picture-digits-0-button"));
        assertFalse(isShown("picture-page") || isShown("picture-colours") || isShown("picture-transparent"));
        open.until(() -> isShown("picture-source"));
        assertTrue(FxThread.call(() -> found("picture-source", TextArea.class).getText()).contains("\\documentclass"));
        choose(wishes -> wishes.extent.set(Extent.RANGE));
        assertTrue(isShown("picture-first") && isShown("picture-grain"));
        assertFalse(FxThread.call(() -> dialog.orElseThrow().wishes().motifs()).contains(Exhibit.STATE_BIAS));
    }

    @Test
    void whatHasNoLatexYetIsSaidInPlaceOfIt() {
        ask(Optional.empty());
        choose(wishes -> {
            wishes.motif.set(Exhibit.GRADIENT_W);
            wishes.kind.set(Kind.TEX);
        });
        open.until(() -> isShown("picture-none"));
        assertTrue(text("picture-none").startsWith("this matrix is not computed"), text("picture-none"));
    }

    @Test
    void theWayLeadsThroughThePicturesAndNoFurther() {
        FxThread.run(() -> open.store.update(session -> session.to(31)));
        ask(Optional.empty());
        choose(wishes -> wishes.extent.set(Extent.ALL));
        open.until(() -> !found("picture-back-button", Button.class).isDisabled());
        press("picture-next-button");
        open.until(() -> text("picture-title").startsWith("step 32 of 32: "));
        assertTrue(FxThread.call(() -> found("picture-next-button", Button.class).isDisabled()));
        press("picture-back-button");
        open.until(() -> text("picture-title").startsWith("step 31 of 32: "));
    }

    @Test
    void aRangeIsWrittenAndToldAndItsChoicesRemembered() {
        ask(Optional.of(folder.resolve("cat.png")));
        choose(wishes -> {
            wishes.extent.set(Extent.RANGE);
            wishes.end(26);
            wishes.begin(24);
            wishes.motif.set(Exhibit.NETWORK);
            wishes.paper.set(Paper.FIGURE);
        });
        press("picture-choose");
        open.until(() -> isShown("picture-said"));
        assertEquals(List.of("cat-step-24.png", "cat-step-25.png", "cat-step-26.png"), names());
        assertEquals("3 files written: " + folder.resolve("cat-step-24.png") + " and so on", text("picture-said"));
        press("picture-close");
        Settings kept = FxThread.call(open.window::settings);
        assertEquals(Exhibit.NETWORK, ChoicesText.read(kept.pictures()).motif());
        ask(Optional.empty());
        assertEquals(Paper.FIGURE, FxThread.call(() -> dialog.orElseThrow().wishes().paper.get()));
    }

    @Test
    void filesThatAreThereAreReplacedOnlyWhereAPersonSaysSo() throws IOException {
        Path there = Files.writeString(folder.resolve("cat-step-25.svg"), "mine");
        ask(Optional.of(folder.resolve("cat")));
        choose(wishes -> {
            wishes.kind.set(Kind.SVG);
            wishes.extent.set(Extent.RANGE);
            wishes.end(26);
            wishes.begin(24);
        });
        press("picture-choose");
        open.until(() -> find("choice-cancel", Button.class).isPresent());
        assertTrue(text("sentence").startsWith(there + " is there already."), text("sentence"));
        press("choice-cancel");
        assertEquals("mine", Files.readString(there));
        assertEquals(List.of("cat-step-25.svg"), names());
        press("picture-choose");
        open.until(() -> find("choice-replace", Button.class).isPresent());
        press("choice-replace");
        open.until(() -> isShown("picture-said"));
        assertEquals(List.of("cat-step-24.svg", "cat-step-25.svg", "cat-step-26.svg"), names());
        assertTrue(Files.readString(there).startsWith("<?xml"));
    }

    @Test
    void aPlaceThatCanNotBeWrittenIsSaidAndTheChoicesStay() {
        ask(Optional.of(folder.resolve("missing").resolve("a.png")));
        choose(wishes -> wishes.colours.set(Colours.CONTRAST));
        press("picture-choose");
        open.until(() -> isShown("picture-said"));
        assertTrue(text("picture-said").contains("a.png"), text("picture-said"));
        assertEquals(Colours.CONTRAST, FxThread.call(() -> dialog.orElseThrow().wishes().colours.get()));
        assertEquals(List.of(), names());
    }

    @Test
    void aNumberThatIsNoStepIsSaidAndNothingIsExportedUntilItIsMended() {
        ask(Optional.of(folder.resolve("cat.png")));
        choose(wishes -> wishes.extent.set(Extent.RANGE));
        type("picture-last", "40");
        assertEquals("Write a number from 0 to 32; 0 is the start.", text("picture-range-said"));
        assertTrue(FxThread.call(() -> found("picture-choose", Button.class).isDisabled()));
        choose(wishes -> wishes.extent.set(Extent.ALL));
        assertFalse(FxThread.call(() -> found("picture-choose", Button.class).isDisabled()));
        choose(wishes -> wishes.extent.set(Extent.RANGE));
        type("picture-last", "4");
        assertFalse(isShown("picture-range-said"));
        assertFalse(FxThread.call(() -> found("picture-choose", Button.class).isDisabled()));
    }

    @Test
    void aNameOfAnotherKindIsRefused() {
        ask(Optional.of(folder.resolve("cat.pdf")));
        press("picture-choose");
        assertEquals("cat.pdf has the ending of PDF, but PNG is chosen; choose PDF, or write another name.",
                text("picture-said"));
        assertEquals(List.of(), names());
    }

    private static void type(String field, String text) {
        FxThread.run(() -> {
            found(field, TextField.class).setText(text);
            found(field, TextField.class).fireEvent(new ActionEvent());
        });
    }

    @Test
    void whatIsStoppedLeavesNothing() {
        ask(Optional.of(folder.resolve("a.pdf")));
        choose(wishes -> {
            wishes.kind.set(Kind.PDF);
            wishes.extent.set(Extent.ALL);
        });
        press("picture-choose");
        assertTrue(isShown("picture-stop"));
        assertTrue(FxThread.call(() -> found("picture-form", Node.class).isDisabled()));
        press("picture-stop");
        open.until(() -> isShown("picture-said"));
        assertEquals("Stopped; nothing was written.", text("picture-said"));
        assertEquals(List.of(), names());
    }

    private void ask(Optional<Path> place) {
        FxThread.run(() -> {
            PictureDialog made = open.window.pictures((owner, order, before) -> place);
            dialog = Optional.of(made);
            made.ask();
        });
        open.until(() -> find("picture-image", ImageView.class).map(ImageView::getImage).isPresent()
                || isShown("picture-source"));
    }

    private void choose(Consumer<PictureWishes> change) {
        FxThread.run(() -> change.accept(dialog.orElseThrow().wishes()));
    }

    private void says(String words) {
        open.until(() -> found("picture-summary", Label.class).getText().equals(words));
    }

    private static Image image() {
        return FxThread.call(() -> found("picture-image", ImageView.class).getImage());
    }

    private static void press(String id) {
        FxThread.run(() -> found(id, Button.class).fire());
    }

    private static String text(String id) {
        return FxThread.call(() -> found(id, Label.class).getText());
    }

    private static boolean isShown(String id) {
        return FxThread.call(() -> find(id, Node.class).filter(PictureWindowTest::isTreeShown).isPresent());
    }

    private static boolean isTreeShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isTreeShown(node.getParent()));
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static <N extends Node> N found(String id, Class<N> kind) {
        return find(id, kind).orElseThrow();
    }

    private static <N extends Node> Optional<N> find(String id, Class<N> kind) {
        return Window.getWindows().stream().filter(it -> it.isShowing() && it.getScene() != null)
                .flatMap(it -> it.getScene().getRoot().lookupAll("#" + id).stream()).filter(kind::isInstance)
                .map(kind::cast).findFirst();
    }
}
