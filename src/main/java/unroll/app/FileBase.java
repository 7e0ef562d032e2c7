package unroll.app;

import java.util.Optional;
import unroll.io.Stamp;

/// What the file of the open scenario was when it was opened or saved last. For the JavaFX thread only.
final class FileBase {
    private Optional<Stamp> stamp = Optional.empty();

    /// Absent where there is no file yet.
    Optional<Stamp> stamp() {
        return stamp;
    }

    void set(Optional<Stamp> now) {
        stamp = now;
    }
}
