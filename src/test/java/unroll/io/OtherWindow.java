package unroll.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/// A window in another process, which can be told what to do, and killed.
final class OtherWindow implements AutoCloseable {
    private final Process process;
    private final BufferedReader answers;

    private OtherWindow(Process process) {
        this.process = process;
        this.answers = process.inputReader();
    }

    static OtherWindow start(Path folder, Instant now) throws IOException {
        OtherWindow window = new OtherWindow(Jvm.start(WindowProcess.class, folder.toString(), now.toString()));
        assertEquals("here", window.answers.readLine());
        return window;
    }

    /// Tells it a command of [WindowProcess].
    ///
    /// @return its answer
    String tell(String command) throws IOException {
        process.outputWriter().write(command + "\n");
        process.outputWriter().flush();
        return String.valueOf(answers.readLine());
    }

    /// Ends it as a crash does.
    void crash() {
        close();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
