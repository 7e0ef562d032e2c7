package unroll;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import unroll.app.AppLauncher;
import unroll.cli.WindowCall;
import unroll.cli.Commands;
import unroll.cli.ExampleLesson;
import unroll.cli.Streams;
import unroll.text.Language;
import unroll.text.Message;
import unroll.text.Words;

/// The program's one entry: no argument or a file opens the window, everything else is a command.
///
/// A command loads no JavaFX and no AWT class. Where no window can open, one sentence says why, and the exit status is 2.
public final class Unroll {

    /// `--or-draw FOLDER`, for the build: the window, or the example's pictures where no window can open.
    private static final String OR_DRAW = "--or-draw";
    private static final int UNUSABLE = 2;

    private Unroll() {
    }

    /// Runs the program and ends the process with its status, once the window is closed or the command is done.
    ///
    /// @param args none, a scenario file, or a command and its arguments
    public static void main(String[] args) {
        // AWT only measures and paints into memory; the windows are JavaFX's
        System.setProperty("java.awt.headless", "true");
        Locale.setDefault(SystemLanguage.locale(System.getenv(), Locale.getDefault()));
        Rehearsal.commands(args);
        System.exit(run(args));
    }

    private static int run(String[] args) {
        if (args.length == 2 && args[0].equals(OR_DRAW)) {
            return openOrDraw(Path.of(args[1]));
        }
        Optional<WindowCall> call = WindowCall.of(args);
        if (call.isEmpty()) {
            return command(args);
        }
        Optional<Obstacle> obstacle = open(call.get());
        call.get().language().ifPresent(it -> Locale.setDefault(it.locale()));
        obstacle.ifPresent(it -> say(FileDescriptor.err, Refusal.noWindow(it)));
        return obstacle.isPresent() ? UNUSABLE : 0;
    }

    private static int command(String[] args) {
        return Commands.run(args, Streams.ofProcess());
    }

    private static int openOrDraw(Path folder) {
        Optional<Obstacle> obstacle = open(new WindowCall(Optional.empty(), Optional.empty()));
        if (obstacle.isEmpty()) {
            return 0;
        }
        try {
            int pictures = ExampleLesson.draw(folder, Language.of(Locale.getDefault()));
            say(FileDescriptor.out, Refusal.drawnInstead(obstacle.get(), pictures, folder));
            return 0;
        } catch (IOException failure) {
            say(FileDescriptor.err, Refusal.cannotDraw(obstacle.get(), folder, failure));
            return UNUSABLE;
        }
    }

    /// Opens the window and returns when it is closed, or at once with what stands in its way.
    private static Optional<Obstacle> open(WindowCall call) {
        Optional<Obstacle> obstacle = Desktop.obstacle();
        if (obstacle.isPresent()) {
            return obstacle;
        }
        try {
            AppLauncher.open(call.language(), call.file());
            return Optional.empty();
        } catch (UnsupportedOperationException closed) {
            return Optional.of(new Obstacle.ClosedDisplay(System.getenv().getOrDefault("DISPLAY", "")));
        }
    }

    /// In UTF-8 whatever the system thinks of its terminal, as the commands print.
    private static void say(FileDescriptor where, Message message) {
        Words words = new Words(Language.of(Locale.getDefault()));
        try (PrintStream out = new PrintStream(new FileOutputStream(where), true, StandardCharsets.UTF_8)) {
            out.println(words.say(message));
        }
    }
}
