package unroll.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.material2.Material2AL;
import unroll.session.Projection;
import unroll.text.CopyKey;
import unroll.text.Message;

/// The commands that put the moment on the clipboard: its picture, and its figures as text.
final class CopyCommands {
    private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);
    private final Store store;
    private final Speech speech;
    private final Projection projection;
    private final Clip clip;
    private final PictureCopy picture;

    CopyCommands(Store store, Speech speech, Projection projection, Clip clip) {
        this.store = store;
        this.speech = speech;
        this.projection = projection;
        this.clip = clip;
        this.picture = new PictureCopy(store, projection, clip);
    }

    /// Draws pictures to be copied.
    Background background() {
        return picture.background();
    }

    /// What can be copied of the moment.
    Copyables copyables() {
        return new Copyables(projection.frame(store.session()));
    }

    /// Copies something.
    void copy(Copyable copyable) {
        copyable.copy(clip);
    }

    /// The picture. While a question is asked its key may be an answer.
    Command pictured() {
        ObservableBooleanValue unasked = Bindings.createBooleanBinding(() -> store.session().asked().isEmpty(),
                store.sessionProperty());
        return new Command("copy-picture", speech.say(CopyKey.COPY, Message.of(CopyKey.PICTURE)),
                Shortcuts.plain(KeyCode.C), Optional.of(Material2AL.CONTENT_COPY), unasked, Optional.empty(),
                picture::copy);
    }

    /// Lines for the Edit menu.
    List<MenuEntry> entries() {
        List<Copyable> now = copyables().all();
        List<Command> texts = new ArrayList<>(IntStream.range(0, now.size())
                .mapToObj(i -> new Command(now.get(i).id(), speech.say(CopyKey.COPY, now.get(i).what()), List.of(),
                        Optional.empty(), ALWAYS, Optional.empty(), () -> copy(copyables().all().get(i))))
                .toList());
        return List.of(new MenuEntry.Line(), new MenuEntry.One(pictured()),
                new MenuEntry.Group(CopyKey.COPY_AS, texts));
    }
}
