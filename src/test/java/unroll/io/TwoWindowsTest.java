package unroll.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unroll.io.Stamp.State;
import unroll.oracle.Scenarios;

/// Stories of windows that are processes of their own; this process is a window too.
final class TwoWindowsTest {
    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");
    private static final String DONE = "-";

    @TempDir
    private Path home;
    private Path folder;
    private Path file;

    @BeforeEach
    void save() throws BadInput {
        folder = home.resolve("recovery");
        file = home.resolve("a.unroll.json");
        ScenarioWriter.save(Scenarios.of(1), file);
    }

    @Test
    void whoOpensWhatAnotherHasOpenIsToldUntilThatOneCloses() throws Exception {
        try (OtherWindow first = start(); Recovery second = recovery()) {
            assertEquals(DONE, first.tell("edits " + file));
            assertEquals(Optional.empty(), second.edits(Optional.of(file)));
            assertTrue(second.isOpenElsewhere(file));
            assertEquals("true", first.tell("elsewhere " + file));
            first.tell("close");
            assertFalse(second.isOpenElsewhere(file));
        }
    }

    @Test
    void aFileThatOnlyADeadWindowHadOpenIsFree() throws Exception {
        try (OtherWindow first = start()) {
            first.tell("edits " + file);
        }
        try (Recovery second = recovery()) {
            assertFalse(second.isOpenElsewhere(file));
        }
    }

    @Test
    void whatOneSavesTheOtherNotices() throws Exception {
        try (OtherWindow first = start()) {
            Stamp second = ScenarioReader.open(file).stamp();
            first.tell("keep 2 " + file);
            assertEquals(State.SAME, second.now());
            ScenarioWriter.save(Scenarios.of(2), file);
            assertEquals(State.CHANGED, second.now());
        }
    }

    @Test
    void theWorkOfAWindowIsOfferedAfterItCrashedAndNotWhileItLives() throws Exception {
        try (OtherWindow first = start(); Recovery third = recovery()) {
            first.tell("edits " + file);
            assertEquals(DONE, first.tell("keep 7 " + file));
            assertEquals(DONE, first.tell("keep 8 " + file));
            assertEquals(List.of(), third.leftovers());
            first.crash();
            List<Leftover> found = third.leftovers();
            assertEquals(1, found.size());
            assertEquals(Scenarios.of(8), found.getFirst().handout().scenario());
            assertEquals(NOW, found.getFirst().kept());
            Stamp base = found.getFirst().base().orElseThrow();
            assertEquals(file, base.file());
            assertEquals(State.SAME, base.now());
            ScenarioWriter.save(Scenarios.of(9), file);
            assertEquals(State.CHANGED, base.now());
        }
    }

    @Test
    void whoForgotOrClosedLeavesNothing() throws Exception {
        try (OtherWindow saved = start(); OtherWindow closed = start()) {
            saved.tell("keep 1");
            saved.tell("forget");
            closed.tell("keep 2");
            closed.tell("close");
        }
        try (Recovery later = recovery()) {
            assertEquals(List.of(), later.leftovers());
        }
        assertEquals(0, count());
    }

    @Test
    void whatCrashesAgainAfterItWasTakenOverIsOfferedAgain() throws Exception {
        try (OtherWindow first = start()) {
            first.tell("keep 5");
        }
        try (OtherWindow second = start()) {
            assertEquals("[random 5]", second.tell("leftovers"));
            assertEquals(DONE, second.tell("take"));
            assertEquals("[]", second.tell("leftovers"));
        }
        try (OtherWindow third = start()) {
            assertEquals("[random 5]", third.tell("leftovers"));
            assertEquals(DONE, third.tell("discard"));
        }
        try (OtherWindow fourth = start()) {
            assertEquals("[]", fourth.tell("leftovers"));
        }
    }

    @Test
    void oneLeftoverGoesToOneOfTwoWindowsThatWantIt() throws Exception {
        try (OtherWindow one = start();
                OtherWindow other = start();
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 20; i++) {
                try (OtherWindow first = start()) {
                    first.tell("keep " + i);
                }
                Set<String> seen = new TreeSet<>();
                seen.addAll(atOnce(threads, one, other, "leftovers"));
                assertEquals(Set.of("[random " + i + "]"), seen);
                assertEquals(Set.of(DONE, "TAKEN_OVER"), Set.copyOf(atOnce(threads, one, other, "take")));
                atOnce(threads, one, other, "forget");
            }
        }
    }

    @Test
    void manyThatStartAtOnceDoNotTakeEachOtherForDead() throws Exception {
        try (OtherWindow one = start();
                OtherWindow other = start();
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 200; i++) {
                assertEquals(List.of(DONE, DONE), atOnce(threads, one, other, "edits " + file));
                assertEquals(List.of("true", "true"), atOnce(threads, one, other, "elsewhere " + file));
                assertEquals(List.of("[]", "[]"), atOnce(threads, one, other, "leftovers"));
                assertEquals(List.of(DONE, DONE), atOnce(threads, one, other, "keep " + i));
                atOnce(threads, one, other, "close");
            }
        }
        assertEquals(0, count());
    }

    private static List<String> atOnce(ExecutorService threads, OtherWindow one, OtherWindow other, String command)
            throws Exception {
        List<String> answers = new ArrayList<>();
        Future<String> first = threads.submit(() -> one.tell(command));
        Future<String> second = threads.submit(() -> other.tell(command));
        answers.add(first.get());
        answers.add(second.get());
        return answers;
    }

    private long count() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }

    private OtherWindow start() throws IOException {
        return OtherWindow.start(folder, NOW);
    }

    private Recovery recovery() {
        return new Recovery(folder, InstantSource.fixed(NOW));
    }
}
