package unroll.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unroll.rnn.Scenario;

/// A process that saves is killed at random moments, without a chance to tidy up.
final class KillTest {
    private static final int KILLS = 200;
    private static final int LANES = 4;
    private static final int LONGEST_MICROS = 12_000;
    private static final String FOREVER = Integer.toString(Integer.MAX_VALUE);
    private static final List<Scenario> SAVED = SavingProcess.scenarios();

    @Test
    void aFileThatIsBeingSavedIsAlwaysTheOldOneOrTheNewOne(@TempDir Path folder) throws Exception {
        List<Callable<List<Killed>>> lanes = new ArrayList<>();
        for (int lane = 0; lane < LANES; lane++) {
            Path own = Files.createDirectory(folder.resolve("lane" + lane));
            Random random = new Random(lane);
            lanes.add(() -> killAgainAndAgain(own, random));
        }
        List<Killed> killed = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(LANES)) {
            for (Future<List<Killed>> lane : threads.invokeAll(lanes)) {
                killed.addAll(lane.get());
            }
        }
        assertEquals(KILLS, killed.size());
        Set<Integer> seen = new TreeSet<>();
        killed.forEach(it -> seen.add(it.which()));
        assertEquals(Set.of(0, 1), seen);
        assertTrue(killed.stream().allMatch(it -> it.temporaries() <= 1), killed.toString());
        assertTrue(killed.stream().anyMatch(it -> it.temporaries() == 1),
                "no kill came while a file was being written");
    }

    @Test
    void twoThatSaveOneFileAtOnceDoNotDisturbEachOther(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("a.unroll.json");
        List<Process> both = List.of(Jvm.start(SavingProcess.class, file.toString(), "150"),
                Jvm.start(SavingProcess.class, file.toString(), "150"));
        for (Process one : both) {
            assertEquals(List.of("saving", "done"), one.inputReader().readAllLines());
        }
        assertTrue(SAVED.contains(ScenarioReader.read(file)));
        assertEquals(0, temporaries(folder));
    }

    private static List<Killed> killAgainAndAgain(Path folder, Random random) throws Exception {
        Path file = folder.resolve("a.unroll.json");
        List<Killed> killed = new ArrayList<>();
        for (int i = 0; i < KILLS / LANES; i++) {
            Process process = Jvm.start(SavingProcess.class, file.toString(), FOREVER);
            assertEquals("saving", process.inputReader().readLine());
            TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_MICROS));
            process.destroyForcibly().waitFor();
            int which = SAVED.indexOf(ScenarioReader.read(file));
            assertTrue(which >= 0, "neither the old one nor the new one");
            killed.add(new Killed(which, temporaries(folder)));
        }
        return killed;
    }

    private static long temporaries(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(it -> it.getFileName().toString().endsWith(".tmp")).count();
        }
    }

    /// What was found after a kill: which scenario stood in the file, and how many temporary files beside it.
    private record Killed(int which, long temporaries) {}
}
