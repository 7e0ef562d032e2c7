package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unroll.figure.Part;
import unroll.io.LanguageChoice;
import unroll.io.ScenarioReader;
import unroll.io.ScenarioWriter;
import unroll.io.Settings;
import unroll.io.ViewFile;
import unroll.lesson.Grain;
import unroll.lesson.Spot;
import unroll.note.Note;
import unroll.note.Notes;
import unroll.oracle.Json;
import unroll.render.FxThread;
import unroll.rnn.Weight;
import unroll.session.Guide;
import unroll.session.Handout;
import unroll.session.History;
import unroll.session.Opening;
import unroll.session.Session;
import unroll.text.Language;
import unroll.text.Message;
import unroll.text.NoteKey;
import unroll.text.Words;

/// A lecturer writes notes in the window and leaves a view to open with.
final class NoteWindowTest {

    @TempDir
    private Path folder;
    private final OpenWindow open = OpenWindow.on(Json.theCat(), Settings.defaults().with(LanguageChoice.ENGLISH));

    @BeforeEach
    void goToAStep() {
        FxThread.run(() -> open.store.update(session -> session.to(27)));
    }

    @AfterEach
    void close() {
        FxThread.run(() -> List.copyOf(Window.getWindows()).stream().filter(it -> it != open.stage)
                .forEach(Window::hide));
        open.close();
    }

    @Test
    void aNoteIsWrittenShownAndUndone() {
        write("Here it *happens*: $\\delta_1$.");
        assertEquals(Optional.of("Here it *happens*: $\\delta_1$."), note());
        assertTrue(open.session().document().isChanged());
        assertEquals("Undo note for step 27", FxThread.call(() -> open.window.command("undo").words().getValue()));
        run("undo");
        assertEquals(Optional.empty(), note());
        assertFalse(open.session().document().isChanged());
        run("redo");
        assertTrue(note().isPresent());
        write("");
        assertEquals(Optional.empty(), note());
        assertEquals("removal of the note for step 27", undoes());
        assertEquals(27, open.session().position());
    }

    @Test
    void whereThereAreAsManyAsThereCanBeThatIsSaidAndOnlyThoseThereAreCanBeChanged() {
        Spot first = FxThread.call(() -> open.store.session().to(1).spot());
        List<Note> many = IntStream.range(0, Notes.MOST)
                .mapToObj(t -> new Note(new Spot(first.operation(), OptionalInt.of(t), first.error()), "n")).toList();
        FxThread.run(() -> open.store.update(session -> session.changed(Message.of(NoteKey.WRITTEN, 1),
                session.lesson(), session.guide().with(new Notes(many)))));
        run("note-here");
        assertTrue(FxThread.call(() -> find("note-take", Button.class).isDisabled()));
        assertTrue(FxThread.call(() -> find("note-help", Label.class).getText()).contains("as many as there can be"));
        FxThread.run(() -> find("note-leave", Button.class).fire());
        FxThread.run(() -> open.store.update(session -> session.to(1)));
        write("other");
        assertEquals(Optional.of("other"), note());
    }

    @Test
    void ctrlEnterKeepsTheNoteAndLeavingItChangesNothing() {
        run("note-here");
        type("kept");
        press(KeyCode.ENTER, KeyEvent.KEY_PRESSED);
        assertEquals(Optional.of("kept"), note());
        run("note-here");
        assertEquals("kept", FxThread.call(() -> find("note-text", TextArea.class).getText()));
        type("other");
        FxThread.run(() -> find("note-leave", Button.class).fire());
        assertEquals(Optional.of("kept"), note());
        assertEquals(1, open.session().document().history().depth());
    }

    @Test
    void aNoteCanNotBeLongerThanAFileTakesIt() {
        run("note-here");
        type("x".repeat(Note.LONGEST + 7));
        FxThread.run(() -> find("note-take", Button.class).fire());
        assertEquals(Note.LONGEST, note().orElseThrow().length());
    }

    @Test
    void fromANoteToTheNext() {
        write("a");
        FxThread.run(() -> open.store.update(session -> session.to(5)));
        write("b");
        open.press(KeyCode.M);
        assertEquals(27, open.session().position());
        assertFalse(FxThread.call(() -> open.window.command("note-next").enabled().get()));
        run("note-back");
        assertEquals(5, open.session().position());
    }

