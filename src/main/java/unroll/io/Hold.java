package unroll.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Which process lives: a file is held by a lock that the system itself lets go when the process ends, however it ends.
///
/// A process never opens the lock of a file that it holds itself: to close it again would let go of the first. So names of
/// held files begin with [#PROCESS].
final class Hold {
    /// A name that no other process has, living or dead.
    static final String PROCESS = random();
    /// A byte that no file reaches: where a locked byte can't be read, the content still can.
    private static final long BYTE = 1L << 40;

    private Hold() {
    }

    /// Sixteen hexadecimal digits that nobody else has drawn.
    static String random() {
        return String.format("%016x", UUID.randomUUID().getMostSignificantBits());
    }

    /// Takes hold of a file that was just opened for writing, until the channel is closed.
    ///
    /// @return whether it is held now: not where somebody else holds it, or has removed it meanwhile
    /// @throws IOException where the file's system knows no locks
    static boolean take(FileChannel channel, Path file) throws IOException {
        try {
            return channel.tryLock(BYTE, 1, false) != null && Files.exists(file);
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    /// Whether a living process holds a file. To ask does not get in the way of others who ask.
    ///
    /// @throws IOException where it can't be found out
    static boolean isHeld(Path file) throws IOException {
        if (file.getFileName().toString().contains(PROCESS)) {
            return Files.exists(file);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.tryLock(BYTE, 1, true) == null;
        } catch (NoSuchFileException _) {
            return false;
        } catch (OverlappingFileLockException _) {
            return true;
        }
    }
}
