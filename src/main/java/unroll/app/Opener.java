package unroll.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBar.ButtonData;
import unroll.io.BadInput;
import unroll.io.Opened;
import unroll.io.Recovery;
import unroll.io.ScenarioReader;
import unroll.io.Stamp;
import unroll.rnn.Scenario;
import unroll.session.Guide;
import unroll.session.Handout;
import unroll.session.Lesson;
import unroll.session.Session;
import unroll.text.FileKey;
import unroll.text.Message;
import unroll.text.WindowKey;

/// Makes other lessons the one that is open, away from the JavaFX thread: reading a file and computing its trace may
/// take a while. What was open stays open until the other is ready, and for good where it cannot be read.
final class Opener {
    private final Store store;
    private final Background background;
    private final FileBase base;
    private final Recovery recovery;
    private final Dialogs dialogs;
    private final Consumer<Path> remember;
    private final Runnable forgetMissing;

    /// @param recovery knows which files other windows have open
    /// @param remember keeps the place of a file that was opened
    /// @param forgetMissing forgets the places of files that are gone
    Opener(Store store, Background background, FileBase base, Recovery recovery, Dialogs dialogs,
            Consumer<Path> remember, Runnable forgetMissing) {
        this.store = store;
        this.background = background;
        this.base = base;
        this.recovery = recovery;
        this.dialogs = dialogs;
        this.remember = remember;
        this.forgetMissing = forgetMissing;
    }

    /// A lesson that is ready to be shown.
    ///
    /// @param guide what a lecturer gave it
    /// @param file where it was read from, and what that was then
    /// @param owner who else edits that file
    private record Ready(Lesson lesson, Guide guide, Optional<Stamp> file, Owner owner) {}

    /// Who has a file open.
    private enum Owner {
        NOBODY, ANOTHER_WINDOW
    }

    /// Opens a file.
    void open(Path file) {
        run(fileName(file), () -> {
            Opened opened = ScenarioReader.open(file);
            return new Ready(prepared(opened.handout().scenario()), opened.handout().guide(),
                    Optional.of(opened.stamp()),
                    recovery.isOpenElsewhere(file) ? Owner.ANOTHER_WINDOW : Owner.NOBODY);
        }, this::offer);
    }

    /// Opens a scenario that has no file.
    ///
    /// @param name what it is called
    void open(String name, Callable<Scenario> scenario) {
        run(name, () -> new Ready(prepared(scenario.call()), Guide.NONE, Optional.empty(), Owner.NOBODY), this::show);
    }

    /// Opens a scenario that no file has, and that would be lost if it were left without a word.
    ///
    /// @param name what it is called
    void openUnsaved(String name, Callable<Scenario> scenario) {
        run(name, () -> new Ready(prepared(scenario.call()), Guide.NONE, Optional.empty(), Owner.NOBODY), ready -> {
            base.set(Optional.empty());
            store.update(
                    session -> session.restored(ready.lesson(), ready.guide(), Optional.empty(), Optional.empty()));
        });
    }

    /// Goes back to what the file has now, or where there is none, to what was opened. It can be undone.
    void revert() {
        Session session = store.session();
        session.file().ifPresentOrElse(file -> run(fileName(file), () -> {
            Opened opened = ScenarioReader.open(file);
            return new Ready(prepared(opened.handout().scenario()), opened.handout().guide(),
                    Optional.of(opened.stamp()), Owner.NOBODY);
        }, ready -> {
            base.set(ready.file());
            store.update(now -> now.changed(Message.of(FileKey.REVERTING), ready.lesson(), ready.guide())
                    .saved(new Handout(ready.lesson().scenario(), ready.guide()), file));
        }), () -> session.document().kept().ifPresent(kept -> store
                .update(now -> now.changed(Message.of(FileKey.REVERTING),
                        now.lesson().with(kept.scenario()), kept.guide()))));
    }

    /// Leaves open what is open.
    void cancel() {
        background.cancel();
    }

    private static Lesson prepared(Scenario scenario) {
        Lesson lesson = Lesson.of(scenario);
        lesson.prepare();
        return lesson;
    }

    private void offer(Ready ready) {
        if (ready.owner() == Owner.NOBODY) {
            show(ready);
            return;
        }
        dialogs.ask(FileKey.ELSEWHERE, Message.of(FileKey.ELSEWHERE_WHY,
                ready.file().map(stamp -> stamp.file().toString()).orElse("")),
                List.of(
                        new Dialogs.Choice(FileKey.OPEN_ANYWAY, ButtonData.YES, () -> show(ready)),
                        new Dialogs.Choice(WindowKey.CANCEL, ButtonData.CANCEL_CLOSE, () -> {
                        })));
    }

    private void show(Ready ready) {
        base.set(ready.file());
        Optional<Path> file = ready.file().map(Stamp::file);
        store.update(session -> session.opened(ready.lesson(), ready.guide(), file));
        file.ifPresent(remember);
    }

    private void run(String name, Callable<Ready> work, Consumer<Ready> done) {
        background.run(Message.of(WindowKey.OPENING, name), work, done, this::fail, () -> {
        });
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }

    private void fail(Throwable failure) {
        if (failure instanceof BadInput bad) {
            dialogs.tell(WindowKey.NOT_OPENED, bad.problem().line());
            forgetMissing.run();
        } else {
            Fault.raise(failure);
        }
    }
}
