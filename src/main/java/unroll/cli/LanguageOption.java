package unroll.cli;

import java.util.List;
import java.util.Optional;
import unroll.text.Language;

/// `--lang en|pt-BR`: looked for before the arguments are understood, so that what is wrong with them is said in it.
final class LanguageOption {
    static final String NAME = "--lang";
    static final List<String> VALUES = List.of("en", "pt-BR");

    private LanguageOption() {
    }

    /// The language that the arguments ask for, where they ask for one that there is.
    static Optional<Language> scan(List<String> arguments) {
        Optional<Language> found = Optional.empty();
        for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(NAME + "=")) {
                found = of(argument.substring(NAME.length() + 1));
            } else if (argument.equals(NAME) && i + 1 < arguments.size()) {
                found = of(arguments.get(i + 1));
            }
        }
        return found;
    }

    /// What is asked for as a language and is none that there is.
    static Optional<String> wrong(List<String> arguments) {
        for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
            String argument = arguments.get(i);
            boolean isBefore = argument.equals(NAME) && i + 1 < arguments.size();
            String value = isBefore
                    ? arguments.get(i + 1)
                    : argument.substring(Math.min(argument.length(), NAME.length() + 1));
            if ((isBefore || argument.startsWith(NAME + "=")) && !VALUES.contains(value)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static Optional<Language> of(String value) {
        return switch (value) {
            case "en" -> Optional.of(Language.ENGLISH);
            case "pt-BR" -> Optional.of(Language.PORTUGUESE);
            default -> Optional.empty();
        };
    }
}
