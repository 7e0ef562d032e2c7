package unroll.io;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import unroll.text.FileKey;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.text.ProblemKey;

/// Replaces a file as a whole: a [Temporary] file beside it is written, flushed to disk, then renamed. A crash leaves the
/// old file or the new one.
///
/// A link is followed, so that the file it names is replaced and the link stays; permissions are kept.
public final class AtomicFile {
    private static final int MOST_LINKS = 40;
    private static final int LONGEST_NAME = 255;

    private AtomicFile() {
    }

    /// Writes the bytes.
    ///
    /// @return what the file is now
    /// @throws BadInput where they can't be written; the old file is then unchanged
    public static Stamp write(Path path, byte[] bytes) throws BadInput {
        try {
            Path target = target(path);
            Optional<MessageKey> obstacle = obstacle(target);
            if (obstacle.isPresent()) {
                throw new BadInput(problem(path, Message.of(obstacle.get())));
            }
            Temporary.sweep(target.getParent());
            BasicFileAttributes written = replace(target, bytes);
            flush(target.getParent());
            return Stamp.of(path, written, bytes);
        } catch (IOException e) {
            throw new BadInput(problem(path, reason(path, e)), e);
        }
    }

    /// The file that a link leads to, whether it is there or not.
    static Path target(Path path) throws IOException {
        Path target = path.toAbsolutePath();
        for (int i = 0; Files.isSymbolicLink(target); i++) {
            if (i == MOST_LINKS) {
                throw new FileSystemLoopException(path.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static Optional<MessageKey> obstacle(Path target) {
        if (Files.isDirectory(target)) {
            return Optional.of(ProblemKey.FILE_IS_FOLDER);
        }
        if (Files.isRegularFile(target.getParent())) {
            return Optional.of(FileKey.PARENT_IS_FILE);
        }
        if (!Files.exists(target)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(target)) {
            return Optional.of(FileKey.TARGET_IS_DEVICE);
        }
        return Files.isWritable(target) ? Optional.empty() : Optional.of(ProblemKey.FILE_NOT_WRITABLE);
    }

    private static BasicFileAttributes replace(Path target, byte[] bytes) throws IOException {
        try (Temporary temporary = Temporary.beside(target)) {
            temporary.write(bytes);
            temporary.becomeLike(target);
            BasicFileAttributes written = Files.readAttributes(temporary.path(), BasicFileAttributes.class);
            temporary.become(target);
            return written;
        }
    }

    /// Makes new names in a folder reach the disk too; not every system can flush a folder.
    public static void flush(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            return;
        }
    }

    /// Refuses what can be known before a file is written: that it is a folder or can't be written.
    ///
    /// @throws BadInput where it is
    public static void demandWritable(Path path) throws BadInput {
        try {
            Path target = target(path);
            Optional<MessageKey> obstacle = obstacle(target);
            if (obstacle.isEmpty() && !Files.isWritable(target.getParent())) {
                obstacle = Optional.of(ProblemKey.FILE_NOT_WRITABLE);
            }
            if (obstacle.isPresent()) {
                throw new BadInput(problem(path, Message.of(obstacle.get())));
            }
        } catch (IOException e) {
            throw new BadInput(problem(path, e), e);
        }
    }

    /// Why a file can't be written.
    static Problem problem(Path path, IOException cause) {
        return problem(path, reason(path, cause));
    }

    private static Message reason(Path path, IOException cause) {
        return switch (cause) {
            case NoSuchFileException _ -> Message.of(ProblemKey.FILE_FOLDER_MISSING);
            case AccessDeniedException _ -> Message.of(ProblemKey.FILE_NOT_WRITABLE);
            case FileSystemLoopException _ -> Message.of(FileKey.LINKS_IN_CIRCLE);
            case AtomicMoveNotSupportedException _ -> Message.of(FileKey.NOT_IN_ONE_STEP);
            case ClosedChannelException _ -> Message.of(FileKey.SAVING_STOPPED);
            case FileSystemException _ when isLong(path) -> Message.of(FileKey.NAME_TOO_LONG);
            case FileSystemException e when e.getReason() instanceof String reason ->
                Message.of(ProblemKey.FILE_WRITE_FAILED, Quoted.plain(reason));
            default -> Message.of(ProblemKey.FILE_WRITE_FAILED, Quoted.plain(String.valueOf(cause.getMessage())));
        };
    }

    /// Where a name is longer than most disks take and writing failed, that is the reason.
    private static boolean isLong(Path path) {
        return path.getFileName().toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME;
    }

    private static Problem problem(Path path, Message what) {
        return new Problem(path.toString(), new Place.Whole(), what);
    }
}
