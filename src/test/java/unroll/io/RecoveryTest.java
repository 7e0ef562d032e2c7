package unroll.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unroll.oracle.Guides;
import unroll.oracle.Scenarios;
import unroll.session.Handout;
import unroll.text.FileKey;

/// What a window keeps aside and finds. Dead windows are files as a killed process leaves them.
final class RecoveryTest {
    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00.123456789Z");
    private static final Handout WORK = new Handout(Scenarios.of(1), Guides.of(new Random(7), Scenarios.of(1)));

    @TempDir
    private Path home;
    private Path folder;
    private Recovery recovery;

    @BeforeEach
    void open() {
        folder = home.resolve("state").resolve("recovery");
        recovery = new Recovery(folder, InstantSource.fixed(NOW));
    }

    @Test
    void whatADeadWindowKeptIsThereToTheLastBit() throws Exception {
        Path file = home.resolve("a ão.unroll.json");
        Stamp base = ScenarioWriter.save(Scenarios.of(2), file);
        for (int seed = 0; seed < 100; seed++) {
            Leftover kept = new Leftover(name(seed), NOW.minusSeconds(seed),
                    seed % 2 == 0 ? Optional.of(base) : Optional.empty(), Handout.of(Scenarios.of(seed)));
            leave(kept);
            assertEquals(List.of(kept), recovery.leftovers());
            recovery.discard(kept);
            assertEquals(List.of(), recovery.leftovers());
        }
        assertEquals(List.of(), files());
    }

    @Test
    void theWorkThatTheseTestsKeepHasNotesAndAView() {
        assertTrue(!WORK.guide().notes().isEmpty() && WORK.guide().opening().isPresent());
    }

    @Test
    void whatALivingWindowKeepsIsNoLeftoverOfItsOwnOrOfOthersInItsProcess() throws Exception {
        assertEquals(Optional.empty(), recovery.keep(WORK, Optional.empty()));
        assertEquals(List.of(), recovery.leftovers());
        Recovery other = new Recovery(folder, InstantSource.fixed(NOW));
        assertEquals(List.of(), other.leftovers());
        assertEquals(2, files().size());
        recovery.forget();
        assertEquals(1, files().size());
        recovery.close();
        assertEquals(List.of(), files());
    }

    @Test
    void keepingTheSameAgainWritesNothing() throws Exception {
        recovery.keep(WORK, Optional.empty());
        Path work = only(".work");
        Files.setLastModifiedTime(work, FileTime.from(Instant.EPOCH));
        recovery.keep(new Handout(Scenarios.of(1), WORK.guide()), Optional.empty());
        assertEquals(FileTime.from(Instant.EPOCH), Files.getLastModifiedTime(work));
        Files.delete(work);
        recovery.keep(new Handout(Scenarios.of(1), WORK.guide()), Optional.empty());
        assertTrue(Files.exists(work));
        recovery.keep(Handout.of(Scenarios.of(2)), Optional.empty());
        assertTrue(Files.readString(work).contains("random 2"));
    }

    @Test
    void leftoversComeTheLatestFirstAndTheOldAndTooManyGo() throws Exception {
        for (int i = 0; i < Recovery.MOST + 5; i++) {
            leave(new Leftover(name(i), NOW.minusSeconds(60L * (i * 7 % 25)), Optional.empty(),
                    Handout.of(Scenarios.of(i))));
        }
        leave(new Leftover(name(100), NOW.minus(Recovery.LONGEST).minusSeconds(1), Optional.empty(), WORK));
        List<Leftover> found = recovery.leftovers();
        assertEquals(Recovery.MOST, found.size());
        for (int i = 0; i < found.size(); i++) {
            assertEquals(NOW.minusSeconds(60L * i), found.get(i).kept());
        }
        assertEquals(found, recovery.leftovers());
        assertEquals(2 * Recovery.MOST, files().size());
    }

    @Test
    void theOldGoEvenWhereTheyAreFew() throws Exception {
        Leftover young = new Leftover(name(1), NOW.minus(Recovery.LONGEST), Optional.empty(), WORK);
        leave(young);
        leave(new Leftover(name(2), NOW.minus(Recovery.LONGEST).minusNanos(1), Optional.empty(), WORK));
        assertEquals(List.of(young), recovery.leftovers());
        assertEquals(2, files().size());
    }

    @Test
    void brokenLeftoversArePassedOverAndGoInTheEnd() throws Exception {
        Leftover good = new Leftover(name(1), NOW, Optional.empty(), WORK);
        leave(good);
        byte[] whole = Files.readAllBytes(Claim.work(folder, name(1)));
        Random random = new Random(1);
        Path broken = Claim.work(folder, name(2));
        for (int i = 0; i < 300; i++) {
            byte[] bytes = whole.clone();
            for (int n = 0; n < 3; n++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Files.write(broken, Arrays.copyOf(bytes, random.nextInt(bytes.length / 2, 2 * bytes.length)));
            assertTrue(recovery.leftovers().contains(good));
        }
        Files.writeString(broken, "");
        Files.setLastModifiedTime(broken, FileTime.from(NOW));
        assertEquals(List.of(good), recovery.leftovers());
        assertTrue(Files.exists(broken));
        Files.setLastModifiedTime(broken, FileTime.from(NOW.minus(Recovery.LONGEST).minus(Duration.ofHours(1))));
        assertEquals(List.of(good), recovery.leftovers());
        assertFalse(Files.exists(broken));
    }

    @Test
    void workOfANewerVersionWaitsForIt() throws Exception {
        leave(new Leftover(name(1), NOW, Optional.empty(), WORK));
        Path work = Claim.work(folder, name(1));
        Files.writeString(work, Files.readString(work).replace("\"unroll\": 1", "\"unroll\": 3"));
        assertEquals(List.of(), recovery.leftovers());
        assertTrue(Files.exists(work));
    }

    @Test
    void aLeftoverThatIsTakenOverIsKeptByTheOneThatTookIt() throws Exception {
        leave(new Leftover(name(1), NOW, Optional.empty(), WORK));
        Leftover found = recovery.leftovers().getFirst();
        assertEquals(Optional.empty(), recovery.takeOver(found));
        assertEquals(List.of(), recovery.leftovers());
        assertTrue(Files.readString(only(".work")).endsWith(ScenarioWriter.text(WORK)));
        assertEquals(FileKey.TAKEN_OVER,
                new Recovery(folder, InstantSource.fixed(NOW)).takeOver(found).orElseThrow().what().key());
        recovery.close();
        assertEquals(List.of(), recovery.leftovers());
    }

    @Test
    void aDeadWindowWithoutWorkLeavesNothing() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(Claim.lock(folder, name(1)), "");
        Files.writeString(Claim.open(folder, name(1)), "file:///a");
        assertEquals(List.of(), recovery.leftovers());
        assertEquals(List.of(), files());
    }

