package unroll;

import java.io.InputStream;
import java.io.OutputStream;
import unroll.cli.CommandName;
import unroll.cli.Commands;
import unroll.cli.Screen;
import unroll.cli.Streams;

/// The commands' part in the run that fills the packaged program's start-up cache: each is run once, unheard.
///
/// [unroll.app.Rehearsal] plays the window's part after it.
final class Rehearsal {

    private Rehearsal() {
    }

    /// Runs the commands once where this start is a rehearsal; does nothing otherwise.
    static void commands(String... file) {
        if (Boolean.getBoolean("unroll.rehearse") && file.length == 1) {
            Streams unheard = new Streams(InputStream.nullInputStream(), OutputStream.nullOutputStream(),
                    OutputStream.nullOutputStream(), Screen.NONE);
            CommandName.here().forEach(command -> Commands.run(new String[]{command.text(), file[0]}, unheard));
            Commands.run(new String[]{"--help"}, unheard);
        }
    }
}
