package unroll;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Switch statements over the constants of an enum, without a default: a constant that is added later compiles and does
/// nothing there.
final class EnumSwitches {
    private static final Pattern SWITCH = Pattern.compile("\\bswitch \\(");
    /// What stands before a statement: the end of another, a brace, a comment.
    private static final Pattern STATEMENT = Pattern.compile("(?:^|[{};]|//[^\\n]*)\\s*$");
    private static final Pattern CASE = Pattern.compile("(?m)^\\s*(?:case ([^>]*?) ->|(default) ->)");
    private static final Pattern CONSTANTS = Pattern.compile("[A-Z][A-Z0-9_]*(?:,\\s*[A-Z][A-Z0-9_]*)*");

    private EnumSwitches() {
    }

    /// Those in a file.
    static Stream<String> unchecked(Path file) {
        try {
            return unchecked(Files.readString(file)).map(it -> file + ": " + it);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The first lines of those in a text.
    static Stream<String> unchecked(String source) {
        List<String> found = new ArrayList<>();
        Matcher each = SWITCH.matcher(source);
        while (each.find()) {
            String head = source.substring(each.start(), source.indexOf('{', each.start()));
            boolean isStatement = STATEMENT.matcher(source.substring(0, each.start())).find();
            List<String> labels = labels(body(source, source.indexOf('{', each.start())));
            if (isStatement && !labels.contains("default") && !labels.isEmpty()
                    && labels.stream().allMatch(it -> CONSTANTS.matcher(it).matches())) {
                found.add(head.strip());
            }
        }
        return found.stream();
    }

    private static String body(String source, int open) {
        int depth = 0;
        for (int i = open; i < source.length(); i++) {
            depth += source.charAt(i) == '{' ? 1 : source.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return source.substring(open + 1, i);
            }
        }
        return source.substring(open + 1);
    }

    /// What stands before the arrows, of this switch alone.
    private static List<String> labels(String body) {
        StringBuilder own = new StringBuilder();
        int depth = 0;
        for (char one : body.toCharArray()) {
            depth += one == '{' ? 1 : one == '}' ? -1 : 0;
            if (depth == 0) {
                own.append(one);
            }
        }
        return CASE.matcher(own).results()
                .map(it -> it.group(2) != null ? "default" : it.group(1).strip()).toList();
    }
}