    @Test
    void workThatLostItsLockIsFoundAllTheSame() throws Exception {
        leave(new Leftover(name(1), NOW, Optional.empty(), WORK));
        Files.delete(Claim.lock(folder, name(1)));
        assertEquals(Optional.empty(), recovery.takeOver(recovery.leftovers().getFirst()));
    }

    @Test
    void aFolderThatIsEmptiedUnderAWindowIsFilledAgain() throws Exception {
        Path file = home.resolve("a");
        recovery.edits(Optional.of(file));
        recovery.keep(WORK, Optional.empty());
        for (Path one : files()) {
            Files.delete(one);
        }
        Files.delete(folder);
        assertEquals(Optional.empty(), recovery.keep(WORK, Optional.empty()));
        assertTrue(Files.exists(only(".work")));
        assertTrue(new Recovery(folder, InstantSource.fixed(NOW)).isOpenElsewhere(file));
    }

    @Test
    void aFolderThatCanNotBeMadeIsAProblemAndNothingElse() throws Exception {
        Path inTheWay = Files.writeString(home.resolve("file"), "");
        for (Path unusable : List.of(inTheWay, inTheWay.resolve("below"), Path.of("/dev/null/recovery"))) {
            Recovery none = new Recovery(unusable, InstantSource.fixed(NOW));
            assertEquals(List.of(), none.leftovers());
            assertFalse(none.isOpenElsewhere(home.resolve("a")));
            assertEquals(Optional.of(FileKey.NOT_KEPT), key(none.keep(WORK, Optional.empty())));
            assertEquals(Optional.of(FileKey.NOT_KEPT), key(none.edits(Optional.of(home.resolve("a")))));
            assertEquals(Optional.of(FileKey.NOT_KEPT),
                    key(none.takeOver(new Leftover(name(1), NOW, Optional.empty(), WORK))));
            none.discard(new Leftover(name(1), NOW, Optional.empty(), WORK));
            none.forget();
            none.close();
        }
    }

    @Test
    void aFileIsKnownUnderWhateverName() throws Exception {
        Path file = Files.writeString(home.resolve("a"), "");
        Path link = Files.createSymbolicLink(home.resolve("link"), file);
        Recovery other = new Recovery(folder, InstantSource.fixed(NOW));
        other.edits(Optional.of(file));
        assertFalse(other.isOpenElsewhere(file));
        assertTrue(recovery.isOpenElsewhere(file));
        assertTrue(recovery.isOpenElsewhere(link));
        assertTrue(recovery.isOpenElsewhere(home.resolve("x").resolve("..").resolve("a")));
        assertFalse(recovery.isOpenElsewhere(home.resolve("b")));
        Files.delete(file);
        assertTrue(recovery.isOpenElsewhere(file));
        other.edits(Optional.empty());
        assertFalse(recovery.isOpenElsewhere(file));
    }

    @Test
    void nobodyElseMayLookIntoTheFolder() throws Exception {
        recovery.keep(WORK, Optional.empty());
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
    }

    @Test
    void everySystemHasItsFolder() {
        Path ana = Path.of("/home/ana");
        assertEquals(ana.resolve(".local/state/unroll"), SettingsFolder.ofState(Map.of(), "Linux", ana));
        assertEquals(Path.of("/x/unroll"), SettingsFolder.ofState(Map.of("XDG_STATE_HOME", "/x"), "Linux", ana));
        assertEquals(ana.resolve("Library/Application Support/Unroll"),
                SettingsFolder.ofState(Map.of(), "Mac OS X", ana));
        assertEquals(ana.resolve("AppData/Local/Unroll"), SettingsFolder.ofState(Map.of(), "Windows 11", ana));
        assertEquals(Path.of("/r/Unroll"),
                SettingsFolder.ofState(Map.of("LOCALAPPDATA", "/r"), "Windows 11", ana));
    }

    /// Puts files there as a window that kept this and was killed leaves them.
    private void leave(Leftover kept) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(Claim.lock(folder, kept.window()), "");
        Files.write(Claim.work(folder, kept.window()),
                LeftoverText.bytes(kept.kept(), kept.base(), ScenarioWriter.text(kept.handout())));
    }

    private static String name(int window) {
        return String.format("%016x-%016x", 0xdead, window);
    }

    private Path only(String ending) throws IOException {
        List<Path> all = files().stream().filter(it -> it.toString().endsWith(ending)).toList();
        assertEquals(1, all.size(), all.toString());
        return all.getFirst();
    }

    private List<Path> files() throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private static Optional<Object> key(Optional<Problem> problem) {
        return problem.map(it -> it.what().key());
    }
}
