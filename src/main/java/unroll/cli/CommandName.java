package unroll.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The names that can stand first on the command line in place of a file.
///
/// The launcher reads them too, before it knows whether a window is wanted: nothing but names is here.
public enum CommandName {
    TRACE(Presence.HERE), STEPS(Presence.HERE), CHECK(Presence.HERE), CODE(Presence.HERE), EXPORT(Presence.HERE), TRAIN(
            Presence.HERE), IMPORT(Presence.HERE), WEIGHTS(Presence.HERE);

    /// `unroll help`, which tells of the others.
    static final String HELP = "help";
    private final Presence presence;

    CommandName(Presence presence) {
        this.presence = presence;
    }

    /// The commands that this version has, in the order of the help.
    public static List<CommandName> here() {
        return Arrays.stream(values()).filter(CommandName::isHere).toList();
    }

    /// [#here] as people read it: `trace, steps, check, code`.
    public static String list() {
        return String.join(", ", here().stream().map(CommandName::text).toList());
    }

    /// Whether a word asks for a command, be it one of another version, or for help.
    public static boolean isCommand(String word) {
        return word.equals(HELP) || of(word).isPresent();
    }

    /// The word that is typed.
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether this version has it.
    boolean isHere() {
        return presence == Presence.HERE;
    }

    /// The command that a word names, in whatever version.
    static Optional<CommandName> of(String word) {
        return Stream.of(values()).filter(name -> name.text().equals(word)).findFirst();
    }

    private enum Presence {
        HERE, ELSEWHERE
    }
}
