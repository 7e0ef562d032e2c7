package unroll.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.ButtonBar.ButtonData;
import unroll.io.BadInput;
import unroll.io.Leftover;
import unroll.io.Opened;
import unroll.io.Recovery;
import unroll.io.ScenarioReader;
import unroll.io.Stamp;
import unroll.session.Lesson;
import unroll.text.FileKey;
import unroll.text.Message;

/// Offers work that a window left behind when it ended without being closed. It stays kept aside until it is saved or
/// discarded.
final class Rescue {
    private final Store store;
    private final FileBase base;
    private final Recovery recovery;
    private final Dialogs dialogs;
    private final Aside aside;
    private final Leaving leaving;

    Rescue(Store store, FileBase base, Recovery recovery, Dialogs dialogs, Aside aside, Leaving leaving) {
        this.store = store;
        this.base = base;
        this.recovery = recovery;
        this.dialogs = dialogs;
        this.aside = aside;
        this.leaving = leaving;
    }

    /// Looks for such work, away from the JavaFX thread, and offers each.
    void look() {
        Thread.ofVirtual().name("rescue").start(() -> {
            List<Leftover> found = recovery.leftovers();
            Platform.runLater(() -> offer(found));
        });
    }

    private void offer(List<Leftover> found) {
        if (found.isEmpty()) {
            return;
        }
        Leftover first = found.getFirst();
        List<Leftover> others = found.subList(1, found.size());
        dialogs.ask(FileKey.RESCUE, sentence(first), List.of(
                new Dialogs.Choice(FileKey.RESTORE, ButtonData.YES, () -> leaving.then(() -> restore(first))),
                new Dialogs.Choice(FileKey.DISCARD, ButtonData.NO, () -> {
                    Thread.ofVirtual().start(() -> recovery.discard(first));
                    offer(others);
                }),
                new Dialogs.Choice(FileKey.LATER, ButtonData.CANCEL_CLOSE, () -> offer(others))));
    }

    private Message sentence(Leftover leftover) {
        String title = leftover.handout().scenario().title();
        Message name = title.isBlank() ? Message.of(FileKey.UNTITLED) : Message.of(FileKey.NAMED, title);
        String when = dialogs.time(leftover.kept());
        return leftover.base().map(stamp -> Message.of(FileKey.RESCUE_FILE, name, when, stamp.file().toString()))
                .orElseGet(() -> Message.of(FileKey.RESCUE_NEW, name, when));
    }

    /// What is read and computed for it.
    private record Found(Optional<unroll.io.Problem> problem, Lesson lesson, Optional<Opened> file) {}

    private void restore(Leftover leftover) {
        Thread.ofVirtual().start(() -> {
            Optional<unroll.io.Problem> problem = recovery.takeOver(leftover);
            Lesson lesson = Lesson.of(leftover.handout().scenario());
            lesson.prepare();
            Found found = new Found(problem, lesson, leftover.base().flatMap(Rescue::file));
            Platform.runLater(() -> show(leftover, found));
        });
    }

    private static Optional<Opened> file(Stamp stamp) {
        try {
            return Optional.of(ScenarioReader.open(stamp.file()));
        } catch (BadInput _) {
            return Optional.empty();
        }
    }

    private void show(Leftover leftover, Found found) {
        if (found.problem().isPresent()) {
            dialogs.tell(FileKey.NOT_RESTORED, found.problem().get().line());
            return;
        }
        // a file that was changed since is noticed when it is saved to
        base.set(leftover.base());
        Optional<Path> file = leftover.base().map(Stamp::file);
        aside.tookOver();
        store.update(session -> session.restored(found.lesson(), leftover.handout().guide(), file,
                found.file().map(Opened::handout)));
    }
}
