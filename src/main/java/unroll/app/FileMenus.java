package unroll.app;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import unroll.io.BundledScenario;
import unroll.io.BundledScenarios;
import unroll.text.WindowKey;

/// The menus of what can be opened.
final class FileMenus {
    private final Speech speech;
    private final Opener opener;
    private final Leaving leaving;

    /// @param leaving asks before what is open is left
    FileMenus(Speech speech, Opener opener, Leaving leaving) {
        this.speech = speech;
        this.opener = opener;
        this.leaving = leaving;
    }

    /// The files opened last.
    Menu recent(ObservableValue<List<Path>> recent) {
        Menu menu = new Menu();
        menu.setId("open-recent");
        menu.textProperty().bind(speech.say(WindowKey.OPEN_RECENT));
        recent.subscribe(files -> menu.getItems().setAll(files.stream().map(this::item).toList()));
        menu.disableProperty().bind(Bindings.isEmpty(menu.getItems()));
        return menu;
    }

    /// The scenarios that come with the program, each with what it teaches.
    Menu examples() {
        Menu menu = new Menu();
        menu.setId("examples");
        menu.textProperty().bind(speech.say(WindowKey.EXAMPLES));
        BundledScenarios.all().forEach(example -> menu.getItems().add(item(example)));
        return menu;
    }

    private MenuItem item(BundledScenario example) {
        Label title = new Label();
        title.textProperty().bind(speech.say(example.title()));
        title.getStyleClass().add("example-title");
        Label line = new Label();
        line.textProperty().bind(speech.say(example.line()));
        line.getStyleClass().add("caption");
        CustomMenuItem item = new CustomMenuItem(new VBox(title, line));
        item.setId("example-" + example.id());
        item.setOnAction(event -> leaving.then(() -> opener.open(title.getText(), example::read)));
        return item;
    }

    private MenuItem item(Path file) {
        MenuItem item = new MenuItem(file.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> leaving.then(() -> opener.open(file)));
        return item;
    }
}
