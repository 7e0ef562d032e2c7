package unroll.app;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
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
    private static final double WIDTH = 560;
    private static final int ROWS = 7;
    private final Store store;
    private final Speech speech;
    private final Editor editor;
    private final StringProperty title = new SimpleStringProperty("");
    private final Dialog<ButtonType> dialog;
    private final ButtonType take = new ButtonType("", ButtonData.OK_DONE);
    private final ButtonType leave = new ButtonType("", ButtonData.CANCEL_CLOSE);
    private final TextArea text = new TextArea();
    private final Label help = new Label();
    private final NotePreview preview;
    private Session asked;

    NoteDialog(Window owner, Store store, Speech speech, Appearance appearance, Views views, Editor editor) {
        this.store = store;
        this.speech = speech;
        this.editor = editor;
        this.asked = store.session();
        preview = new NotePreview(speech, views);
        dialog = DialogStyle.dialog(owner, appearance, title, List.of(take, leave));
        Buttons buttons = new Buttons(speech);
        buttons.name(dialog.getDialogPane(), take, "note-take", NoteKey.TAKE);
        buttons.name(dialog.getDialogPane(), leave, "note-leave", WindowKey.CANCEL);
        dialog.getDialogPane().setContent(content());
        dialog.setOnHidden(event -> end());
        text.textProperty().addListener((it, before, after) -> preview.show(asked, after));
    }

    /// Asks for the note of the step.
    void ask() {
        asked = store.session();
        title.set(speech.now(NoteKey.TITLE, asked.position()));
        boolean isFull = note(asked.spot()).isEmpty() && asked.guide().notes().all().size() == Notes.MOST;
        dialog.getDialogPane().lookupButton(take).setDisable(isFull);
        text.setDisable(isFull);
        help.textProperty().bind(isFull ? speech.say(NoteKey.FULL, Notes.MOST) : speech.say(NoteKey.HELP));
        text.setText(note(asked.spot()).map(Note::text).orElse(""));
        preview.show(asked, text.getText());
        dialog.show();
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
                ((Button) dialog.getDialogPane().lookupButton(take)).fire();
            }
        });
        help.setId("note-help");
        help.setWrapText(true);
        VBox content = new VBox(text, help, preview);
        content.setId("note-dialog");
        content.setPrefWidth(WIDTH);
        return content;
    }

    private void end() {
        if (dialog.getResult() != take) {
            return;
        }
        String written = Note.plain(text.getText());
        Spot spot = asked.spot();
        NoteKey name = written.isEmpty() ? NoteKey.REMOVED : NoteKey.WRITTEN;
        Message what = Message.of(name, asked.position());
        editor.guide(session -> session.changed(what, session.lesson(), session.guide().with(
                noted(session.guide().notes(), spot, written))));
    }

    private static Notes noted(Notes notes, Spot spot, String written) {
        return written.isEmpty() ? notes.without(spot) : notes.with(new Note(spot, written));
    }
}
