package unroll.app;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import unroll.text.Message;
import unroll.text.WindowKey;
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
            List<MenuEntry> entries = section.entries().stream().filter(KeysPage::hasKeys).toList();
            if (!entries.isEmpty()) {
                Label title = new Label(words.say(section.title()));
                title.getStyleClass().add("keys-title");
                page.add(title, 0, row++, 2, 1);
            }
            for (MenuEntry entry : entries) {
                for (Command command : entry.commands()) {
                    page.addRow(row++, keys(command, words), new Label(name(entry, command, words)));
                }
            }
        }
        return page;
    }

    private static boolean hasKeys(MenuEntry entry) {
        return entry.commands().stream().anyMatch(command -> !command.keys().isEmpty());
    }

    /// A choice is named with what is chosen.
    private static String name(MenuEntry entry, Command command, Words words) {
        String name = command.words().getValue();
        return entry instanceof MenuEntry.Choice choice
                ? words.say(Message.of(WindowKey.CHOICE, words.say(choice.title()), name))
                : name;
    }

    private static HBox keys(Command command, Words words) {
        HBox keys = new HBox();
        keys.getStyleClass().add("keys");
        command.keys().stream().map(key -> Shortcuts.written(key, words)).distinct().forEach(written -> {
            Label key = new Label(written);
            key.getStyleClass().add("key");
            keys.getChildren().add(key);
        });
        return keys;
    }
}
