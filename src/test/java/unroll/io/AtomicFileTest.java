package unroll.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What can go wrong with a file that is replaced, and what stays of it.
final class AtomicFileTest {
    private static final byte[] OLD = {1, 2, 3};
    private static final byte[] NEW = {4, 5, 6, 7};

    @Test
    void aDiskThatTakesOnlyAPieceLeavesTheOldFile(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        Path file = Files.write(folder.resolve("a"), OLD);
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f 8; exec \"$@\"", "sh"));
        command.addAll(Jvm.command(SavingProcess.class, file.toString(), "1"));
        assertEquals(
                List.of(file + ": it could not be written (File too large), and what was there is unchanged; "
                        + "check the disk or save elsewhere"),
                Jvm.start(command).inputReader().readAllLines());
        assertUntouched(folder, file);
    }

    @Test
    void aFileThatMayNotBeWrittenStays(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("a"), OLD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeFalse(Files.isWritable(file), "nothing is forbidden to this user");
        assertEquals("you have no permission to write here; save in another folder", problem(file));
        assertUntouched(folder, file);
    }

    @Test
    void aFileInAFolderThatMayNotBeWrittenStays(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("a"), OLD);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(folder), "nothing is forbidden to this user");
            assertEquals("you have no permission to write here; save in another folder", problem(file));
            assertEquals("you have no permission to write here; save in another folder",
                    problem(folder.resolve("b")));
            assertUntouched(folder, file);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void whatIsNoFileIsNotReplaced(@TempDir Path folder) throws Exception {
        assertEquals("this is a folder; name a scenario file in it", problem(folder));
        assertEquals("this is a folder; name a scenario file in it", problem(Path.of("/")));
        assumeTrue(Files.exists(Path.of("/dev/full")));
        assertEquals("this is a device or a pipe, not a file; save under another name",
                problem(Path.of("/dev/full")));
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("/dev/full"));
        assertEquals("this is a device or a pipe, not a file; save under another name", problem(link));
        Files.delete(link);
    }

    @Test
    void aFolderThatIsNotThereIsSaidSo(@TempDir Path folder) throws Exception {
        assertEquals("its folder does not exist; create the folder or save in another one",
                problem(folder.resolve("no").resolve("a")));
        Path file = Files.write(folder.resolve("a"), OLD);
        assertEquals("what should be its folder is a file; save in another folder", problem(file.resolve("b")));
        assertUntouched(folder, file);
    }

    @Test
    void aNameThatIsTooLongIsSaidSoAndOneThatJustFitsIsTaken(@TempDir Path folder) throws Exception {
        assertEquals("its name is too long for this disk; save under a shorter name",
                problem(folder.resolve("n".repeat(256))));
        assertEquals("its name is too long for this disk; save under a shorter name",
                problem(folder.resolve("ã".repeat(128))));
        Path longest = folder.resolve("n".repeat(255));
        AtomicFile.write(longest, NEW);
        assertArrayEquals(NEW, Files.readAllBytes(longest));
        assertEquals(List.of(longest), list(folder));
    }

    @Test
    void aLinkLeadsToTheFileEvenBeforeThatIsThere(@TempDir Path folder) throws Exception {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path second = Files.createSymbolicLink(inner.resolve("second"), Path.of("..", "file"));
        Path first = Files.createSymbolicLink(folder.resolve("first"), Path.of("inner", "second"));
        AtomicFile.write(first, NEW);
        assertArrayEquals(NEW, Files.readAllBytes(folder.resolve("file")));
        assertTrue(Files.isSymbolicLink(first) && Files.isSymbolicLink(second));
    }

    @Test
    void aLinkThatLeadsInACircleIsSaidSo(@TempDir Path folder) throws Exception {
        Path one = folder.resolve("one");
        Files.createSymbolicLink(folder.resolve("two"), one);
        Files.createSymbolicLink(one, folder.resolve("two"));
        assertEquals("this is a link that leads back to itself; save under another name", problem(one));
    }

    @Test
    void savingThatIsInterruptedLeavesTheOldFile(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("a"), OLD);
        Thread.currentThread().interrupt();
        String problem = problem(file);
        assertTrue(Thread.interrupted());
        assertEquals("saving was stopped, and what was there is unchanged; save again", problem);
        assertUntouched(folder, file);
    }

    @Test
    void theNewFileIsNeverOpenToMoreThanTheOldOne(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("a"), OLD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        try (Temporary temporary = Temporary.beside(file)) {
            assertEquals("rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(temporary.path())));
            temporary.becomeLike(file);
            assertEquals("rw-rw-rw-",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(temporary.path())));
        }
        assertUntouched(folder, file);
    }

    @Test
    void theDeadLeaveNothingThatTheLivingKeep(@TempDir Path folder) throws Exception {
        Path dead = Files.write(folder.resolve(".unroll-0123456789abcdef-0123456789abcdef.tmp"), OLD);
        Path almost = Files.write(folder.resolve(".unroll-0123456789abcdef.tmp"), OLD);
        Path file = folder.resolve("a");
        try (Temporary mine = Temporary.beside(file)) {
            AtomicFile.write(file, NEW);
            assertTrue(Files.exists(mine.path()));
        }
        assertFalse(Files.exists(dead));
        assertEquals(List.of(almost, file), list(folder));
    }

    @Test
    void whoSweepsWhileAWriterStartsLeavesItANameOrNothing(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("x");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE)) {
            Files.delete(file);
            assertFalse(Hold.take(channel, file), "what was swept is not held");
        }
    }

    private static void assertUntouched(Path folder, Path file) throws IOException {
        assertArrayEquals(OLD, Files.readAllBytes(file));
        assertEquals(List.of(file), list(folder));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private static String problem(Path path) {
        BadInput thrown = assertThrows(BadInput.class, () -> AtomicFile.write(path, NEW));
        return thrown.getMessage().substring((path + ": ").length());
    }
}
