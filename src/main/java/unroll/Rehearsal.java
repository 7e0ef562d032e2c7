package unroll;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import unroll.cli.CommandName;
import unroll.cli.Commands;
import unroll.cli.Screen;
import unroll.cli.Streams;

/// The commands' part in the run that fills the packaged program's start-up cache: each is run once, unheard, and
/// the libraries of a window are looked for, which a window off screen does without.
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
            Stream.of(CommandName.values())
                    .forEach(command -> Commands.run(new String[]{command.text(), file[0]}, unheard));
            Commands.run(new String[]{"--help"}, unheard);
            deck(file[0], unheard);
            Desktop.rehearse();
        }
    }

    /// The lesson as PDF and as PNG, into a folder that is removed again.
    private static void deck(String file, Streams unheard) {
        try {
            Path folder = Files.createTempDirectory("unroll");
            for (String name : List.of("deck.pdf", "step.png")) {
                Path out = folder.resolve(name);
                String steps = name.endsWith("pdf") ? "all" : "1";
                Commands.run(new String[]{"export", file, "--steps", steps, "--out", out.toString()}, unheard);
                Files.deleteIfExists(out);
            }
            Files.delete(folder);
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }
}
