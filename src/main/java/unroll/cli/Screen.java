package unroll.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Path;

/// Whether a person sees what goes to standard error at the moment it is written, so that a line can be replaced by the
/// next.
public enum Screen {
    TERMINAL, NONE;

    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    /// That of this process. Where the system does not name what stands behind standard error, input and output are asked.
    static Screen ofProcess() {
        try {
            String name = STANDARD_ERROR.toRealPath().toString();
            return name.startsWith("/dev/pts/") || name.startsWith("/dev/tty") ? TERMINAL : NONE;
        } catch (IOException _) {
            Console console = System.console();
            return console != null && console.isTerminal() ? TERMINAL : NONE;
        }
    }
}
