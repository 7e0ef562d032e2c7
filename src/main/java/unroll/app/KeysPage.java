package unroll.app;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import unroll.text.Words;

/// All keys of a command table and what they do.
final class KeysPage {

    private KeysPage() {
    }

    /// The page in a language.
    static Node of(CommandTable table, Words words) {
        GridPane page = new GridPane();
        page.setId("keys-page");
        int row = 0;
        for (Section section : table.sections()) {
            List<Command> commands = section.entries().stream().flatMap(entry -> entry.commands().stream())
                    .filter(command -> !command.keys().isEmpty()).toList();
            if (!commands.isEmpty()) {
                Label title = new Label(words.say(section.title()));
                title.getStyleClass().add("keys-title");
                page.add(title, 0, row++, 2, 1);
            }
            for (Command command : commands) {
                HBox keys = new HBox();
                keys.getStyleClass().add("keys");
                command.keys().stream().map(key -> Shortcuts.written(key, words)).distinct().forEach(written -> {
                    Label key = new Label(written);
                    key.getStyleClass().add("key");
                    keys.getChildren().add(key);
                });
                Label name = new Label(command.words().getValue());
                GridPane.setValignment(name, VPos.CENTER);
                page.addRow(row++, keys, name);
            }
        }
        return page;
    }
}
