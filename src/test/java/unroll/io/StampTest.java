package unroll.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unroll.io.Stamp.State;
import unroll.oracle.Json;

final class StampTest {
    private static final FileTime LATER = FileTime.from(Instant.parse("2100-01-01T00:00:00Z"));

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void save() throws BadInput {
        file = folder.resolve("a.unroll.json");
        ScenarioWriter.save(Json.theCat(), file);
    }

    @Test
    void whatWeSavedAndWhatWeOpenedIsTheSameFile() throws BadInput {
        Stamp saved = ScenarioWriter.save(Json.theCat(), file);
        Opened opened = ScenarioReader.open(file);
        assertEquals(Json.theCat(), opened.handout().scenario());
        assertEquals(saved, opened.stamp());
        assertEquals(State.SAME, saved.now());
    }

    @Test
    void anotherTimeAloneIsNoChange() throws Exception {
        Stamp stamp = ScenarioReader.open(file).stamp();
        Files.setLastModifiedTime(file, LATER);
        assertEquals(State.SAME, stamp.now());
    }

    @Test
    void theSameBytesUnderAnotherIdentityAreNoChange() throws Exception {
        Stamp stamp = ScenarioReader.open(file).stamp();
        Stamp again = ScenarioWriter.save(Json.theCat(), file);
        assertNotEquals(stamp.identity(), again.identity());
        assertEquals(State.SAME, stamp.now());
    }

    @Test
    void otherBytesAreAChange() throws Exception {
        Stamp stamp = ScenarioReader.open(file).stamp();
        Files.writeString(file, " ", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        assertEquals(State.CHANGED, stamp.now());
    }

    @Test
    void otherBytesOfTheSameSizeAreAChange() throws Exception {
        Stamp stamp = ScenarioReader.open(file).stamp();
        Files.writeString(file, ScenarioWriter.text(Json.theCat()).replace("0.7", "0.6"));
        Files.setLastModifiedTime(file, LATER);
        assertEquals(State.CHANGED, stamp.now());
    }

    @Test
    void aReplacementOfTheSameSizeAndTimeIsAChange() throws Exception {
        Stamp stamp = ScenarioReader.open(file).stamp();
        Path other = folder.resolve("other");
        Files.writeString(other, ScenarioWriter.text(Json.theCat()).replace("0.7", "0.6"));
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        assertEquals(State.CHANGED, stamp.now());
    }

    @Test
    void aFileThatIsGoneHasVanishedAndMayComeBack() throws Exception {
        Stamp stamp = ScenarioReader.open(file).stamp();
        Path away = Files.move(file, folder.resolve("away"));
        assertEquals(State.VANISHED, stamp.now());
        Files.createDirectory(file);
        assertEquals(State.CHANGED, stamp.now());
        Files.delete(file);
        Files.move(away, file);
        assertEquals(State.SAME, stamp.now());
    }

    @Test
    void aLinkStandsForItsFile() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        Stamp stamp = ScenarioWriter.save(Json.theCat(), link);
        assertEquals(link, stamp.file());
        assertEquals(State.SAME, stamp.now());
        Files.delete(file);
        assertEquals(State.VANISHED, stamp.now());
    }
}
