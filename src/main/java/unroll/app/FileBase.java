package unroll.app;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import unroll.io.Stamp;

/// What the file of the open scenario was when it was opened or saved last. For the JavaFX thread only.
final class FileBase {
    private final ReadOnlyObjectWrapper<Optional<Stamp>> stamp = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Absent where there is no file yet.
    Optional<Stamp> stamp() {
        return stamp.get();
    }

    /// The same, for who follows it.
    ReadOnlyObjectProperty<Optional<Stamp>> stampProperty() {
        return stamp.getReadOnlyProperty();
    }

    void set(Optional<Stamp> now) {
        stamp.set(now);
    }
}
