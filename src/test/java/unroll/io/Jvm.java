package unroll.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Starts other processes of Java with the classes of the tests, small ones that start fast.
final class Jvm {
    private static final List<String> OPTIONS = List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
            "-Xmx64m", "-XX:-UsePerfData");

    private Jvm() {
    }

    /// The command that runs a class with arguments.
    static List<String> command(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /// A process of a class with arguments; what goes wrong in it is seen in this one's errors.
    static Process start(Class<?> main, String... arguments) throws IOException {
        return start(command(main, arguments));
    }

    /// A process of a command.
    static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
