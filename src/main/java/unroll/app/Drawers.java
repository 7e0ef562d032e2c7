package unroll.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import unroll.figure.Part;
import unroll.text.RoomKey;

/// The panels that a small window has put aside, and which of them is open over the others. It belongs to the window:
/// nothing of it is remembered.
final class Drawers {
    private final ObjectProperty<Set<Part>> aside = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Optional<Part>> open = new SimpleObjectProperty<>(Optional.empty());

    /// The panels that are put aside.
    ObjectProperty<Set<Part>> asideProperty() {
        return aside;
    }

    /// The one that is open.
    ObjectProperty<Optional<Part>> openProperty() {
        return open;
    }

    /// Puts exactly these aside; one that has room again is no longer open over others.
    void put(Set<Part> parts) {
        if (!parts.equals(aside.get())) {
            open.set(open.get().filter(parts::contains));
            aside.set(Set.copyOf(parts));
        }
    }

    /// Closes what is open.
    void close() {
        open.set(Optional.empty());
    }

    /// The lines of the menu.
    MenuEntry.Group group(Speech speech) {
        return new MenuEntry.Group(RoomKey.ASIDE, List.of(
                command(speech, Part.WEIGHTS, RoomKey.PART_WEIGHTS, KeyCode.F3),
                command(speech, Part.LEDGER, RoomKey.PART_LEDGER, KeyCode.F4),
                command(speech, Part.CODE, RoomKey.PART_CODE, KeyCode.F6)));
    }

    /// The name of the command that opens and closes one.
    static String id(Part part) {
        return "open-" + FigurePane.id(HideCommands.name(part));
    }

    private Command command(Speech speech, Part part, RoomKey words, KeyCode key) {
        return new Command(id(part), speech.say(words), Shortcuts.plain(key), Optional.empty(),
                Bindings.createBooleanBinding(() -> aside.get().contains(part), aside),
                Optional.of(Bindings.createBooleanBinding(() -> open.get().filter(part::equals).isPresent(), open)),
                () -> open.set(open.get().filter(part::equals).isPresent() ? Optional.empty() : Optional.of(part)));
    }
}
