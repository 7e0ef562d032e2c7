package unroll.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The files of one window in the folder of [Recovery], held by the process that may change them: `NAME.lock` (the hold),
/// `NAME.open` (the file that it edits) and `NAME.work` (what is not saved).
///
/// Whoever makes them begins with the lock, whoever removes them ends with it: what has no lock but work lost it by another
/// hand.
final class Claim implements AutoCloseable {
    private static final int TRIES = 20;
    private static final long PAUSE_MILLIS = 5;
    private final Path folder;
    private final String name;
    private final FileChannel channel;

    private Claim(Path folder, String name, FileChannel channel) {
        this.folder = folder;
        this.name = name;
        this.channel = channel;
    }

    /// The files of a window that starts.
    static Claim anew(Path folder) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            String name = Hold.PROCESS + "-" + Hold.random();
            Optional<Claim> made = hold(folder, name, StandardOpenOption.CREATE_NEW);
            if (made.isPresent()) {
                return made.get();
            }
        }
        throw new IOException(folder.toString());
    }

    /// The files of a window that is dead; none where it lives, another window has them, or there are none. Others who ask
    /// only whether it lives are waited for.
    static Optional<Claim> ofDead(Path folder, String name) throws IOException {
        Optional<Claim> made = Optional.empty();
        for (int i = 0; i < TRIES && made.isEmpty() && !Hold.isHeld(lock(folder, name)); i++) {
            try {
                made = hold(folder, name, StandardOpenOption.WRITE);
            } catch (NoSuchFileException e) {
                if (!Files.exists(work(folder, name))) {
                    return Optional.empty();
                }
                made = without(folder, name);
            }
            if (made.isEmpty()) {
                pause();
            }
        }
        return made;
    }

    private static Optional<Claim> without(Path folder, String name) throws IOException {
        try {
            return hold(folder, name, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException _) {
            return Optional.empty();
        }
    }

    private static Optional<Claim> hold(Path folder, String name, OpenOption how) throws IOException {
        Path lock = lock(folder, name);
        FileChannel channel = FileChannel.open(lock, how, StandardOpenOption.WRITE);
        Optional<Claim> made = Optional.empty();
        try {
            made = Hold.take(channel, lock) ? Optional.of(new Claim(folder, name, channel)) : Optional.empty();
            return made;
        } finally {
            if (made.isEmpty()) {
                channel.close();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    String name() {
        return name;
    }

    Path open() {
        return open(folder, name);
    }

    Path work() {
        return work(folder, name);
    }

    /// Whether the files are still there to be held: a person may have emptied the folder.
    boolean isThere() {
        return Files.exists(lock(folder, name));
    }

    static Path lock(Path folder, String name) {
        return folder.resolve(name + ".lock");
    }

    static Path open(Path folder, String name) {
        return folder.resolve(name + ".open");
    }

    static Path work(Path folder, String name) {
        return folder.resolve(name + ".work");
    }

    /// Removes the files, as far as that is possible, and lets go of them.
    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(work());
            Files.deleteIfExists(open());
            Files.deleteIfExists(lock(folder, name));
        } catch (IOException _) {
            return;
        }
    }
}
