package unroll.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import unroll.text.Message;
import unroll.text.ProblemKey;

/// Replaces a file as a whole: a temporary file beside it is written, flushed to disk, then renamed. A crash leaves the
/// old file or the new one.
///
/// A link is followed, so that the file it names is replaced and the link stays; permissions are kept.
public final class AtomicFile {

    private AtomicFile() {
    }

    /// Writes the bytes.
    ///
    /// @throws BadInput where they can't be written; the old file is then unchanged
    public static void write(Path path, byte[] bytes) throws BadInput {
        try {
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            if (Files.isDirectory(target)) {
                throw problem(path, Message.of(ProblemKey.FILE_IS_FOLDER));
            }
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                throw problem(path, Message.of(ProblemKey.FILE_IS_DEVICE));
            }
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw problem(path, Message.of(ProblemKey.FILE_NOT_WRITABLE));
            }
            replace(target, bytes);
        } catch (IOException e) {
            throw new BadInput(new Problem(path.toString(), new Place.Whole(), reason(e)), e);
        }
    }

    private static void replace(Path target, byte[] bytes) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Path temporary = folder
                .resolve("." + target.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE)) {
                for (ByteBuffer left = ByteBuffer.wrap(bytes); left.hasRemaining();) {
                    channel.write(left);
                }
                channel.force(true);
            }
            keepPermissions(target, temporary);
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
        flush(folder);
    }

    private static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void keepPermissions(Path target, Path temporary) throws IOException {
        Optional<PosixFileAttributeView> view = Optional
                .ofNullable(Files.getFileAttributeView(temporary, PosixFileAttributeView.class));
        if (view.isPresent() && Files.exists(target)) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(target);
            view.get().setPermissions(permissions);
        }
    }

    /// The new name of the file reaches the disk too; not every system can flush a folder.
    private static void flush(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            return;
        }
    }

    private static Message reason(IOException cause) {
        return switch (cause) {
            case NoSuchFileException _ -> Message.of(ProblemKey.FILE_FOLDER_MISSING);
            case AccessDeniedException _ -> Message.of(ProblemKey.FILE_NOT_WRITABLE);
            case FileSystemException e when e.getReason() instanceof String reason ->
                Message.of(ProblemKey.FILE_WRITE_FAILED, Quoted.plain(reason));
            default -> Message.of(ProblemKey.FILE_WRITE_FAILED, Quoted.plain(String.valueOf(cause.getMessage())));
        };
    }

    private static BadInput problem(Path path, Message what) {
        return new BadInput(new Problem(path.toString(), new Place.Whole(), what));
    }
}
