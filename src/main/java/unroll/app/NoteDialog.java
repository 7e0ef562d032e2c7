package unroll.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import unroll.lesson.Spot;
import unroll.note.Note;
import unroll.note.Notes;
import unroll.session.Session;
import unroll.text.Message;
import unroll.text.NoteKey;
import unroll.text.WindowKey;

/// Asks for the note of the step on the screen and shows as it is typed how it will look. What is kept is one change to
/// undo; Escape leaves the note as it was.
final class NoteDialog {
    private static final String TAKE = "note-take";
    private static final double WIDTH = 560;
    private static final int ROWS = 7;
    private final Store store;
    private final Speech speech;
    private final Consumer<UnaryOperator<Session>> change;
    private final StringProperty title = new SimpleStringProperty("");
    private final Sheet sheet;
    private final TextArea text = new TextArea();
    private final Label help = new Label();
    private final NotePreview preview;
    private Session asked;

    /// @param change makes a change of what a lecturer gives the scenario
    NoteDialog(Window owner, Store store, Speech speech, Appearance appearance, Views views,
            Consumer<UnaryOperator<Session>> change) {
        this.store = store;
        this.speech = speech;
        this.change = change;
        this.asked = store.session();
        preview = new NotePreview(speech, views);
        sheet = new Sheet(owner, speech, appearance, title,
                List.of(Sheet.Way.out(TAKE, NoteKey.TAKE, ButtonData.OK_DONE, this::take),
                        Sheet.Way.leaving("note-leave", WindowKey.CANCEL)));
        sheet.setContent(content());
        text.textProperty().addListener((it, before, after) -> preview.show(asked, after));
    }

    /// Asks for the note of the step.
    void ask() {
        asked = store.session();
        title.set(speech.now(NoteKey.TITLE, asked.position()));
        boolean isFull = note(asked.spot()).isEmpty() && asked.guide().notes().all().size() == Notes.MOST;
        sheet.button(TAKE).setDisable(isFull);
        text.setDisable(isFull);
        help.textProperty().bind(isFull ? speech.say(NoteKey.FULL, Notes.MOST) : speech.say(NoteKey.HELP));
        text.setText(note(asked.spot()).map(Note::text).orElse(""));
        preview.show(asked, text.getText());
        sheet.show();
        text.requestFocus();
        text.end();
    }

    private Optional<Note> note(Spot spot) {
        return store.session().guide().notes().at(spot);
    }

    private VBox content() {
        text.setId("note-text");
        text.setWrapText(true);
        text.setPrefRowCount(ROWS);
        text.promptTextProperty().bind(speech.say(NoteKey.PROMPT));
        text.accessibleTextProperty().bind(speech.say(NoteKey.TEXT));
        text.setTextFormatter(TextLimit.of(Note.LONGEST, () -> {
        }));
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                sheet.button(TAKE).fire();
            }
        });
        help.setId("note-help");
        help.setWrapText(true);
        help.setMinHeight(Label.USE_PREF_SIZE);
        VBox content = new VBox(text, help, preview);
        content.setId("note-dialog");
        content.setPrefWidth(WIDTH);
        return content;
    }

    private void take() {
        String written = Note.plain(text.getText());
        Spot spot = asked.spot();
        NoteKey name = written.isEmpty() ? NoteKey.REMOVED : NoteKey.WRITTEN;
        Message what = Message.of(name, asked.position());
        change.accept(session -> session.changed(what, session.lesson(), session.guide().with(
                noted(session.guide().notes(), spot, written))));
    }

    private static Notes noted(Notes notes, Spot spot, String written) {
        return written.isEmpty() ? notes.without(spot) : notes.with(new Note(spot, written));
    }
}
