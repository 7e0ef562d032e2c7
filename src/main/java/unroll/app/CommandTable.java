package unroll.app;

import java.util.List;
import java.util.stream.Stream;

/// Every command of the window, once: menus, buttons, keys and the page of keys are made from it.
///
/// @param sections one a menu
record CommandTable(List<Section> sections) {
    CommandTable {
        sections = List.copyOf(sections);
    }

    /// All commands, in the order of the menus.
    Stream<Command> commands() {
        return sections.stream().flatMap(section -> section.entries().stream())
                .flatMap(entry -> entry.commands().stream());
    }

    /// The command of a name.
    ///
    /// @throws java.util.NoSuchElementException where there is none
    Command get(String id) {
        return commands().filter(command -> command.id().equals(id)).findFirst().orElseThrow();
    }
}
