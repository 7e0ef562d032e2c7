package unroll.app;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.text.NotationKey;
import unroll.text.WindowKey;
import unroll.text.Words;

/// All keys of a command table and what they do.
final class KeysPage {

    /// How the keyboard goes through pictures: a key, and what it does.
    private static final List<MessageKey> WALK = List.of(NotationKey.KEY_TAB, NotationKey.WALK_TAB,
            NotationKey.KEY_ARROWS, NotationKey.WALK_ARROWS, NotationKey.KEY_ENTER, NotationKey.WALK_ENTER,
            NotationKey.KEY_ESCAPE, NotationKey.WALK_ESCAPE);

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
        Label walk = new Label(words.say(NotationKey.WALK));
        walk.getStyleClass().add("keys-title");
        page.add(walk, 0, row++, 2, 1);
        for (int i = 0; i < WALK.size(); i += 2) {
            Label does = new Label(words.say(WALK.get(i + 1)));
            does.setWrapText(true);
            page.addRow(row++, keys(Stream.of(words.say(WALK.get(i)))), does);
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
        return keys(command.keys().stream().map(key -> Shortcuts.written(key, words)).distinct());
    }

    private static HBox keys(Stream<String> names) {
        HBox keys = new HBox();
        keys.getStyleClass().add("keys");
        names.forEach(written -> {
            Label key = new Label(written);
            key.getStyleClass().add("key");
            keys.getChildren().add(key);
        });
        return keys;
    }
}
