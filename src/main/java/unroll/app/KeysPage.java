package unroll.app;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import unroll.text.CopyKey;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.text.NotationKey;
import unroll.text.PlaceKey;
import unroll.text.RoomKey;
import unroll.text.SequenceKey;
import unroll.text.WindowKey;
import unroll.text.Words;

/// All keys of a command table and what they do.
final class KeysPage {

    /// How the keyboard goes through pictures: a key, and what it does.
    private static final List<MessageKey> WALK = List.of(NotationKey.KEY_TAB, NotationKey.WALK_TAB,
            NotationKey.KEY_ARROWS, NotationKey.WALK_ARROWS, NotationKey.KEY_ENTER, NotationKey.WALK_ENTER,
            CopyKey.KEY_MENU, CopyKey.DOES_MENU,
            NotationKey.KEY_ESCAPE, NotationKey.WALK_ESCAPE);

    /// How a number is changed where it stands: a key or what the pointer does, and what that does.
    private static final List<MessageKey> CHANGE = List.of(PlaceKey.KEY_OPEN, PlaceKey.DOES_OPEN, PlaceKey.KEY_EXPLAIN,
            PlaceKey.DOES_EXPLAIN, PlaceKey.KEY_DRAG, PlaceKey.DOES_DRAG, PlaceKey.KEY_WHEEL, PlaceKey.DOES_WHEEL,
            PlaceKey.KEY_ON, PlaceKey.DOES_ON, PlaceKey.KEY_TAKE, PlaceKey.DOES_TAKE, PlaceKey.KEY_LEAVE,
            PlaceKey.DOES_LEAVE);

    /// How steps and words are changed.
    private static final List<MessageKey> SEQUENCE = List.of(SequenceKey.KEYS_WALK, SequenceKey.DOES_WALK,
            SequenceKey.KEYS_GO_IN, SequenceKey.DOES_GO_IN, SequenceKey.KEYS_ADD, SequenceKey.DOES_ADD,
            SequenceKey.KEYS_MOVE, SequenceKey.DOES_MOVE);

    /// What is done in a lecture room.
    private static final List<MessageKey> ROOM = List.of(RoomKey.KEY_SPOTLIGHT, RoomKey.DOES_SPOTLIGHT,
            RoomKey.KEY_FRAME, RoomKey.DOES_FRAME, RoomKey.KEY_FRAME_HERE, RoomKey.DOES_FRAME_HERE, RoomKey.KEY_WHITE,
            RoomKey.DOES_WHITE, RoomKey.KEY_BACK, RoomKey.DOES_BACK, RoomKey.KEY_WHEEL, RoomKey.DOES_WHEEL);

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
        row = add(page, row, NotationKey.WALK, WALK, words);
        row = add(page, row, PlaceKey.TITLE, CHANGE, words);
        row = add(page, row, SequenceKey.KEYS, SEQUENCE, words);
        add(page, row, RoomKey.ROOM, ROOM, words);
        return page;
    }

    /// Adds a section of pairs; gives the row below it.
    private static int add(GridPane page, int from, MessageKey title, List<MessageKey> pairs, Words words) {
        int row = from;
        Label head = new Label(words.say(title));
        head.getStyleClass().add("keys-title");
        page.add(head, 0, row++, 2, 1);
        for (int i = 0; i < pairs.size(); i += 2) {
            Label does = new Label(words.say(pairs.get(i + 1)));
            does.setWrapText(true);
            page.addRow(row++, keys(Stream.of(words.say(pairs.get(i)).split(" · "))), does);
        }
        return row;
    }

    private static boolean hasKeys(MenuEntry entry) {
        return entry.commands().stream().anyMatch(command -> !command.keys().isEmpty());
    }

    /// A choice is named with what is chosen.
    private static String name(MenuEntry entry, Command command, Words words) {
        String name = command.words().getValue();
        return switch (entry) {
            case MenuEntry.Choice choice -> words.say(Message.of(WindowKey.CHOICE, words.say(choice.title()), name));
            case MenuEntry.Group group -> words.say(Message.of(WindowKey.CHOICE, words.say(group.title()), name));
            case MenuEntry.One _,MenuEntry.Files _,MenuEntry.Line _ -> name;
        };
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
