package unroll.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The files opened last, the last one first.
final class RecentFiles {
    private final ObservableList<Path> files = FXCollections.observableArrayList();

    RecentFiles(List<Path> files) {
        this.files.setAll(files);
    }

    /// The files, for those who follow them.
    ObservableList<Path> files() {
        return FXCollections.unmodifiableObservableList(files);
    }

    /// Puts a file first.
    void add(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        files.setAll(new ArrayList<>(Stream.concat(Stream.of(whole), files.stream().filter(it -> !it.equals(whole)))
                .limit(Remembered.RECENT).toList()));
    }
}
