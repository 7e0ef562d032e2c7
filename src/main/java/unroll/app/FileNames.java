package unroll.app;

import java.nio.file.Path;
import java.util.Locale;

/// Names of files that a person chooses or that are proposed: each ends as its kind of file does, once.
final class FileNames {
    private static final String PLAIN = "scenario";
    private static final int LONGEST = 60;

    private FileNames() {
    }

    /// A chosen name with an ending of two pieces, such as `.unroll.json`: the piece that it has already is not added
    /// again, in whatever capitals it is written.
    static Path completed(Path chosen, String ending) {
        String name = String.valueOf(chosen.getFileName());
        return isComplete(name, ending) ? chosen : chosen.resolveSibling(completed(name, ending));
    }

    /// A name for a file, or with no ending for a folder, made of a title: what no system allows in names is left out.
    static String proposal(String title, String ending) {
        String plain = title.strip().replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]+", "").replaceAll("\\s+", "-");
        return completed(stem(plain, ending).codePoints().limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString(), ending);
    }

    private static String completed(String name, String ending) {
        String stem = stem(name, ending).replaceAll("^[.]+|[.-]+$", "");
        return (stem.isEmpty() ? PLAIN : stem) + ending;
    }

    private static boolean isComplete(String name, String ending) {
        return lower(name).endsWith(ending) && name.length() > ending.length();
    }

    /// A name without its ending, or without as much of it as is there.
    private static String stem(String name, String ending) {
        int between = ending.lastIndexOf('.');
        String stem = without(name, ending);
        return stem.length() < name.length() || between <= 0
                ? stem
                : without(without(name, ending.substring(between)), ending.substring(0, between));
    }

    private static String without(String name, String ending) {
        return !ending.isEmpty() && lower(name).endsWith(ending)
                ? name.substring(0, name.length() - ending.length())
                : name;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
