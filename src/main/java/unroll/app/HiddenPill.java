package unroll.app;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import unroll.text.RoomKey;

/// Says how many parts are hidden, where any are; a click offers to show them.
final class HiddenPill extends Button {
    private static final double LEAST = 52;

    /// @param group the commands that show and hide
    HiddenPill(Store store, Speech speech, MenuEntry.Group group) {
        setId("hidden");
        ObservableValue<Integer> count = store.sessionProperty().map(session -> session.view().hidden().size());
        textProperty().bind(count.flatMap(many -> speech.say(RoomKey.HIDDEN, many)));
        Help.on(this, textProperty(), speech.say(RoomKey.HIDDEN_HELP));
        ContextMenu menu = new ContextMenu();
        new Menus(speech).items(group.commands()).forEach(item -> {
            // the menu bar has the same commands
            item.setId(item.getId() + "-here");
            menu.getItems().add(item);
        });
        setOnAction(event -> Popups.below(menu, this));
        setMinWidth(LEAST);
        visibleProperty().bind(count.map(many -> many > 0));
        managedProperty().bind(visibleProperty());
    }
}
