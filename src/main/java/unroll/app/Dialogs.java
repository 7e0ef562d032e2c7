package unroll.app;

import java.util.Optional;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.stage.Window;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.text.WindowKey;

/// Dialogs of one sentence, in the window's language and colours.
final class Dialogs {
    private static final double WIDTH = 460;
    private final Window owner;
    private final Speech speech;
    private final Appearance appearance;
    private Optional<Dialog<ButtonType>> telling = Optional.empty();

    Dialogs(Window owner, Speech speech, Appearance appearance) {
        this.owner = owner;
        this.speech = speech;
        this.appearance = appearance;
    }

    /// Says why a file was not opened.
    void refuse(Message problem) {
        tell(WindowKey.NOT_OPENED, speech.words().say(problem));
    }

    /// Says that something in the program failed, once at a time: a fault in drawing comes back with every picture.
    void fault(Throwable failure) {
        failure.printStackTrace();
        if (telling.filter(Dialog::isShowing).isPresent()) {
            return;
        }
        telling = Optional.of(tell(WindowKey.FAULT_TITLE, speech.now(WindowKey.FAULT, String.valueOf(failure))));
    }

    private Dialog<ButtonType> tell(MessageKey title, String sentence) {
        Label words = new Label(sentence);
        words.setWrapText(true);
        words.setPrefWidth(WIDTH);
        words.setId("sentence");
        Dialog<ButtonType> dialog = dialog(title, WindowKey.OK);
        dialog.setHeaderText(speech.now(title));
        dialog.getDialogPane().setContent(words);
        dialog.show();
        return dialog;
    }

    private Dialog<ButtonType> dialog(MessageKey title, MessageKey button) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(speech.now(title));
        dialog.setResizable(true);
        appearance.dressOnce(dialog.getDialogPane().getStylesheets());
        // one button that Escape and Enter press
        dialog.getDialogPane().getButtonTypes()
                .add(new ButtonType(speech.now(button), ButtonBar.ButtonData.CANCEL_CLOSE));
        return dialog;
    }
}
