package unroll.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import unroll.text.Message;
import unroll.text.ProblemKey;

/// The bytes of a file, or what keeps them from being read.
///
/// Only a regular file is opened: to open a pipe waits for a writer, and a device may never end.
public final class FileBytes {

    private FileBytes() {
    }

    /// What the system says of a file, which must be one that can be read, and not too large.
    static BasicFileAttributes about(Path path, String name) throws BadInput {
        BasicFileAttributes about = regular(path, name);
        if (about.size() > Limits.FILE) {
            throw problem(name, ProblemKey.FILE_TOO_LARGE);
        }
        return about;
    }

    /// What the system says of a file, which must be one that can be read.
    private static BasicFileAttributes regular(Path path, String name) throws BadInput {
        try {
            BasicFileAttributes about = Files.readAttributes(path, BasicFileAttributes.class);
            if (about.isDirectory()) {
                throw problem(name, ProblemKey.FILE_IS_FOLDER);
            }
            if (!about.isRegularFile()) {
                throw problem(name, ProblemKey.FILE_IS_DEVICE);
            }
            return about;
        } catch (IOException e) {
            throw unreadable(name, e, ProblemKey.FILE_NOT_FOUND);
        }
    }

    /// All bytes of a file.
    ///
    /// @param name what to call it in a problem
    /// @throws BadInput where it is no regular file, larger than [Limits#FILE], or can't be read
    public static byte[] of(Path path, String name) throws BadInput {
        about(path, name);
        try (InputStream in = Files.newInputStream(path)) {
            return of(in, name);
        } catch (IOException e) {
            throw unreadable(name, e, ProblemKey.FILE_GONE);
        }
    }

    /// The first bytes of a file of any size.
    ///
    /// @param count how many at most
    /// @param name what to call it in a problem
    /// @throws BadInput where it is no regular file or can't be read
    static byte[] first(int count, Path path, String name) throws BadInput {
        regular(path, name);
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(count);
        } catch (IOException e) {
            throw unreadable(name, e, ProblemKey.FILE_GONE);
        }
    }

    /// All bytes up to the end of the stream.
    static byte[] of(InputStream in, String name) throws BadInput {
        try {
            byte[] bytes = in.readNBytes(Limits.FILE + 1);
            if (bytes.length > Limits.FILE) {
                throw problem(name, ProblemKey.FILE_TOO_LARGE);
            }
            return bytes;
        } catch (IOException e) {
            throw unreadable(name, e, ProblemKey.FILE_GONE);
        }
    }

    private static BadInput unreadable(String name, IOException cause, ProblemKey missing) {
        Message what = switch (cause) {
            case NoSuchFileException _ -> Message.of(missing);
            case AccessDeniedException _ -> Message.of(ProblemKey.FILE_NOT_READABLE);
            case FileSystemException e when e.getReason() instanceof String reason ->
                Message.of(ProblemKey.FILE_READ_FAILED, Quoted.plain(reason));
            default -> Message.of(ProblemKey.FILE_READ_FAILED, Quoted.plain(String.valueOf(cause.getMessage())));
        };
        return new BadInput(new Problem(name, new Place.Whole(), what), cause);
    }

    private static BadInput problem(String name, ProblemKey key) {
        return new BadInput(new Problem(name, new Place.Whole(), Message.of(key)));
    }
}
