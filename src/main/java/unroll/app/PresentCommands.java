package unroll.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import unroll.session.Session;
import unroll.text.MessageKey;
import unroll.text.RoomKey;

/// The commands of a presentation.
final class PresentCommands {
    private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);
    private final Store store;
    private final Speech speech;
    private final Presentation presentation;

    PresentCommands(Store store, Speech speech, Presentation presentation) {
        this.store = store;
        this.speech = speech;
        this.presentation = presentation;
    }

    /// The lines of the menu.
    ///
    /// @param begin begins to present
    List<MenuEntry> entries(Runnable begin, Screens screens) {
        ObservableBooleanValue talks = Bindings.createBooleanBinding(
                () -> presentation.nowProperty().get().isPresent(), presentation.nowProperty());
        ObservableBooleanValue framed = Bindings.createBooleanBinding(
                () -> !store.session().attention().framed().isEmpty(), store.sessionProperty());
        return List.of(
                one(RoomKey.PRESENT, Material2AL.AIRPLAY, ALWAYS, begin, new KeyCodeCombination(KeyCode.F5),
                        new KeyCodeCombination(KeyCode.F5, KeyCombination.SHIFT_DOWN)),
                new MenuEntry.Files(screens.menu()),
                one(RoomKey.PRESENT_END, Material2AL.CLOSE, talks, presentation::end,
                        new KeyCodeCombination(KeyCode.ESCAPE)),
                one(RoomKey.BLANK, Material2MZ.STOP, ALWAYS, () -> presentation.cover(Cover.Shade.BLACK),
                        new KeyCodeCombination(KeyCode.PERIOD)),
                // at a desk B is an answer to a question, or pressed by mistake
                new MenuEntry.Unlisted(command(RoomKey.BLANK_PRESENTING, Material2MZ.STOP, talks,
                        () -> presentation.cover(Cover.Shade.BLACK), new KeyCodeCombination(KeyCode.B))),
                one(RoomKey.WHITE, Material2AL.CROP_SQUARE, ALWAYS, () -> presentation.cover(Cover.Shade.WHITE),
                        new KeyCodeCombination(KeyCode.W)),
                one(RoomKey.UNFRAME, Material2AL.CLEAR, framed,
                        () -> store.update((Session session) -> session.with(session.attention().unframed())),
                        new KeyCodeCombination(KeyCode.N)));
    }

    private MenuEntry one(MessageKey name, Ikon icon, ObservableBooleanValue enabled, Runnable action,
            KeyCombination... keys) {
        return new MenuEntry.One(command(name, icon, enabled, action, keys));
    }

    private Command command(MessageKey name, Ikon icon, ObservableBooleanValue enabled, Runnable action,
            KeyCombination... keys) {
        return new Command(name.id().replace('.', '-'), speech.say(name), Stream.of(keys).toList(), Optional.of(icon),
                enabled, Optional.empty(), action);
    }
}
