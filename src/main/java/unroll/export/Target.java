package unroll.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    private static final Pattern SIGN = Pattern.compile("%(%|f|(?:0?[1-9])?d)?");
    private static final String NAME = "%%f-step-%%0%dd.%s";

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

    /// What a name means for pictures of a kind: a file, a pattern such as `%f-step-%02d.svg`, in which `%f` is the figure
    /// and `%02d` the step, or a folder.
    ///
    /// @param figure the figure's name
    /// @param numbers the numbers of the pictures
    /// @throws BadInput where it can't be written, said before any work is done
    public static Target of(String name, Kind kind, String figure, List<Integer> numbers, Existing existing) throws BadInput {
        Target target = named(name, kind, figure, numbers);
        target.demandWritable(name, existing);
        return target;
    }

    private static Target named(String name, Kind kind, String figure, List<Integer> numbers) throws BadInput {
        Path path = path(name);
        boolean isFile = Kind.of(name).equals(Optional.of(kind));
        String last = String.valueOf(path.getFileName());
        boolean isPattern = isPattern(last);
        if (kind.holdsAll() || isFile && numbers.size() == 1 && !isPattern) {
            if (Files.isDirectory(path) || !isFile) {
                throw problem(name, ExportKey.NOT_A_FILE, kind.ending());
            }
            return new Target(parent(path), List.of(hasFigure(last)
                    ? path.resolveSibling(formatted(last, figure, numbers.getFirst(), name))
                    : path));
        }
        if (!isFile) {
            int digits = Math.max(2, Integer.toString(numbers.getLast()).length());
            String pattern = String.format(Locale.ROOT, NAME, digits, kind.ending());
            return new Target(path, all(path.resolve(pattern), figure, numbers, name));
        }
        if (!isPattern) {
            throw problem(name, ExportKey.NEEDS_PATTERN, numbers.size(), "step-%02d." + kind.ending());
        }
        return new Target(parent(path), all(path, figure, numbers, name));
    }

    private static List<Path> all(Path pattern, String figure, List<Integer> numbers, String name) throws BadInput {
        List<Path> files = new ArrayList<>();
        for (int number : numbers) {
            files.add(pattern.resolveSibling(
                    formatted(String.valueOf(pattern.getFileName()), figure, number, name)));
        }
        return files;
    }

    /// Whether a file's name has a place for the number of a picture, as `step-%02d.svg` has.
    public static boolean isPattern(String name) {
        return signs(name).anyMatch(sign -> sign.endsWith("d"));
    }

    /// Whether it has one for the figure's name.
    private static boolean hasFigure(String name) {
        return signs(name).anyMatch("%f"::equals);
    }

    private static Stream<String> signs(String name) {
        return SIGN.matcher(name).results().map(MatchResult::group);
    }

    /// A pattern filled in. Percent signs that are written twice stand for themselves.
    private static String formatted(String pattern, String figure, int number, String name) throws BadInput {
        List<String> signs = signs(pattern).toList();
        if (signs.contains("%") || signs.stream().filter(sign -> sign.endsWith("d")).count() > 1) {
            throw problem(name, ExportKey.PATTERN_WRONG);
        }
        return SIGN.matcher(pattern).replaceAll(sign -> Matcher.quoteReplacement(switch (sign.group()) {
            case "%%" -> "%";
            case "%f" -> figure;
            default -> String.format(Locale.ROOT, sign.group(), number);
        }));
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
