package unroll.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import unroll.figure.Part;
import unroll.text.Message;
import unroll.text.ProblemKey;

/// The file that keeps the settings. Nothing about it stops the program: what can't be read has its default, and what
/// can't be written is forgotten.
public final class SettingsFile {
    private static final String NAME = "settings.json";
    private final Path file;

    /// The settings file of a folder, which is made where it is missing.
    public SettingsFile(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /// The settings of this user: in `$XDG_CONFIG_HOME/unroll` or `~/.config/unroll`, on Windows in `%APPDATA%\Unroll`,
    /// on a Mac in `~/Library/Application Support/Unroll`.
    ///
    /// @param environment the environment variables
    /// @param system the name of the operating system, as Java has it
    /// @param home the user's home folder
    public static SettingsFile ofUser(Map<String, String> environment, String system, Path home) {
        return new SettingsFile(SettingsFolder.of(environment, system, home));
    }

    /// Where it is.
    public Path path() {
        return file;
    }

    /// The settings; the default of each that is missing or broken.
    public Settings read() {
        try {
            return SettingsText.read(Utf8.text(FileBytes.of(file, file.toString()), file.toString()));
        } catch (BadInput | SecurityException _) {
            return Settings.defaults();
        }
    }

    /// Keeps the settings.
    ///
    /// @return what kept them from being written; empty where they are
    public Optional<Problem> write(Settings settings) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFile.write(file, text(settings).getBytes(StandardCharsets.UTF_8));
            return Optional.empty();
        } catch (BadInput e) {
            return Optional.of(e.problem());
        } catch (IOException | SecurityException e) {
            return Optional.of(new Problem(file.toString(), new Place.Whole(),
                    Message.of(ProblemKey.FILE_WRITE_FAILED, Quoted.plain(String.valueOf(e.getMessage())))));
        }
    }

    private static String text(Settings settings) throws IOException {
        StringBuilder made = new StringBuilder();
        JsonText json = new JsonText(made).object();
        if (settings.window().isPresent()) {
            WindowPlace at = settings.window().get();
            json.line().key("window").object();
            json.key("x").number(at.x()).key("y").number(at.y());
            json.key("width").number(at.width()).key("height").number(at.height());
            json.key("state").text(id(at.state())).close();
        }
        json.line().key("theme").text(id(settings.theme()));
        json.line().key("language").text(id(settings.language()));
        json.line().key("dividers").object();
        for (Map.Entry<String, Double> divider : new TreeMap<>(settings.dividers()).entrySet()) {
            json.key(divider.getKey()).number(divider.getValue());
        }
        json.close().line().key("speed").number(settings.speed());
        json.line().key("motion").text(id(settings.motion()));
        Room room = settings.room();
        json.line().key("hidden").list();
        for (Part part : new TreeSet<>(room.hidden())) {
            json.text(id(part));
        }
        json.close();
        json.line().key("zoom").object();
        json.key("desk").number(room.deskZoom()).key("projector").number(room.projectorZoom()).close();
        json.line().key("digits").text(id(room.digits()));
        json.line().key("rowColours").text(id(room.colours()));
        if (room.screen().isPresent()) {
            json.line().key("screen").number(room.screen().getAsInt());
        }
        json.line().key("pictures").object();
        for (Map.Entry<String, String> one : new TreeMap<>(settings.pictures()).entrySet()) {
            json.key(one.getKey()).text(one.getValue());
        }
        json.close();
        json.line().key("recent").list();
        for (Path path : settings.recent()) {
            json.line().text(path.toString());
        }
        json.line().close();
        if (settings.lastFolder().isPresent()) {
            json.line().key("lastFolder").text(settings.lastFolder().get().toString());
        }
        json.line().close();
        return made.append('\n').toString();
    }

    /// A choice as it stands in the file.
    static String id(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
