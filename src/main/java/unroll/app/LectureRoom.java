package unroll.app;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Duration;
import unroll.io.Room;

/// What a lecturer has for the room: parts to hide, the size of the interface, and the presentation.
final class LectureRoom {
    private final Store store;
    private final Speech speech;
    private final HideCommands hide;
    private final NumberCommands numbers;
    private final Zooms zooms;
    private final ZoomCommands zoom;
    private final Screens screens;
    private final Presentation presentation;

    /// @param before how it was when the program ended last
    LectureRoom(Stage window, Store store, Speech speech, Room before, InstantSource time) {
        this.store = store;
        this.speech = speech;
        hide = new HideCommands(store, speech, before.hidden());
        numbers = new NumberCommands(store, speech, before.digits(), before.colours());
        zooms = new Zooms(window, before);
        zoom = new ZoomCommands(speech, zooms);
        screens = new Screens(window, speech, before.screen());
        presentation = new Presentation(window, screens, time);
    }

    /// How large the interface is.
    ObservableValue<Double> zoom() {
        return zooms.nowProperty();
    }

    /// The commands that show and hide.
    MenuEntry.Group hiding() {
        return hide.group();
    }

    /// The presentation.
    Presentation presentation() {
        return presentation;
    }

    /// The lines of the View menu.
    ///
    /// @param stand makes what the audience sees, once everything else is made
    /// @param aside opens what has no room in a small window
    List<MenuEntry> entries(Supplier<Stand> stand, MenuEntry.Group aside) {
        return Stream.<List<MenuEntry>>of(List.of(hide.group(), aside), numbers.entries(),
                List.of(zoom.group(), new MenuEntry.Line()),
                new PresentCommands(store, speech, presentation).entries(() -> present(stand.get()), screens))
                .flatMap(List::stream).toList();
    }

    /// What a presentation is made from.
    record Stand(Views views, ObservableValue<Duration> motion, Framing framing, Appearance appearance,
            CommandTable table) {}

    private void present(Stand stand) {
        presentation.begin(() -> {
            PresentView view = view(stand);
            Scene scene = new Scene(view);
            stand.appearance().dress(scene.getStylesheets());
            return new Presentation.Seen(scene, view);
        }, stand.table());
    }

    /// What the audience sees.
    PresentView view(Stand stand) {
        ObservableValue<String> count = Bindings.createStringBinding(() -> Transport.number(store.session(), speech),
                store.sessionProperty(), speech.wordsProperty());
        return new PresentView(store, speech, stand.views(), stand.motion(), stand.framing(),
                new PresentBar(speech, stand.table(), count), presentation.onSlideProperty());
    }

    /// Lets a window's content be covered, and made larger by the wheel.
    void furnish(Region content, Scene scene) {
        zoom.wheel(content);
        presentation.follow(scene);
    }

    /// What covers the window.
    Cover cover() {
        return new Cover(presentation.onWindowProperty());
    }

    /// How it is, to be remembered.
    Room room() {
        return new Room(hide.chosen(), zooms.desk(), zooms.projector(), screens.chosen(), numbers.digits(),
                numbers.colours());
    }
}
