package unroll;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The language that the person set for the system.
///
/// The virtual machine answers English where the environment names a locale whose data the system lacks, as small systems do. The program brings its own words, so
/// what is named counts.
final class SystemLanguage {

    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    private SystemLanguage() {
    }

    /// The locale that the environment names where it is one for which there are words; else what the virtual machine found.
    static Locale locale(Map<String, String> environment, Locale found) {
        String named = VARIABLES.stream().map(variable -> environment.getOrDefault(variable, ""))
                .filter(value -> !value.isEmpty()).findFirst().orElse("");
        return named.equals("pt") || named.startsWith("pt_") ? Locale.of("pt", "BR") : found;
    }
}
