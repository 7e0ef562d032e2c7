package unroll.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Another window as its files in the folder of [Recovery] show it, be it living or dead. They may vanish at any moment;
/// what can't be read counts as not there.
///
/// @param folder where its files are
/// @param name its name among all windows
record Window(Path folder, String name) {
    private static final Pattern FILE = Pattern.compile("([0-9a-f]{16}-[0-9a-f]{16})\\.(?:lock|open|work)");

    /// All that have files in a folder.
    static List<Window> all(Path folder) {
        Set<String> names = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Matcher matcher = FILE.matcher(file.getFileName().toString());
                if (matcher.matches()) {
                    names.add(matcher.group(1));
                }
            }
        } catch (IOException | DirectoryIteratorException _) {
            return List.of();
        }
        return names.stream().map(it -> new Window(folder, it)).toList();
    }

    /// Whether its process lives; where that can't be found out, it is left alone as if it did.
    boolean lives() {
        try {
            return Hold.isHeld(Claim.lock(folder, name));
        } catch (IOException _) {
            return true;
        }
    }

    /// Whether it edits a file, under whatever name or link.
    boolean edits(Path file) {
        try {
            byte[] bytes = FileBytes.of(Claim.open(folder, name), name);
            Optional<Path> other = LeftoverText.path(new String(bytes, StandardCharsets.UTF_8));
            return other.isPresent() && isSame(other.get(), file.toAbsolutePath());
        } catch (BadInput _) {
            return false;
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return one.normalize().equals(other.normalize()) || Files.isSameFile(one, other);
        } catch (IOException _) {
            return false;
        }
    }

    /// Whether there is work that it has not saved.
    boolean hasWork() {
        return Files.exists(work());
    }

    /// That work; empty where it is broken.
    Optional<Leftover> leftover() {
        try {
            return Optional.of(LeftoverText.read(name, FileBytes.of(work(), name), modified()));
        } catch (BadInput _) {
            return Optional.empty();
        }
    }

    /// When the work was written, as its file's system has it.
    Instant modified() {
        try {
            return Files.getLastModifiedTime(work()).toInstant();
        } catch (IOException _) {
            return Instant.EPOCH;
        }
    }

    /// Bytes of the work.
    long size() {
        try {
            return Files.size(work());
        } catch (IOException _) {
            return 0;
        }
    }

    /// Removes its files where it is dead and nobody has them.
    void remove() {
        try {
            Claim.ofDead(folder, name).ifPresent(Claim::close);
        } catch (IOException _) {
            return;
        }
    }

    private Path work() {
        return Claim.work(folder, name);
    }
}
