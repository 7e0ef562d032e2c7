package unroll.app;

import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/// The one style of all dialogs: what they are called stands in the frame and above what they hold, paddings and buttons
/// are alike, one button is pressed by Enter and one by Escape, and the colours and the size are those of the moment they
/// open in. None is larger than its screen.
final class DialogStyle {

    private DialogStyle() {
    }

    /// A dialog in this style.
    ///
    /// @param title what it is called
    /// @param content what stands in it
    /// @param buttons its ways out, named by who makes it; one of them is [ButtonData#CANCEL_CLOSE]
    static Dialog<ButtonType> dialog(Window owner, Appearance appearance, ObservableValue<String> title,
            Region content, Iterable<ButtonType> buttons) {
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
        SheetRoom room = new SheetRoom(content);
        pane.setContent(room);
        appearance.dressOnce(pane.getStylesheets(), 1);
        dialog.addEventHandler(DialogEvent.DIALOG_SHOWING, (Event _) -> size(dialog, room, owner, appearance));
        return dialog;
    }

    private static void size(Dialog<?> dialog, SheetRoom content, Window owner, Appearance appearance) {
        DialogPane pane = dialog.getDialogPane();
        Rectangle2D screen = ScreenRoom.of(owner);
        Rectangle2D room = ScreenRoom.within(screen, owner);
        double zoom = Zooms.fitting(appearance.zoom(), screen.getWidth(), screen.getHeight());
        appearance.dressOnce(pane.getStylesheets(), zoom);
        content.fit(pane, zoom, room);
        // a window that is moved once it is seen may lose its size to the window manager
        double width = pane.getPrefWidth() + screen.getWidth() - room.getWidth();
        double height = pane.getPrefHeight() + screen.getHeight() - room.getHeight();
        Rectangle2D place = ScreenRoom.over(owner, width, height, screen);
        dialog.setX(place.getMinX());
        dialog.setY(place.getMinY());
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
