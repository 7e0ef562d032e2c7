package unroll.app;

import java.util.List;
import unroll.text.MessageKey;

/// The commands of one menu.
///
/// @param title what the menu is called
/// @param entries from top to bottom
record Section(MessageKey title, List<MenuEntry> entries) {
    Section {
        entries = List.copyOf(entries);
    }
}