    @Test
    void theTextIsHeardWithTheSentence() {
        write("Mind the *slope*.");
        String heard = Telling.of(open.session(), new Words(Language.ENGLISH));
        assertTrue(heard.endsWith("Mind the *slope*."), heard);
        assertFalse(Telling.of(open.session().hiding(Set.of(Part.NOTES)), new Words(Language.ENGLISH))
                .contains("slope"));
    }

    @Test
    void theViewIsPartOfTheScenarioOnlyWhereAPersonSaysSo() {
        assertFalse(isChosen());
        run("opens-so");
        assertTrue(isChosen());
        assertTrue(open.session().document().isChanged());
        FxThread.run(() -> open.store.update(Session::next));
        assertFalse(isChosen());
        run("as-left");
        assertEquals(27, open.session().position());
        run("opens-so");
        assertEquals(Guide.NONE, open.session().guide());
        assertEquals("removal of the view to open with", undoes());
    }

    @Test
    void aFileOpensAsTheLecturerLeftIt() throws Exception {
        Session left = open.session().with(Grain.STEP).hiding(Set.of(Part.CODE));
        Session leftAtU = left.with(left.view().with(Weight.U));
        Path file = folder.resolve("class.unroll.json");
        ScenarioWriter.save(new Handout(Json.theCat(), Guide.NONE.with(Optional.of(Opening.of(leftAtU)))), file);
        FxThread.run(() -> {
            open.store.update(Session::first);
            open.window.open(file);
        });
        open.until(() -> open.store.session().file().isPresent());
        Session session = open.session();
        assertEquals(27, session.position());
        assertEquals(Grain.STEP, session.view().grain());
        assertEquals(Weight.U, session.view().weight());
        assertEquals(Set.of(Part.CODE), session.view().hidden());
        assertFalse(session.document().isChanged());
        assertEquals(Set.of(), FxThread.call(open.window::settings).room().hidden());
        write("Now.");
        run("save");
        open.until(() -> !open.store.session().document().isChanged());
        assertEquals(open.session().document().handout(), ScenarioReader.handout(file));
    }

    @Test
    void aViewFileShowsTheLessonSoAndLeavesTheScenario() throws Exception {
        Path file = folder.resolve("a" + ViewFile.ENDING);
        FxThread.run(() -> open.store.update(session -> session.hiding(Set.of(Part.LEDGER))));
        Opening view = Opening.of(open.session());
        ViewFile.save(view, file);
        FxThread.run(() -> {
            open.store.update(session -> session.hiding(Set.of()).first());
            open.window.take(List.of(file));
        });
        open.until(() -> open.store.session().position() == 27);
        assertEquals(Set.of(Part.LEDGER), open.session().view().hidden());
        assertEquals(Optional.empty(), open.session().file());
        assertFalse(open.session().document().isChanged());
    }

    @Test
    void aBrokenViewFileIsSaidInASentence() throws Exception {
        Path file = Files.writeString(folder.resolve("b" + ViewFile.ENDING), "{\"unroll-view\": 1, \"grains\": 3}");
        FxThread.run(() -> open.window.open(file));
        open.until(() -> Window.getWindows().size() > 1);
        assertTrue(FxThread.call(() -> find("sentence", javafx.scene.control.Label.class).getText())
                .endsWith("grains (line 1, column 20): there is no key “grains”; did you mean “grain”?"));
        assertEquals(27, open.session().position());
    }

    private void write(String text) {
        run("note-here");
        type(text);
        FxThread.run(() -> find("note-take", Button.class).fire());
    }

    private void run(String command) {
        FxThread.run(() -> open.window.command(command).run());
    }

    private static void type(String text) {
        FxThread.run(() -> find("note-text", TextArea.class).setText(text));
    }

    private static void press(KeyCode key, javafx.event.EventType<KeyEvent> type) {
        FxThread.run(() -> Event.fireEvent(find("note-text", TextArea.class),
                new KeyEvent(type, "", "", key, false, true, false, false)));
    }

    private Optional<String> note() {
        Session session = open.session();
        return session.guide().notes().at(session.spot()).map(Note::text);
    }

    private String undoes() {
        History history = open.session().document().history();
        return new Words(Language.ENGLISH).say(history.undoes().orElseThrow());
    }

    private boolean isChosen() {
        return FxThread.call(() -> open.window.command("opens-so").chosen().orElseThrow().get());
    }

    private static <N extends Node> N find(String id, Class<N> kind) {
        return Window.getWindows().stream().filter(it -> it.getScene() != null)
                .map(it -> it.getScene().getRoot().lookup("#" + id)).filter(kind::isInstance).map(kind::cast)
                .findFirst().orElseThrow();
    }
}
