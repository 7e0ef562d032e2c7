package unroll.io;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The folder in which each system keeps what a program remembers for a user.
final class SettingsFolder {

    private SettingsFolder() {
    }

    static Path of(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return absolute(environment, "APPDATA").orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve("Unroll");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Unroll");
        }
        return absolute(environment, "XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve("unroll");
    }

    /// The folder for what is of use on this machine only and until it is no longer needed.
    static Path ofState(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return absolute(environment, "LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local"))
                    .resolve("Unroll");
        }
        if (name.startsWith("mac")) {
            return of(environment, system, home);
        }
        return absolute(environment, "XDG_STATE_HOME").orElse(home.resolve(".local").resolve("state"))
                .resolve("unroll");
    }

    /// The folder that a variable names; a relative one is of no account, as the XDG specification has it.
    private static Optional<Path> absolute(Map<String, String> environment, String variable) {
        try {
            return Optional.ofNullable(environment.get(variable)).map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
