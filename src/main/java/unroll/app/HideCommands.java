package unroll.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import unroll.figure.Part;
import unroll.session.Session;
import unroll.text.RoomKey;

/// The commands that hide parts of the pictures and show them again. What a person chose by them is remembered; what a
/// file hides is not.
final class HideCommands {
    private final Store store;
    private final Speech speech;
    private final MenuEntry.Group group;
    private Set<Part> chosen;

    /// @param before what was hidden when the program ended last
    HideCommands(Store store, Speech speech, Set<Part> before) {
        this.store = store;
        this.speech = speech;
        this.chosen = before;
        this.group = new MenuEntry.Group(RoomKey.SHOW,
                Stream.concat(Stream.of(Part.values()).map(this::part), Stream.of(all())).toList());
        store.update(session -> session.hiding(before));
    }

    /// One to show or hide each part, and one to show all.
    MenuEntry.Group group() {
        return group;
    }

    /// What a person has hidden.
    Set<Part> chosen() {
        return chosen;
    }

    /// What a part is called.
    static RoomKey name(Part part) {
        return switch (part) {
            case WEIGHTS -> RoomKey.PART_WEIGHTS;
            case LEDGER -> RoomKey.PART_LEDGER;
            case SENTENCE -> RoomKey.PART_SENTENCE;
            case EQUATION -> RoomKey.PART_EQUATION;
            case CODE -> RoomKey.PART_CODE;
            case NUMBERS -> RoomKey.PART_NUMBERS;
            case PREDICTIONS -> RoomKey.PART_PREDICTIONS;
            case NOTES -> RoomKey.PART_NOTES;
        };
    }

    private Command part(Part part) {
        return new Command("show-" + FigurePane.id(name(part)), speech.say(name(part)), List.of(), Optional.empty(),
                new SimpleBooleanProperty(true), Optional.of(holds(part)), () -> toggle(part));
    }

    private Command all() {
        return new Command("show-all", speech.say(RoomKey.SHOW_ALL), List.of(), Optional.empty(),
                Bindings.createBooleanBinding(() -> !store.session().view().hidden().isEmpty(),
                        store.sessionProperty()),
                Optional.empty(), () -> hide(Set.of()));
    }

    private void toggle(Part part) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        parts.addAll(store.session().view().toggled(part).hidden());
        hide(parts);
    }

    private void hide(Set<Part> parts) {
        chosen = Set.copyOf(parts);
        store.update((Session session) -> session.hiding(parts));
    }

    private ObservableBooleanValue holds(Part part) {
        return Bindings.createBooleanBinding(() -> store.session().view().shows(part), store.sessionProperty());
    }
}
