package unroll.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import unroll.export.Kind;
import unroll.text.PictureKey;

/// Asks where pictures go.
final class PicturePlaces {
    private final Speech speech;
    private final Supplier<Optional<Path>> folder;

    /// @param folder where files were chosen last
    PicturePlaces(Speech speech, Supplier<Optional<Path>> folder) {
        this.speech = speech;
        this.folder = folder;
    }

    /// Asks for a file, or for the pattern of files.
    interface Asking {
        Optional<Path> place(Window owner, PictureOrder order, Optional<Path> before);
    }

    /// Asks a person.
    ///
    /// @param before the folder of the export before
    Optional<Path> ask(Window owner, PictureOrder order, Optional<Path> before) {
        FileChooser chooser = new FileChooser();
        Kind kind = order.choices().format().kind();
        chooser.setTitle(PictureNames.hasMany(order)
                ? speech.now(PictureKey.PLACE_MANY, order.selection().count())
                : speech.now(PictureKey.PLACE_ONE));
        chooser.getExtensionFilters().add(
                new FileChooser.ExtensionFilter(speech.now(PictureWords.of(kind)), List.of("*." + kind.ending())));
        chooser.setInitialFileName(PictureNames.proposed(order));
        before.or(folder).map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
