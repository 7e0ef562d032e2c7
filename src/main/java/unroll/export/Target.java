package unroll.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import unroll.io.AtomicFile;
import unroll.io.BadInput;
import unroll.io.Place;
import unroll.io.Problem;
import unroll.text.ExportKey;
import unroll.text.FileKey;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.text.ProblemKey;

/// The files that pictures are written to: one, or one for each picture, named after a pattern or in a folder.
///
/// @param folder where the files stand
/// @param files one for each picture, or one for all
public record Target(Path folder, List<Path> files) {
    private static final Pattern NUMBER = Pattern.compile("%(0?[1-9])?d");
    private static final String NAME = "step-%%0%dd.%s";

    /// Copies the list.
    public Target {
        files = List.copyOf(files);
    }

    /// Whether files that are there may be replaced.
    public enum Existing {
        /// They stay, and the export is refused.
        KEPT,
        /// They are replaced, each as a whole.
        REPLACED
    }

    /// What a name means for pictures of a kind: a file, a pattern such as `step-%02d.svg`, or a folder.
    ///
    /// @param numbers the numbers of the pictures
    /// @throws BadInput where it can't be written, said before any work is done
    public static Target of(String name, Kind kind, List<Integer> numbers, Existing existing) throws BadInput {
        Target target = named(name, kind, numbers);
        target.demandWritable(name, existing);
        return target;
    }

    private static Target named(String name, Kind kind, List<Integer> numbers) throws BadInput {
        Path path = path(name);
        boolean isFile = Kind.of(name).equals(Optional.of(kind));
        String last = String.valueOf(path.getFileName());
        boolean isPattern = isPattern(last);
        if (kind.holdsAll() || isFile && numbers.size() == 1 && !isPattern) {
            if (Files.isDirectory(path) || !isFile) {
                throw problem(name, ExportKey.NOT_A_FILE, kind.ending());
            }
            return new Target(parent(path), List.of(path));
        }
        if (!isFile) {
            int digits = Math.max(2, Integer.toString(numbers.getLast()).length());
            String pattern = String.format(Locale.ROOT, NAME, digits, kind.ending());
            return new Target(path,
                    numbers.stream().map(i -> path.resolve(String.format(Locale.ROOT, pattern, i))).toList());
        }
        if (!isPattern) {
            throw problem(name, ExportKey.NEEDS_PATTERN, numbers.size(), "step-%02d." + kind.ending());
        }
        List<Path> files = new ArrayList<>();
        for (int number : numbers) {
            files.add(path.resolveSibling(formatted(last, number, name)));
        }
        return new Target(parent(path), files);
    }

    /// Whether a file's name has a place for the number of a picture, as `step-%02d.svg` has.
    public static boolean isPattern(String name) {
        return NUMBER.matcher(withoutPercentSigns(name)).find();
    }

    /// A pattern without the percent signs that are written twice, which stand for themselves.
    private static String withoutPercentSigns(String pattern) {
        return pattern.replace("%%", "");
    }

    private static String formatted(String pattern, int number, String name) throws BadInput {
        if (NUMBER.matcher(withoutPercentSigns(pattern)).replaceFirst("").contains("%")) {
            throw problem(name, ExportKey.PATTERN_WRONG);
        }
        return String.format(Locale.ROOT, pattern, number);
    }

    /// The path of a name; none for an empty one, which would be the folder that the program runs in.
    private static Path path(String name) throws BadInput {
        if (name.isBlank()) {
            throw problem(name, ProblemKey.FILE_NAME_BROKEN);
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw problem(name, ProblemKey.FILE_NAME_BROKEN);
        }
    }

    private static Path parent(Path path) {
        return path.toAbsolutePath().getParent();
    }

    /// Refuses what can be known before the work: no folder, no right to write, no room on the disk, a file that is to
    /// stay.
    private void demandWritable(String name, Existing existing) throws BadInput {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw problem(name, FileKey.PARENT_IS_FILE);
        }
        if (!Files.isDirectory(folder)) {
            // only a folder that is named itself is made, not one in which a file is to be
            boolean canBeMade = folder.equals(Path.of(name));
            if (!canBeMade || !Files.isDirectory(parent(folder))) {
                throw problem(name, ProblemKey.FILE_FOLDER_MISSING);
            }
        }
        for (Path file : files) {
            if (existing == Existing.KEPT && Files.exists(file)) {
                throw problem(file.toString(), ExportKey.EXISTS);
            }
            if (Files.isDirectory(folder)) {
                AtomicFile.demandWritable(file);
            }
        }
    }

    static BadInput problem(String file, MessageKey key, Object... arguments) {
        return new BadInput(new Problem(file, new Place.Whole(), Message.of(key, arguments)));
    }
}
