package unroll.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

/// All keys of a command table and what they do, or those of them that are looked for.
final class KeysPage extends GridPane {

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

    /// Keys, and what they do.
    private record Line(List<String> keys, String does) {}

    /// Lines under a title.
    private record Part(String title, List<Line> lines) {}

    private final List<Part> parts = new ArrayList<>();

    /// All of the page in a language.
    KeysPage(CommandTable table, Words words) {
        setId("keys-page");
        for (Section section : table.sections()) {
            List<Line> lines = section.entries().stream()
                    .flatMap(entry -> entry.commands().stream().filter(command -> !command.keys().isEmpty())
                            .map(command -> new Line(command.keys().stream()
                                    .map(key -> Shortcuts.written(key, words)).distinct().toList(),
                                    name(entry, command, words))))
                    .toList();
            parts.add(new Part(words.say(section.title()), lines));
        }
        parts.add(part(NotationKey.WALK, WALK, words));
        parts.add(part(PlaceKey.TITLE, CHANGE, words));
        parts.add(part(SequenceKey.KEYS, SEQUENCE, words));
        parts.add(part(RoomKey.ROOM, ROOM, words));
        find(new Search(""));
    }

    private static Part part(MessageKey title, List<MessageKey> pairs, Words words) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i += 2) {
            lines.add(new Line(List.of(words.say(pairs.get(i)).split(" · ")), words.say(pairs.get(i + 1))));
        }
        return new Part(words.say(title), lines);
    }

    /// Shows the lines that have what is looked for, in their keys, in what they do or in the title above them.
    ///
    /// @return whether there are any
    boolean find(Search search) {
        getChildren().clear();
        int row = 0;
        for (Part part : parts) {
            List<Line> found = part.lines.stream().filter(line -> search
                    .finds(String.join(" ", line.keys) + " " + line.does + " " + part.title)).toList();
            if (!found.isEmpty()) {
                Label head = new Label(part.title);
                head.getStyleClass().add("keys-title");
                add(head, 0, row++, 2, 1);
            }
            for (Line line : found) {
                Label does = new Label(line.does);
                does.setWrapText(true);
                addRow(row++, keys(line.keys.stream()), does);
            }
        }
        return row > 0;
    }

    /// A choice is named with what is chosen.
    private static String name(MenuEntry entry, Command command, Words words) {
        String name = command.words().getValue();
        return switch (entry) {
            case MenuEntry.Choice choice -> words.say(Message.of(WindowKey.CHOICE, words.say(choice.title()), name));
            case MenuEntry.Offered choice -> words.say(Message.of(WindowKey.CHOICE, words.say(choice.title()), name));
            case MenuEntry.Group group -> words.say(Message.of(WindowKey.CHOICE, words.say(group.title()), name));
            case MenuEntry.One _,MenuEntry.Unlisted _,MenuEntry.Files _,MenuEntry.Line _ -> name;
        };
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
