package unroll.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unroll.text.Language;

/// A call of the program that asks for its window: no argument or a file, with `--lang` and `--debug` before or behind it.
///
/// @param language the language asked for
/// @param file the file to open
public record WindowCall(Optional<Language> language, Optional<String> file) {

    /// What the arguments ask for; absent where it is no window but a command, help or something wrong.
    public static Optional<WindowCall> of(String... args) {
        List<String> arguments = List.of(args);
        if (LanguageOption.wrong(arguments).isPresent()) {
            return Optional.empty();
        }
        List<String> files = withoutOptions(arguments);
        boolean isWindow = files.size() <= 1
                && files.stream().noneMatch(it -> it.startsWith("-") || CommandName.isCommand(it));
        return isWindow
                ? Optional.of(new WindowCall(LanguageOption.scan(arguments), files.stream().findFirst()))
                : Optional.empty();
    }

    private static List<String> withoutOptions(List<String> arguments) {
        List<String> left = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals(LanguageOption.NAME) && i + 1 < arguments.size()) {
                i++;
            } else if (!argument.startsWith(LanguageOption.NAME + "=") && !argument.equals(CommandLines.DEBUG)) {
                left.add(argument);
            }
        }
        return left;
    }
}
