package unroll.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import unroll.io.BadInput;
import unroll.text.CommandKey;
import unroll.text.Language;
import unroll.text.Message;
import unroll.text.Words;

/// The commands that need no display.
///
/// Results go to standard output; a failure is one line on standard error. Where the reader of the output goes away
/// (`unroll steps FILE | head`), the command ends quietly.
public final class Commands {
    private static final int DONE = 0;
    private static final int BAD = 2;
    private static final int BUFFER = 1 << 16;

    private Commands() {
    }

    /// Runs one command.
    ///
    /// @param args the command's name and its arguments
    /// @param streams what it reads and writes
    /// @return the exit status: 0 done, 1 the check did not hold, 2 bad input or usage
    public static int run(String[] args, Streams streams) {
        List<String> arguments = List.of(args);
        Words words = new Words(LanguageOption.scan(arguments).orElseGet(() -> Language.of(Locale.getDefault())));
        try (Interruption interruption = new Interruption()) {
            return run(arguments, words, streams, interruption);
        }
    }

    private static int run(List<String> arguments, Words words, Streams streams, Interruption interruption) {
        try {
            Writer out = writer(streams.out());
            Output output = new Output(out, writer(streams.err()), streams.screen(), interruption);
            int status = new Invocation(words, streams.in(), output).run(arguments);
            out.flush();
            return status;
        } catch (BadInput e) {
            return fail(words, e.problem().line(), e, arguments, streams);
        } catch (Failure e) {
            return fail(words, e.words(), e, arguments, streams);
        } catch (IOException e) {
            return isReaderGone(e)
                    ? DONE
                    : fail(words, Message.of(CommandKey.OUTPUT_FAILED, String.valueOf(e.getMessage())), e, arguments,
                            streams);
        } catch (OutOfMemoryError e) {
            return fail(words, Message.of(CommandKey.OUT_OF_MEMORY), e, arguments, streams);
        } catch (RuntimeException e) {
            return fail(words, Message.of(CommandKey.UNEXPECTED, String.valueOf(e)), e, arguments, streams);
        }
    }

    private static int fail(Words words, Message what, Throwable cause, List<String> arguments, Streams streams) {
        StringWriter text = new StringWriter();
        text.append("unroll: ").append(OneLine.of(words.say(what))).append('\n');
        if (arguments.contains(CommandLines.DEBUG)) {
            cause.printStackTrace(new PrintWriter(text, true));
        }
        try {
            Writer err = writer(streams.err());
            err.append(text.toString());
            err.flush();
        } catch (IOException _) {
            return BAD;
        }
        return BAD;
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    }

    /// The system says "Broken pipe", on Windows "The pipe is being closed".
    private static boolean isReaderGone(IOException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
