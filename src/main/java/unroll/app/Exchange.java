package unroll.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import unroll.tensor.TensorFiles;
import unroll.tensor.WeightFormat;
import unroll.text.ExchangeKey;
import unroll.text.MessageKey;
import unroll.text.WindowKey;

/// Asks where weights of other programs are, and where they go.
final class Exchange {
    private static final List<String> FILTER = List.of("*.npz", "*.npy", "*.safetensors", "*.csv", "*.tsv");
    private final Stage stage;
    private final Store store;
    private final Speech speech;
    private final Leaving leaving;
    private final ObservableValue<Optional<Path>> folder;
    private final Importer importer;
    private final Background writing = new Background();
    private final Exporter exporter;

    /// @param background reads, as it opens files
    /// @param leaving asks before what is open is left
    /// @param folder where files were opened last
    Exchange(Stage stage, Store store, Speech speech, Background background, Dialogs dialogs, Opener opener,
            Leaving leaving, ObservableValue<Optional<Path>> folder) {
        this.stage = stage;
        this.store = store;
        this.speech = speech;
        this.leaving = leaving;
        this.folder = folder;
        importer = new Importer(store, speech, background, dialogs, opener);
        exporter = new Exporter(store, speech, writing, dialogs, this::place);
    }

    /// Whether files are of weights, all of them, by the endings of their names.
    static boolean areWeights(List<Path> files) {
        return !files.isEmpty() && files.stream().allMatch(TensorFiles::isNamed);
    }

    /// Imports files that a person chooses, once nothing is lost by it.
    void bring() {
        leaving.then(() -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(speech.now(ExchangeKey.IMPORT_TITLE));
            chooser.getExtensionFilters().addAll(
                    filter(ExchangeKey.FILTER_WEIGHTS, FILTER),
                    filter(WindowKey.FILTER_ALL, List.of("*.*")));
            lastFolder().ifPresent(chooser::setInitialDirectory);
            Optional.ofNullable(chooser.showOpenMultipleDialog(stage))
                    .ifPresent(files -> importer.read(files.stream().map(File::toPath).toList()));
        });
    }

    /// Imports files, once nothing is lost by it.
    void bring(List<Path> files) {
        leaving.then(() -> read(files));
    }

    /// Imports files in place of what is open.
    void read(List<Path> files) {
        importer.read(files);
    }

    /// Exports the weights of what is open.
    void send() {
        exporter.ask();
    }

    /// What is being exported, once that takes long enough to be noticed.
    Background exporting() {
        return writing;
    }

    private Optional<Path> place(WeightFormat format) {
        String title = store.session().scenario().title();
        return switch (format) {
            case NPZ -> file(ExchangeKey.NPZ, title, ".npz");
            case SAFETENSORS -> file(ExchangeKey.SAFETENSORS, title, ".safetensors");
            case CSV -> {
                DirectoryChooser chooser = new DirectoryChooser();
                chooser.setTitle(speech.now(ExchangeKey.FOLDER_TITLE));
                lastFolder().ifPresent(chooser::setInitialDirectory);
                yield Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
            }
        };
    }

    private Optional<Path> file(MessageKey format, String title, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(speech.now(ExchangeKey.EXPORT_TITLE));
        chooser.getExtensionFilters().add(filter(format, List.of("*" + ending)));
        chooser.setInitialFileName(FileNames.proposal(title, ending));
        lastFolder().ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    private FileChooser.ExtensionFilter filter(MessageKey name, List<String> patterns) {
        return new FileChooser.ExtensionFilter(speech.now(name), patterns);
    }

    private Optional<File> lastFolder() {
        return folder.getValue().map(Path::toFile).filter(File::isDirectory);
    }
}
