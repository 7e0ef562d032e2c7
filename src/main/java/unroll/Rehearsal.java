package unroll;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import unroll.cli.Commands;

/// The commands' part in the run that fills the packaged program's start-up cache: each is run once, unheard.
///
/// [unroll.app.Rehearsal] plays the window's part after it.
final class Rehearsal {

    private static final List<String> REHEARSED = List.of("trace", "steps", "check");

    private Rehearsal() {
    }

    /// Runs the commands once where this start is a rehearsal; does nothing otherwise.
    static void commands(String... file) {
        if (Boolean.getBoolean("unroll.rehearse") && file.length == 1) {
            PrintStream unheard = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
            REHEARSED.forEach(command -> Commands.run(new String[]{command, file[0]}, unheard, unheard));
            Commands.run(new String[]{"--help"}, unheard, unheard);
        }
    }
}
