package unroll.app;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import unroll.text.Legible;
import unroll.text.SequenceKey;

/// A place in the vocabulary: its number and its word. What is typed is taken when the field is left, but by Escape.
final class WordCell extends ListCell<Integer> {
    private final Changes changes;
    private final Speech speech;
    private final WordCommands commands;
    private final Label number = new Label();
    private final Label word = new Label();
    private final TextField field = new TextField();
    private final HBox row = new HBox(number, word);
    private int edited;

    WordCell(Changes changes, Speech speech, WordCommands commands) {
        this.changes = changes;
        this.speech = speech;
        this.commands = commands;
        row.getStyleClass().add("word");
        // words that begin alike differ at their ends
        word.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        number.getStyleClass().add("caption");
        field.setId("word-field");
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(event -> cancelEdit());
        field.focusedProperty().subscribe(focused -> {
            if (!focused && isEditing()) {
                cancelEdit();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                field.setText(word.getText());
                cancelEdit();
                event.consume();
            }
        });
        setOnContextMenuRequested(event -> {
            if (!isEmpty()) {
                Popups.show(ItemMenu.of(commands.all(), speech), this, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Integer item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty ? null : row);
        show();
    }

    /// Shows the word of this place as it is now.
    void show() {
        int i = getIndex();
        if (isEmpty() || i < 0 || i >= changes.scenario().vocabulary().size()) {
            return;
        }
        String now = Legible.of(changes.scenario().vocabulary().get(i));
        setId("word-" + i);
        number.setText(Integer.toString(i));
        word.setText(now);
        setAccessibleText(now);
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            edited = getIndex();
            field.setText(word.getText());
            field.setAccessibleText(speech.now(SequenceKey.RENAME_WORD));
            row.getChildren().setAll(number, field);
            // a field without a skin, which it else has from the next frame on only, loses the keys pressed until then
            field.applyCss();
            field.requestFocus();
            field.selectAll();
        }
    }

    @Override
    public void cancelEdit() {
        String before = word.getText();
        boolean had = field.isFocused();
        super.cancelEdit();
        row.getChildren().setAll(number, word);
        if (!field.getText().equals(before)) {
            commands.rename(edited, field.getText());
        }
        if (had) {
            getListView().requestFocus();
        }
    }
}
