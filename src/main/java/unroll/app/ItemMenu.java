package unroll.app;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.javafx.FontIcon;

/// Commands on a thing, in a menu at its place.
final class ItemMenu {

    private ItemMenu() {
    }

    /// The menu of some commands.
    static ContextMenu of(List<Command> commands, Speech speech) {
        ContextMenu menu = new ContextMenu();
        for (Command command : commands) {
            MenuItem item = new MenuItem();
            item.setId(command.id() + "-item");
            item.textProperty().bind(command.words());
            command.icon().map(FontIcon::new).ifPresent(item::setGraphic);
            command.keys().stream().findFirst()
                    .ifPresent(key -> item.setAccelerator(Shortcuts.shown(key, speech.wordsProperty())));
            item.disableProperty().bind(Bindings.not(command.enabled()));
            item.setOnAction(event -> command.run());
            menu.getItems().add(item);
        }
        return menu;
    }
}
