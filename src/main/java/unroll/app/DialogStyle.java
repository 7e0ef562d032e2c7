package unroll.app;

import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/// The one style of all dialogs: what they are called stands in the frame and above what they hold, paddings and buttons
/// are alike, one button is pressed by Enter and one by Escape, and the colours are those of the moment they open in.
final class DialogStyle {

    private DialogStyle() {
    }

    /// A dialog in this style.
    ///
    /// @param title what it is called
    /// @param buttons its ways out, named by who makes it; one of them is [ButtonData#CANCEL_CLOSE]
    static Dialog<ButtonType> dialog(Window owner, Appearance appearance, ObservableValue<String> title,
            Iterable<ButtonType> buttons) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setResizable(true);
        dialog.titleProperty().bind(title);
        dialog.headerTextProperty().bind(title);
        DialogPane pane = dialog.getDialogPane();
        pane.getStyleClass().add("unroll-dialog");
        pane.getButtonTypes().clear();
        buttons.forEach(pane.getButtonTypes()::add);
        demandOneCancel(pane);
        demandDefault(pane);
        appearance.dressOnce(pane.getStylesheets());
        dialog.addEventHandler(DialogEvent.DIALOG_SHOWING, (Event _) -> appearance.dressOnce(pane.getStylesheets()));
        return dialog;
    }

    /// Escape presses no other way out than the one that does nothing: JavaFX takes "no" for one too.
    private static void demandOneCancel(DialogPane pane) {
        pane.getButtonTypes().stream().filter(type -> type.getButtonData() != ButtonData.CANCEL_CLOSE)
                .map(pane::lookupButton).map(Button.class::cast).forEach(button -> button.setCancelButton(false));
    }

    /// Enter presses a button also where the only one is that of Escape.
    private static void demandDefault(DialogPane pane) {
        if (pane.getButtonTypes().stream().noneMatch(type -> type.getButtonData().isDefaultButton())) {
            pane.getButtonTypes().stream().filter(type -> type.getButtonData() == ButtonData.CANCEL_CLOSE)
                    .map(pane::lookupButton).map(Button.class::cast).forEach(button -> button.setDefaultButton(true));
        }
    }
}
