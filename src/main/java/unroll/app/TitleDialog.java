package unroll.app;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import unroll.edit.SetTitle;
import unroll.text.EditKey;
import unroll.text.Legible;
import unroll.text.WindowKey;

/// Asks what the open scenario is to be called.
final class TitleDialog {
    private final Store store;
    private final Speech speech;
    private final Editor editor;
    private final Dialogs dialogs;

    TitleDialog(Store store, Speech speech, Editor editor, Dialogs dialogs) {
        this.store = store;
        this.speech = speech;
        this.editor = editor;
        this.dialogs = dialogs;
    }

    /// Asks, with the title there is to begin with.
    void ask() {
        TextField title = new TextField(Legible.line(store.session().scenario().title()));
        title.setId("title-text");
        title.setTextFormatter(TextLimit.of(SetTitle.LONGEST, () -> {
        }));
        title.promptTextProperty().bind(speech.say(EditKey.TITLE_PROMPT));
        title.accessibleTextProperty().bind(speech.say(EditKey.TITLE));
        Label help = new Label();
        help.setWrapText(true);
        help.setMinHeight(Label.USE_PREF_SIZE);
        help.getStyleClass().add("caption");
        help.textProperty().bind(speech.say(EditKey.TITLE_HELP));
        VBox content = new VBox(title, help);
        content.getStyleClass().add("form");
        content.setId("title-form");
        dialogs.fill(EditKey.TITLE, content, new Dialogs.Choice(WindowKey.OK, ButtonData.OK_DONE,
                () -> editor.edit(new SetTitle(title.getText().strip()))), new SimpleBooleanProperty(true));
        title.requestFocus();
        title.selectAll();
    }
}
