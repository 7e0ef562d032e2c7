package unroll.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A Python that has NumPy; Debian's package is `python3-numpy`.
///
/// @param command what starts it
public record InstalledPython(String command) {
    private static final List<String> COMMANDS = List.of("/usr/bin/python3", "python3");

    /// The first that there is; where there is none, the test is left out.
    public static InstalledPython withNumPy() {
        return with("numpy");
    }

    /// The first that has PyTorch too, Debian's package `python3-torch`; where there is none, the test is left out.
    public static InstalledPython withTorch() {
        return with("torch");
    }

    private static InstalledPython with(String module) {
        Optional<String> found = COMMANDS.stream().filter(it -> said(it, "-c", "import numpy, " + module).isEmpty())
                .findFirst();
        assumeTrue(found.isPresent(), "no Python has " + module + " here, so nothing is checked against it");
        return new InstalledPython(found.orElseThrow());
    }

    /// Runs a script, which must do its work.
    public void run(Object... scriptAndArguments) {
        assertEquals(Optional.empty(), said(Stream.concat(Stream.of(command),
                Stream.of(scriptAndArguments).map(Object::toString)).toArray(String[]::new)));
    }

    /// What a command says where it fails; absent where it does not.
    private static Optional<String> said(String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes());
            return process.waitFor() == 0 ? Optional.empty() : Optional.of(said);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            return Optional.of(command[0] + ": " + e.getMessage());
        }
    }
}
