package unroll.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names that can stand first on the command line in place of a file.
///
/// The launcher reads them too, before it knows whether a window is wanted: nothing but names is here.
public enum CommandName {
    TRACE, STEPS, CHECK, CODE, EXPORT, TRAIN, IMPORT, WEIGHTS;

    /// `unroll help`, which tells of the others.
    static final String HELP = "help";

    /// All as people read them: `trace, steps, check, code`.
    public static String list() {
        return Stream.of(values()).map(CommandName::text).collect(Collectors.joining(", "));
    }

    /// Whether a word asks for a command or for help.
    public static boolean isCommand(String word) {
        return word.equals(HELP) || of(word).isPresent();
    }

    /// The word that is typed.
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The command that a word names.
    static Optional<CommandName> of(String word) {
        return Stream.of(values()).filter(name -> name.text().equals(word)).findFirst();
    }
}
