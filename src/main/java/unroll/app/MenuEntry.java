package unroll.app;

import java.util.List;
import javafx.scene.control.Menu;
import unroll.text.MessageKey;

/// One line of a section of the command table.
sealed interface MenuEntry {

    /// A command.
    record One(Command command) implements MenuEntry {}

    /// Commands of which one holds at a time.
    ///
    /// @param title what is chosen
    /// @param commands the choices
    record Choice(MessageKey title, List<Command> commands) implements MenuEntry {
        /// Copies the commands.
        public Choice {
            commands = List.copyOf(commands);
        }
    }

    /// The same, shown only while some of them can be done, and of them only those.
    ///
    /// @param title what is chosen
    /// @param commands the choices
    record Offered(MessageKey title, List<Command> commands) implements MenuEntry {
        /// Copies the commands.
        public Offered {
            commands = List.copyOf(commands);
        }
    }

    /// Commands in a menu of their own, each for itself.
    ///
    /// @param title what they are about
    /// @param commands what can be done
    record Group(MessageKey title, List<Command> commands) implements MenuEntry {
        /// Copies the commands.
        public Group {
            commands = List.copyOf(commands);
        }
    }

    /// Things to open, which come and go; they have no keys.
    record Files(Menu menu) implements MenuEntry {}

    /// A command that has keys and no line: another one of the menu does the same.
    record Unlisted(Command command) implements MenuEntry {}

    /// A line between what belongs together.
    record Line() implements MenuEntry {}

    /// The commands of this line.
    default List<Command> commands() {
        return switch (this) {
            case One(Command command) -> List.of(command);
            case Unlisted(Command command) -> List.of(command);
            case Choice(MessageKey _, List<Command> commands) -> commands;
            case Offered(MessageKey _, List<Command> commands) -> commands;
            case Group(MessageKey _, List<Command> commands) -> commands;
            case Files _,Line _ -> List.of();
        };
    }
}
