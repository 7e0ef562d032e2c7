package unroll.io;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// A new folder beside what its files are to become. A file of the same name ([Temporary]) is held while it lives: made
/// before it and removed after it, so that what a dead process left is known and swept away by the next.
public final class WorkFolder implements AutoCloseable {
    private static final String ENDING = ".parts";
    private static final Pattern NAME = Pattern.compile("\\.unroll-[0-9a-f]{16}-[0-9a-f]{16}\\.parts");
    private final Temporary hold;
    private final Path path;

    private WorkFolder(Temporary hold, Path path) {
        this.hold = hold;
        this.path = path;
    }

    /// One in a folder, for nobody else to read where that can be; what dead processes left there is removed.
    static WorkFolder hidden(Path folder) throws IOException {
        boolean isPosix = Files.getFileStore(folder).supportsFileAttributeView("posix");
        return in(folder, isPosix
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
                : new FileAttribute<?>[0]);
    }

    /// One in a folder that can become a folder there; what dead processes left there is removed.
    public static WorkFolder open(Path folder) throws IOException {
        return in(folder);
    }

    private static WorkFolder in(Path folder, FileAttribute<?>... attributes) throws IOException {
        Temporary.sweep(folder);
        Temporary hold = Temporary.in(folder);
        try {
            return new WorkFolder(hold, Files.createDirectory(of(hold.path()), attributes));
        } catch (IOException e) {
            hold.close();
            throw e;
        }
    }

    private static Path of(Path hold) {
        String name = hold.getFileName().toString();
        return hold.resolveSibling(name.substring(0, name.length() - Temporary.ENDING.length()) + ENDING);
    }

    private static Path hold(Path folder) {
        String name = folder.getFileName().toString();
        return folder.resolveSibling(name.substring(0, name.length() - ENDING.length()) + Temporary.ENDING);
    }

    /// Where it is.
    public Path path() {
        return path;
    }

    /// Becomes another folder, in one step.
    public void become(Path target) throws IOException {
        Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Removes it with its files, as far as that is possible, where it has not become another.
    @Override
    public void close() {
        remove(path);
        hold.close();
    }

    /// Removes the folder that belongs to a file of a dead process.
    static void removeBeside(Path hold) {
        remove(of(hold));
    }

    /// Removes the folders of which the file that says who made them is gone.
    static void sweep(Path folder) {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, WorkFolder::isLeft)) {
            all.forEach(WorkFolder::remove);
        } catch (IOException | DirectoryIteratorException _) {
            return;
        }
    }

    private static boolean isLeft(Path path) {
        String name = path.getFileName().toString();
        return NAME.matcher(name).matches() && !name.contains(Hold.PROCESS)
                && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && !Files.exists(hold(path));
    }

    /// Files of its own only: it has no folders in it.
    private static void remove(Path folder) {
        Set<Path> left = new HashSet<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            all.forEach(left::add);
        } catch (IOException | DirectoryIteratorException _) {
            return;
        }
        left.forEach(WorkFolder::delete);
        delete(folder);
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException _) {
            return;
        }
    }
}
