package unroll.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What keeps a file from being read at all.
final class FileBytesTest {
    private static final String DEVICE = ": this is a device or a pipe, not a file; name a file, or - to read standard input";

    @Test
    void aFolderAndAMissingFileAreSaidSo(@TempDir Path folder) {
        assertEquals(folder + ": this is a folder; name a scenario file in it", problem(folder));
        assertEquals(folder + "/no: there is no such file; check the name", problem(folder.resolve("no")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/zero", "/dev/tty", "/dev/null"})
    void aDeviceIsNotRead(String device) {
        assumeTrue(Files.exists(Path.of(device)));
        assertEquals(device + DEVICE, problem(Path.of(device)));
    }

    @Test
    void aPipeThatNobodyWritesToIsNotWaitedFor(@TempDir Path folder) throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        new ProcessBuilder(List.of("mkfifo", pipe.toString())).start().waitFor();
        assertEquals(pipe + DEVICE, problem(pipe));
    }

    @Test
    void aFileWithoutPermissionIsSaidSo() {
        assertEquals("in: you have no permission to read this; change its permissions or use a copy",
                problem(failing(new AccessDeniedException("in"))));
    }

    @Test
    void moreThanSixtyFourMebibytesAreNotRead(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("large.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(Limits.FILE + 1L);
        }
        String words = ": the file is larger than 64 MiB; use a smaller network or a shorter sequence";
        assertEquals(file + words, problem(file));
        try (InputStream endless = Files.newInputStream(file)) {
            assertEquals("in" + words, problem(endless));
        }
    }

    @Test
    void aFileThatVanishesWhileItIsReadIsSaidSo() {
        assertEquals("in: the file vanished while it was being read; check that it is still there and try again",
                problem(failing(new NoSuchFileException("in"))));
        assertEquals("in: it could not be read (Input/output error); check the disk and try again",
                problem(failing(new IOException("Input/output error"))));
    }

    private static InputStream failing(IOException failure) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }
        };
    }

    private static String problem(Path path) {
        try {
            return "read: " + ScenarioReader.read(path);
        } catch (BadInput e) {
            return e.getMessage();
        }
    }

    private static String problem(InputStream in) {
        try {
            return "read: " + ScenarioReader.read(in, "in");
        } catch (BadInput e) {
            return e.getMessage();
        }
    }
}
