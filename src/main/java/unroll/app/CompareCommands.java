package unroll.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.material2.Material2AL;
import unroll.figure.Comparison;
import unroll.session.Session;
import unroll.text.CompareKey;

/// The commands about a state that is pinned: to pin it, to let it go, and to choose what is shown of what changed since.
final class CompareCommands {
    private final Store store;
    private final Speech speech;

    CompareCommands(Store store, Speech speech) {
        this.store = store;
        this.speech = speech;
    }

    /// The lines of the menu.
    List<MenuEntry> entries() {
        ObservableBooleanValue pinned = holds(session -> session.document().pinned().isPresent());
        // while a question waits, its letters are answers
        ObservableBooleanValue turns = holds(session -> session.document().pinned().isPresent()
                && session.asked().isEmpty());
        return List.of(
                new MenuEntry.One(new Command("pin", speech.say(CompareKey.PIN_STATE), Shortcuts.control(KeyCode.D),
                        Optional.empty(), new SimpleBooleanProperty(true), Optional.empty(),
                        () -> store.update(Session::pinned))),
                new MenuEntry.One(new Command("unpin", speech.say(CompareKey.UNPIN_STATE),
                        Shortcuts.controlShift(KeyCode.D), Optional.of(Material2AL.CLOSE), pinned, Optional.empty(),
                        () -> store.update(Session::unpinned))),
                new MenuEntry.Choice(CompareKey.COMPARED,
                        Stream.of(Comparison.values()).map(it -> choice(it, pinned)).toList()),
                new MenuEntry.One(new Command("compare-next", speech.say(CompareKey.COMPARE_NEXT),
                        Shortcuts.plain(KeyCode.D), Optional.empty(), turns, Optional.empty(),
                        () -> show(store.session().view().comparison().next()))));
    }

    /// What something that can be shown is called.
    static CompareKey name(Comparison comparison) {
        return switch (comparison) {
            case VALUE -> CompareKey.COMPARE_VALUE;
            case DIFFERENCE -> CompareKey.COMPARE_DIFFERENCE;
            case BOTH -> CompareKey.COMPARE_BOTH;
        };
    }

    private Command choice(Comparison comparison, ObservableBooleanValue pinned) {
        List<KeyCombination> none = List.of();
        return new Command(name(comparison).id().replace('.', '-'), speech.say(name(comparison)), none,
                Optional.empty(), pinned, Optional.of(holds(session -> session.view().comparison() == comparison)),
                () -> show(comparison));
    }

    private void show(Comparison comparison) {
        store.update(session -> session.with(session.view().with(comparison)));
    }

    private ObservableBooleanValue holds(Predicate<Session> predicate) {
        return Bindings.createBooleanBinding(() -> predicate.test(store.session()), store.sessionProperty());
    }
}
