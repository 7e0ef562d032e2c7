package unroll.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;
import unroll.io.BadInput;
import unroll.text.CommandKey;
import unroll.text.Message;
import unroll.text.Words;

/// One run of the program from its command line.
final class Invocation {
    private final Words words;
    private final InputStream in;
    private final Writer out;
    private final Output output;

    Invocation(Words words, InputStream in, Output output) {
        this.words = words;
        this.in = in;
        this.output = output;
        out = output.out();
    }

    /// Does what the arguments ask for.
    ///
    /// @return the exit status
    int run(List<String> arguments) throws BadInput, Failure, IOException {
        Optional<String> language = LanguageOption.wrong(arguments);
        if (language.isPresent()) {
            throw new Failure(Message.of(CommandKey.VALUE_WRONG, LanguageOption.NAME, language.get(),
                    String.join(", ", LanguageOption.VALUES)));
        }
        CommandLine root = new CommandLines(words).root();
        if (!arguments.isEmpty() && arguments.getFirst().equals(CommandName.HELP)) {
            return help(root, arguments.subList(1, arguments.size()));
        }
        ParseResult parsed = new UsageErrors(root).parse(arguments);
        if (parsed.isVersionHelpRequested()) {
            out.append(words.say(Message.of(CommandKey.VERSION, Version.text()))).append('\n');
            return 0;
        }
        if (parsed.isUsageHelpRequested()) {
            return usage(root);
        }
        if (!parsed.hasSubcommand()) {
            throw new Failure(Message.of(CommandKey.COMMAND_MISSING, CommandName.list()));
        }
        ParseResult command = parsed.subcommand();
        if (command.isUsageHelpRequested()) {
            return usage(command.commandSpec().commandLine());
        }
        return run(CommandName.valueOf(command.commandSpec().name().toUpperCase(Locale.ROOT)),
                new Arguments(command, in, this::warn));
    }

    private int run(CommandName command, Arguments given) throws BadInput, Failure, IOException {
        return switch (command) {
            case TRACE -> TraceCommand.run(given, words, out);
            case STEPS -> StepsCommand.run(given, words, out);
            case CHECK -> CheckCommand.run(given, words, output);
            case CODE -> CodeCommand.run(given, words, out);
            case IMPORT -> ImportCommand.run(given, words, out);
            case WEIGHTS -> WeightsCommand.run(given, out);
            case TRAIN -> TrainCommand.run(given, words, output);
            case EXPORT -> ExportCommand.run(given, words, output);
        };
    }

    /// A line beside the results; where it can't be written, they do not suffer.
    private void warn(Message message) {
        try {
            output.err().append(OneLine.of(words.say(message))).append('\n').flush();
        } catch (IOException _) {
            return;
        }
    }

    private int help(CommandLine root, List<String> about) throws Failure, IOException {
        if (about.isEmpty() || about.getFirst().startsWith("-")) {
            return usage(root);
        }
        String name = about.getFirst();
        if (CommandName.of(name).isEmpty()) {
            throw UsageErrors.noCommand(name);
        }
        return usage(root.getSubcommands().get(name));
    }

    private int usage(CommandLine line) throws IOException {
        out.append(line.getUsageMessage(Ansi.OFF));
        return 0;
    }
}
