package unroll.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ButtonBar.ButtonData;
import unroll.io.BadInput;
import unroll.io.ScenarioWriter;
import unroll.io.Stamp;
import unroll.session.Handout;
import unroll.session.Session;
import unroll.text.FileKey;
import unroll.text.Message;
import unroll.text.WindowKey;

/// Saves the open scenario, away from the JavaFX thread. A person may go on meanwhile: what is saved is what there was.
final class Saver {
    private static final String ENDING = ".unroll.json";
    private final Store store;
    private final Background disk;
    private final FileBase base;
    private final Dialogs dialogs;
    private final Function<String, Optional<File>> choose;
    private final Consumer<Path> remember;

    /// @param disk does the writing
    /// @param choose asks for a place to save, and proposes a name
    /// @param remember keeps the place of a file that was saved
    Saver(Store store, Background disk, FileBase base, Dialogs dialogs, Function<String, Optional<File>> choose,
            Consumer<Path> remember) {
        this.store = store;
        this.disk = disk;
        this.base = base;
        this.dialogs = dialogs;
        this.choose = choose;
        this.remember = remember;
    }

    /// What became of saving.
    private sealed interface Outcome {
        /// The file has the scenario.
        record Written(Stamp stamp) implements Outcome {}

        /// Somebody else changed the file meanwhile; it is as they left it.
        record Underneath() implements Outcome {}
    }

    /// Whether a file that somebody changed meanwhile may be replaced.
    private enum Care {
        ASK, REPLACE
    }

    /// Saves to the scenario's file; where it has none, as [#saveAs].
    ///
    /// @param then what to do once it is saved
    void save(Runnable then) {
        store.session().file().ifPresentOrElse(file -> write(file, Care.ASK, then), () -> saveAs(then));
    }

    /// Saves to a file that a person chooses.
    ///
    /// @param then what to do once it is saved
    void saveAs(Runnable then) {
        Session session = store.session();
        String proposed = session.file()
                .map(file -> FileNames.completed(file, ENDING).getFileName().toString())
                .orElseGet(() -> FileNames.proposal(session.scenario().title(), ENDING));
        choose.apply(proposed).map(File::toPath).ifPresent(chosen -> {
            Path file = FileNames.completed(chosen, ENDING);
            if (file.equals(chosen) || !Files.exists(file)) {
                write(file, Care.REPLACE, then);
            } else {
                // the chooser asked about the name without the ending
                dialogs.ask(FileKey.EXISTS, Message.of(FileKey.EXISTS_WHY, file.toString()), List.of(
                        new Dialogs.Choice(FileKey.REPLACE, ButtonData.YES, () -> write(file, Care.REPLACE, then)),
                        new Dialogs.Choice(WindowKey.CANCEL, ButtonData.CANCEL_CLOSE, () -> {
                        })));
            }
        });
    }

    private void write(Path file, Care care, Runnable then) {
        Session session = store.session();
        Handout handout = session.document().handout();
        Optional<Stamp> known = base.stamp().filter(_ -> session.file().filter(file::equals).isPresent());
        disk.run(Message.of(FileKey.SAVING, file.getFileName().toString()), () -> {
            boolean isOther = known.filter(stamp -> stamp.now() == Stamp.State.CHANGED).isPresent();
            return care == Care.ASK && isOther
                    ? new Outcome.Underneath()
                    : new Outcome.Written(ScenarioWriter.save(handout, file));
        }, outcome -> {
            switch (outcome) {
                case Outcome.Written(Stamp stamp) -> {
                    base.set(Optional.of(stamp));
                    store.update(now -> now.saved(handout, file));
                    remember.accept(file);
                    then.run();
                }
                case Outcome.Underneath() -> underneath(file, then);
            }
        }, this::fail, () -> {
        });
    }

    private void underneath(Path file, Runnable then) {
        dialogs.ask(FileKey.UNDERNEATH, Message.of(FileKey.UNDERNEATH_SAVING, file.toString()), List.of(
                new Dialogs.Choice(FileKey.REPLACE, ButtonData.YES, () -> write(file, Care.REPLACE, then)),
                new Dialogs.Choice(FileKey.SAVE_AS, ButtonData.NO, () -> saveAs(then)),
                new Dialogs.Choice(WindowKey.CANCEL, ButtonData.CANCEL_CLOSE, () -> {
                })));
    }

    private void fail(Throwable failure) {
        if (failure instanceof BadInput bad) {
            dialogs.tell(FileKey.NOT_SAVED, bad.problem().line());
        } else {
            Fault.raise(failure);
        }
    }
}
