package unroll.app;

import java.nio.file.Path;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import unroll.text.WindowKey;

/// The menus of what can be opened.
final class FileMenus {
    private final Speech speech;
    private final Opener opener;

    FileMenus(Speech speech, Opener opener) {
        this.speech = speech;
        this.opener = opener;
    }

    /// The files opened last.
    Menu recent(RecentFiles recent) {
        Menu menu = new Menu();
        menu.setId("open-recent");
        menu.textProperty().bind(speech.say(WindowKey.OPEN_RECENT));
        InvalidationListener fill = changed -> menu.getItems()
                .setAll(recent.files().stream().map(this::item).toList());
        recent.files().addListener(fill);
        fill.invalidated(recent.files());
        menu.disableProperty().bind(Bindings.isEmpty(menu.getItems()));
        return menu;
    }

    private MenuItem item(Path file) {
        MenuItem item = new MenuItem(file.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> opener.open(file));
        return item;
    }
}
