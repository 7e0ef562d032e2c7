package unroll.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.regex.Pattern;

/// A new file beside the one whose place it takes once it is whole. Its writer holds it while it lives, so what a dead one
/// left is known and swept away by the next. Its name does not grow with the name of the other.
final class Temporary implements AutoCloseable {
    static final String ENDING = ".tmp";
    private static final Pattern NAME = Pattern.compile("\\.unroll-[0-9a-f]{16}-[0-9a-f]{16}\\.tmp");
    private static final int TRIES = 20;
    private final Path path;
    private final FileChannel channel;

    private Temporary(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /// A new one for a file. Where that exists, nobody but its owner may read this one before [#becomeLike].
    static Temporary beside(Path target) throws IOException {
        return in(target.toAbsolutePath().getParent(), access(target));
    }

    /// A new one in a folder.
    static Temporary in(Path folder, FileAttribute<?>... access) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            Path path = folder.resolve(".unroll-" + Hold.PROCESS + "-" + Hold.random() + ENDING);
            FileChannel channel = FileChannel.open(path,
                    EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), access);
            if (isHeld(channel, path)) {
                return new Temporary(path, channel);
            }
            channel.close();
        }
        throw new IOException(folder.toString());
    }

    /// Where a system of files knows no locks, nothing is swept either.
    private static boolean isHeld(FileChannel channel, Path path) {
        try {
            return Hold.take(channel, path);
        } catch (IOException _) {
            return true;
        }
    }

    private static FileAttribute<?>[] access(Path target) {
        boolean isPrivate = Files.exists(target) && posix(target).isPresent();
        return isPrivate
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    private static Optional<PosixFileAttributeView> posix(Path file) {
        return Optional.ofNullable(Files.getFileAttributeView(file, PosixFileAttributeView.class));
    }

    Path path() {
        return path;
    }

    /// Writes all bytes through to the disk.
    void write(byte[] bytes) throws IOException {
        for (ByteBuffer left = ByteBuffer.wrap(bytes); left.hasRemaining();) {
            channel.write(left);
        }
        channel.force(true);
    }

    /// Takes owner, group and permissions of a file over where there is one, as far as this person may give them. What
    /// can't be given leaves this one more private, not less.
    void becomeLike(Path target) {
        becomeLike(path, target);
    }

    /// The same of any file.
    static void becomeLike(Path path, Path target) {
        Optional<PosixFileAttributeView> view = Files.exists(target) ? posix(path) : Optional.empty();
        if (view.isPresent()) {
            try {
                PosixFileAttributes old = Files.readAttributes(target, PosixFileAttributes.class);
                give(view.get(), old);
                view.get().setPermissions(old.permissions());
            } catch (IOException _) {
                return;
            }
        }
    }

    private static void give(PosixFileAttributeView view, PosixFileAttributes old) {
        try {
            view.setGroup(old.group());
            view.setOwner(old.owner());
        } catch (IOException _) {
            return;
        }
    }

    /// Takes the place of a file, in one step.
    void become(Path target) throws IOException {
        Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Removes it where it has not become another file.
    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(path);
        } catch (IOException _) {
            return;
        }
    }

    /// Removes what dead writers left in a folder, files and folders, as far as that is possible.
    static void sweep(Path folder) {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, Temporary::isOfAnother)) {
            for (Path one : all) {
                sweepOne(one);
            }
        } catch (IOException | DirectoryIteratorException _) {
            return;
        }
        WorkFolder.sweep(folder);
    }

    private static boolean isOfAnother(Path path) {
        String name = path.getFileName().toString();
        return NAME.matcher(name).matches() && !name.contains(Hold.PROCESS)
                && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    /// Only who holds a file may remove it: its writer may be about to.
    private static void sweepOne(Path path) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            if (Hold.take(channel, path)) {
                WorkFolder.removeBeside(path);
                Files.deleteIfExists(path);
            }
        } catch (IOException _) {
            return;
        }
    }
}
