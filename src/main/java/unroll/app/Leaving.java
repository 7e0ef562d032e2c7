package unroll.app;

import java.util.List;
import javafx.scene.control.ButtonBar.ButtonData;
import unroll.session.Session;
import unroll.text.FileKey;
import unroll.text.Message;
import unroll.text.WindowKey;

/// Asks before a scenario with changes is left for another, or closed: nothing is lost without a word.
final class Leaving {
    private final Store store;
    private final Dialogs dialogs;
    private final Saver saver;

    Leaving(Store store, Dialogs dialogs, Saver saver) {
        this.store = store;
        this.dialogs = dialogs;
        this.saver = saver;
    }

    /// Does something once nothing is lost by it: at once, after saving, or after a person gave up the changes; not at all
    /// where they would rather stay.
    void then(Runnable next) {
        Session session = store.session();
        if (!session.document().isChanged()) {
            next.run();
            return;
        }
        Message name = Titles.of(session);
        dialogs.ask(FileKey.UNSAVED, Message.of(FileKey.UNSAVED_WHY, name), List.of(
                new Dialogs.Choice(FileKey.SAVE, ButtonData.YES, () -> saver.save(next)),
                new Dialogs.Choice(FileKey.DISCARD, ButtonData.NO, next),
                new Dialogs.Choice(WindowKey.CANCEL, ButtonData.CANCEL_CLOSE, () -> {
                })));
    }
}
