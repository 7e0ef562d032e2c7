package unroll.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unroll.figure.RowColours;
import unroll.text.Digits;
import unroll.figure.Part;

final class SettingsFileTest {

    private static Settings full() {
        Settings settings = Settings.defaults().with(new WindowPlace(-7.5, 0, 1440, 900, WindowPlace.State.MAXIMIZED))
                .with(ThemeChoice.DARK).with(LanguageChoice.PORTUGUESE).withDivider("left", 0.25)
                .withDivider("right", 0.75).withSpeed(2.5)
                .with(new Room(Set.of(Part.CODE, Part.NUMBERS), 1.25, 2, OptionalInt.of(1), Digits.FOUR,
                        RowColours.EACH_ROW))
                .withPictures(Map.of("figure", "network", "kind", "gif"));
        return settings.withOpened(Path.of("/a/“b”.json")).withOpened(Path.of("/c/d.json"));
    }

    @Test
    void whatIsWrittenReadsBack(@TempDir Path folder) {
        SettingsFile file = new SettingsFile(folder.resolve("made").resolve("by the way"));
        assertTrue(file.write(full()).isEmpty());
        assertEquals(full(), file.read());
        assertTrue(file.write(Settings.defaults()).isEmpty());
        assertEquals(Settings.defaults(), file.read());
    }

    @Test
    void aMissingFileGivesTheDefaults(@TempDir Path folder) {
        assertEquals(Settings.defaults(), new SettingsFile(folder.resolve("no")).read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "[]", "{", "{\"theme\": \"purple\"}", "{\"speed\": -1}",
            "{\"speed\": 1e999}",
            "{\"window\": {\"x\": 1}}", "{\"window\": {\"x\": 1, \"y\": 1, \"width\": 1, \"height\": 1}}",
            "{\"recent\": [3, null, [], \"relative\", \"\\u0000\"]}", "{\"dividers\": {\"a\": 7, \"b\": \"c\"}}",
            "{\"later\": {\"x\": [1]}}", "{\"window\": []}", "{\"dividers\": [{}]}", "{\"lastFolder\": 3}",
            "{\"hidden\": [\"everything\", 1, {}]}", "{\"hidden\": 7}", "{\"zoom\": {\"desk\": 9}}",
            "{\"zoom\": \"large\"}", "{\"screen\": -1}", "{\"screen\": 0.5}", "{\"screen\": []}",
            "{\"pictures\": 3}", "{\"pictures\": {\"kind\": 7, \"page\": []}}"})
    void whatMakesNoSenseHasItsDefault(String text, @TempDir Path folder) throws Exception {
        SettingsFile file = new SettingsFile(folder);
        Files.writeString(file.path(), text);
        assertEquals(Settings.defaults(), file.read());
    }

    @Test
    void oneBrokenKeyLeavesTheOthers(@TempDir Path folder) throws Exception {
        SettingsFile file = new SettingsFile(folder);
        Files.writeString(file.path(), "{\"theme\": \"dark\", \"speed\": [{}], \"language\": \"english\", \"rec");
        assertEquals(Settings.defaults().with(ThemeChoice.DARK).with(LanguageChoice.ENGLISH), file.read());
    }

    @Test
    void brokenFilesNeverStopTheProgram(@TempDir Path folder) throws Exception {
        SettingsFile file = new SettingsFile(folder);
        file.write(full());
        byte[] good = Files.readAllBytes(file.path());
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = good.clone();
            for (int n = 0; n < 3; n++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(128);
            }
            Files.write(file.path(), bytes);
            assertTrue(file.read().speed() > 0, () -> new String(bytes, StandardCharsets.UTF_8));
        }
    }

    @Test
    void whatCanNotBeWrittenIsAProblemAndNothingElse(@TempDir Path folder) throws Exception {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");
        assertTrue(new SettingsFile(inTheWay).write(full()).isPresent());
        assertTrue(new SettingsFile(inTheWay.resolve("below")).write(full()).isPresent());
        assertEquals(Settings.defaults(), new SettingsFile(inTheWay).read());
    }

    @Test
    void recentFilesStandOnceTheLatestFirst() {
        Settings settings = Settings.defaults();
        for (int i = 0; i < 15; i++) {
            settings = settings.withOpened(Path.of("/f" + i));
        }
        settings = settings.withOpened(Path.of("/f8"));
        assertEquals(Settings.MOST_RECENT, settings.recent().size());
        assertEquals(List.of(Path.of("/f8"), Path.of("/f14")), settings.recent().subList(0, 2));
        assertEquals(Path.of("/f14"), settings.withoutRecent(Path.of("/f8")).recent().getFirst());
    }

    @Test
    void everySystemHasItsFolder() {
        Path home = Path.of("/home/ana");
        assertEquals(home.resolve(".config/unroll"), SettingsFolder.of(Map.of(), "Linux", home));
        assertEquals(Path.of("/x/unroll"), SettingsFolder.of(Map.of("XDG_CONFIG_HOME", "/x"), "Linux", home));
        assertEquals(home.resolve(".config/unroll"),
                SettingsFolder.of(Map.of("XDG_CONFIG_HOME", "x"), "Linux", home));
        assertEquals(home.resolve("Library/Application Support/Unroll"),
                SettingsFolder.of(Map.of(), "Mac OS X", home));
        assertEquals(Path.of("/r/Unroll"), SettingsFolder.of(Map.of("APPDATA", "/r"), "Windows 11", home));
    }
}
