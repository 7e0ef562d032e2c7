package unroll.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import unroll.io.BadInput;
import unroll.rnn.Scenario;
import unroll.text.Words;

/// `unroll trace`: everything computed, as JSON, CSV or text. It is written as it is computed, so that a long trace
/// needs no more memory than a short one.
final class TraceCommand {
    private static final String JSON = "json";
    private static final String CSV = "csv";
    private static final String TEXT = "text";

    private TraceCommand() {
    }

    static int run(Arguments given, Words words, Writer out) throws BadInput, Failure, IOException {
        String format = given.choice(CommandLines.FORMAT, List.of(JSON, CSV, TEXT));
        Scenario scenario = given.scenario();
        switch (format) {
            case JSON -> new TraceJson(scenario, out).write();
            case CSV -> new TraceCsv(scenario, out).write();
            default -> new TraceText(scenario, words, out).write();
        }
        return 0;
    }
}
