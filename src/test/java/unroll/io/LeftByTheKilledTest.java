package unroll.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a process leaves that is killed without a chance to tidy up is taken away by the next that writes there.
final class LeftByTheKilledTest {
    @TempDir
    private Path folder;

    /// What is done next in the folder.
    enum Next {
        SAVE, EXPORT
    }

    @ParameterizedTest
    @EnumSource
    void theNextRunTakesAwayWhatADeadProcessLeftAndNothingOfALivingOne(Next next) throws Exception {
        Process living = begun();
        Process dead = begun();
        List<Path> ofLiving;
        try {
            assertEquals(4, left().size(), left().toString());
            dead.destroyForcibly().waitFor();
            assertEquals(4, left().size(), "a killed process can't tidy up");
            write(next);
            ofLiving = left();
            assertEquals(2, ofLiving.size(), ofLiving.toString());
            assertTrue(living.isAlive());
        } finally {
            dead.destroyForcibly().waitFor();
            living.destroyForcibly().waitFor();
        }
        write(next);
        assertEquals(List.of(), left());
    }

    @Test
    void aFolderWithoutTheFileThatSaysWhoMadeItIsTakenAwayAndOthersStay() throws Exception {
        Path orphan = Files.createDirectory(folder.resolve(".unroll-0123456789abcdef-0123456789abcdef.parts"));
        Files.writeString(orphan.resolve("0"), "half");
        Path mine = Files.createDirectory(folder.resolve(".unroll-0123456789abcdef.parts"));
        write(Next.SAVE);
        assertFalse(Files.exists(orphan));
        assertTrue(Files.exists(mine));
    }

    private Process begun() throws IOException {
        Process process = Jvm.start(StagingProcess.class, folder.toString());
        assertEquals("staging", process.inputReader().readLine());
        return process;
    }

    private void write(Next next) throws BadInput, IOException {
        byte[] bytes = "whole".getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("c.svg");
        switch (next) {
            case SAVE -> AtomicFile.write(file, bytes);
            case EXPORT -> {
                try (Staging staging = Staging.of(folder, List.of(file))) {
                    try (var out = staging.stream(0)) {
                        out.write(bytes);
                    }
                    staging.take();
                }
            }
        }
        assertEquals("whole", Files.readString(file));
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(it -> it.getFileName().toString().startsWith(".unroll-")).sorted().toList();
        }
    }
}
