package unroll;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import unroll.cli.CommandName;
import unroll.cli.Commands;
import unroll.cli.Screen;
import unroll.cli.Streams;

/// The commands' part in the run that fills the packaged program's start-up cache: each is run once, unheard, and
/// the libraries and classes of a window on a display are looked for, which one off screen does without.
///
/// [unroll.app.Rehearsal] plays the window's part after it.
final class Rehearsal {

    private static final Path JAVA_FX = Path.of(URI.create("jrt:/javafx.graphics"));
    /// Packages of windows, keys and drawing on the systems' displays; those of other systems are not there.
    private static final List<String> OF_A_DISPLAY = List.of("com/sun/glass/ui", "com/sun/glass/ui/delegate",
            "com/sun/glass/ui/gtk", "com/sun/glass/ui/win", "com/sun/glass/ui/mac", "com/sun/prism/es2",
            "com/sun/prism/d3d", "com/sun/prism/mtl", "com/sun/prism/ps", "com/sun/prism/impl/ps");

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
            OF_A_DISPLAY.stream().map(JAVA_FX::resolve).filter(Files::isDirectory).forEach(Rehearsal::load);
        }
    }

    /// Loads the classes of a package and runs nothing of them.
    private static void load(Path folder) {
        String name = JAVA_FX.relativize(folder).toString().replace('/', '.') + '.';
        try (Stream<Path> files = Files.list(folder)) {
            for (String file : files.map(it -> it.getFileName().toString()).toList()) {
                if (file.endsWith(".class")) {
                    Class.forName(name + file.replace(".class", ""), false, Rehearsal.class.getClassLoader());
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ClassNotFoundException failure) {
            throw new IllegalStateException(failure);
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
