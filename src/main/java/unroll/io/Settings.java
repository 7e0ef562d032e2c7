package unroll.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the window remembers from one run to the next.
///
/// @param window where it stood; absent before the first run
/// @param theme light, dark or the system's
/// @param language the language of its words
/// @param dividers where the dividers between its regions stand, each by its name, from 0 to 1
/// @param speed how fast the lesson plays; 1 is the usual
/// @param motion whether pictures move from step to step
/// @param recent the files opened last, the latest first, at most [#MOST_RECENT]
/// @param lastFolder where the last file was chosen
/// @param room what a lecturer has hidden, and how large the interface is
/// @param pictures what was chosen for the last export of pictures, by name
public record Settings(Optional<WindowPlace> window, ThemeChoice theme, LanguageChoice language,
        Map<String, Double> dividers, double speed, MotionChoice motion, List<Path> recent,
        Optional<Path> lastFolder, Room room, Map<String, String> pictures) {
    /// How many recent files are kept.
    public static final int MOST_RECENT = 10;

    /// Copies the collections.
    public Settings {
        dividers = Map.copyOf(dividers);
        pictures = Map.copyOf(pictures);
        recent = List.copyOf(recent.subList(0, Math.min(MOST_RECENT, recent.size())));
    }

    /// What there is before the first run.
    public static Settings defaults() {
        return new Settings(Optional.empty(), ThemeChoice.SYSTEM, LanguageChoice.SYSTEM, Map.of(), 1,
                MotionChoice.SYSTEM,
                List.of(),
                Optional.empty(), Room.USUAL, Map.of());
    }

    /// These with another place of the window.
    public Settings with(WindowPlace place) {
        return new Settings(Optional.of(place), theme, language, dividers, speed, motion, recent, lastFolder, room,
                pictures);
    }

    /// These with another theme.
    public Settings with(ThemeChoice other) {
        return new Settings(window, other, language, dividers, speed, motion, recent, lastFolder, room, pictures);
    }

    /// These with another language.
    public Settings with(LanguageChoice other) {
        return new Settings(window, theme, other, dividers, speed, motion, recent, lastFolder, room, pictures);
    }

    /// These with another room.
    public Settings with(Room other) {
        return new Settings(window, theme, language, dividers, speed, motion, recent, lastFolder, other, pictures);
    }

    /// These with other choices for an export of pictures.
    public Settings withPictures(Map<String, String> other) {
        return new Settings(window, theme, language, dividers, speed, motion, recent, lastFolder, room, other);
    }

    /// These with one divider elsewhere.
    public Settings withDivider(String name, double position) {
        Map<String, Double> moved = new TreeMap<>(dividers);
        moved.put(name, position);
        return new Settings(window, theme, language, moved, speed, motion, recent, lastFolder, room, pictures);
    }

    /// These with another speed.
    public Settings withSpeed(double other) {
        return new Settings(window, theme, language, dividers, other, motion, recent, lastFolder, room, pictures);
    }

    /// These with or without motion.
    public Settings with(MotionChoice other) {
        return new Settings(window, theme, language, dividers, speed, other, recent, lastFolder, room, pictures);
    }

    /// These after a file was opened: it is the most recent, and its folder the last.
    public Settings withOpened(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        List<Path> files = new ArrayList<>(recent);
        files.remove(absolute);
        files.addFirst(absolute);
        return new Settings(window, theme, language, dividers, speed, motion, files,
                Optional.ofNullable(absolute.getParent()), room, pictures);
    }

    /// These without a file that is no longer there.
    public Settings withoutRecent(Path file) {
        List<Path> files = new ArrayList<>(recent);
        files.remove(file.toAbsolutePath().normalize());
        return new Settings(window, theme, language, dividers, speed, motion, files, lastFolder, room, pictures);
    }
}
