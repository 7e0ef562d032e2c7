package unroll.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/// Runs commands in this process.
///
/// @param status the exit status
/// @param out what went to standard output
/// @param err what went to standard error
record Shell(int status, String out, String err) {
    static final String CAT = "src/test/resources/reference/the-cat.unroll.json";

    /// Runs the words of a line, in English unless it says otherwise; `CAT` is the worked example.
    static Shell run(String line) {
        return run(line, "");
    }

    /// The same, with a text at standard input.
    static Shell run(String line, String in) {
        return run(line, in, Screen.NONE);
    }

    /// The same, where a person sees what goes to standard error.
    static Shell onTerminal(String line, String in) {
        return run(line, in, Screen.TERMINAL);
    }

    private static Shell run(String line, String in, Screen screen) {
        String inALanguage = line.contains("--lang") ? line : line + " --lang en";
        String[] words = Stream.of(inALanguage.split(" "))
                .map(word -> word.equals("CAT") ? CAT : word).filter(word -> !word.isEmpty()).toArray(String[]::new);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Commands.run(words,
                new Streams(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out, err, screen));
        return new Shell(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// Runs a command whose output can't be written.
    static Shell failing(String reason, String... words) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
        int status = Commands.run(words, new Streams(new ByteArrayInputStream(new byte[0]), broken, err,
                Screen.NONE));
        return new Shell(status, "", err.toString(StandardCharsets.UTF_8));
    }
}
