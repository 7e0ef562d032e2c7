package unroll.app;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;
import unroll.text.CopyKey;
import unroll.text.Message;

/// The clipboard of the system. What was put there is said for a while. For the JavaFX thread only.
final class Clip {
    private static final Duration SAID = Duration.seconds(2.5);
    private final ReadOnlyObjectWrapper<Optional<Message>> said = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final PauseTransition pause = new PauseTransition(SAID);

    Clip() {
        pause.setOnFinished(event -> said.set(Optional.empty()));
    }

    /// What was just put there.
    ReadOnlyObjectProperty<Optional<Message>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// Puts a text there.
    ///
    /// @param what what it is called
    void put(Message what, String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        put(what, content);
    }

    /// Puts a picture there.
    ///
    /// @param what what it is called
    void put(Message what, Image picture) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(picture);
        put(what, content);
    }

    private void put(Message what, ClipboardContent content) {
        boolean done = Clipboard.getSystemClipboard().setContent(content);
        said.set(Optional.of(Message.of(done ? CopyKey.COPIED : CopyKey.NOT_COPIED, what)));
        pause.playFromStart();
    }
}
