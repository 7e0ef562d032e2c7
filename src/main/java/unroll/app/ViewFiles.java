package unroll.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import unroll.io.BadInput;
import unroll.io.ViewFile;
import unroll.session.Opening;
import unroll.text.FileKey;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.text.NoteKey;
import unroll.text.WindowKey;

/// Opens and saves view files: how the lesson is shown, apart from any scenario.
final class ViewFiles {
    private final Window owner;
    private final Store store;
    private final Speech speech;
    private final Dialogs dialogs;
    private final ObservableValue<Optional<Path>> folder;
    private final Background disk = new Background();

    /// @param folder where the last file was chosen
    ViewFiles(Window owner, Store store, Speech speech, Dialogs dialogs, ObservableValue<Optional<Path>> folder) {
        this.owner = owner;
        this.store = store;
        this.speech = speech;
        this.dialogs = dialogs;
        this.folder = folder;
    }

    /// Whether a file is named as views are.
    static boolean isView(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ViewFile.ENDING);
    }

    /// Asks for a view and shows the lesson so.
    void open() {
        Optional.ofNullable(chooser(NoteKey.OPEN_VIEW).showOpenDialog(owner)).map(File::toPath).ifPresent(this::open);
    }

    /// Shows the lesson as a view says. The scenario stays.
    void open(Path file) {
        disk.run(Message.of(NoteKey.READING, name(file)), () -> ViewFile.read(file),
                view -> store.update(session -> session.shown(view)), failure -> fail(NoteKey.NOT_OPENED, failure),
                () -> {
                });
    }

    /// Asks for a place to save how the lesson is shown now.
    void save() {
        FileChooser chooser = chooser(NoteKey.SAVE_VIEW);
        chooser.setInitialFileName(FileNames.proposal(store.session().scenario().title(), ViewFile.ENDING));
        Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath).ifPresent(chosen -> {
            Path file = FileNames.completed(chosen, ViewFile.ENDING);
            if (file.equals(chosen) || !Files.exists(file)) {
                save(file);
            } else {
                // the chooser asked about the name without the ending
                dialogs.ask(FileKey.EXISTS, Message.of(FileKey.EXISTS_WHY, file.toString()), List.of(
                        new Dialogs.Choice(FileKey.REPLACE, ButtonData.YES, () -> save(file)),
                        new Dialogs.Choice(WindowKey.CANCEL, ButtonData.CANCEL_CLOSE, () -> {
                        })));
            }
        });
    }

    /// Saves how the lesson is shown now.
    void save(Path file) {
        Opening view = Opening.of(store.session());
        disk.run(Message.of(NoteKey.WRITING, name(file)), () -> {
            ViewFile.save(view, file);
            return view;
        }, saved -> {
        }, failure -> fail(NoteKey.NOT_SAVED, failure), () -> {
        });
    }

    /// What is being read or written, once that takes long enough to be noticed.
    Background work() {
        return disk;
    }

    private FileChooser chooser(MessageKey title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(speech.now(title));
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter(speech.now(NoteKey.FILTER), "*" + ViewFile.ENDING),
                new FileChooser.ExtensionFilter(speech.now(WindowKey.FILTER_ALL), "*.*"));
        folder.getValue().map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private void fail(MessageKey title, Throwable failure) {
        if (failure instanceof BadInput bad) {
            dialogs.tell(title, bad.problem().line());
        } else {
            Fault.raise(failure);
        }
    }
}
