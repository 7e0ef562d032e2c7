package unroll.app;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;
import unroll.listing.Listing;
import unroll.session.Session;
import unroll.text.Words;

/// Puts the whole program that the listing shown is part of on the clipboard, to be run as it is.
final class CodeCopy {
    private static final Duration SIGN = Duration.seconds(1.4);
    private final Store store;
    private final ReadOnlyBooleanWrapper copied = new ReadOnlyBooleanWrapper(false);
    private final PauseTransition pause = new PauseTransition(SIGN);

    CodeCopy(Store store) {
        this.store = store;
        pause.setOnFinished(event -> copied.set(false));
    }

    /// Whether it was copied a moment ago.
    ReadOnlyBooleanProperty copiedProperty() {
        return copied.getReadOnlyProperty();
    }

    /// Copies it.
    void copy() {
        Session session = store.session();
        ClipboardContent content = new ClipboardContent();
        content.putString(Listing.of(session.scenario(), session.view().dialect())
                .program(new Words(session.view().language())));
        copied.set(Clipboard.getSystemClipboard().setContent(content));
        pause.playFromStart();
    }
}
