package unroll.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import unroll.text.CommandKey;
import unroll.text.Message;
import unroll.text.TrainKey;
import unroll.text.TransferKey;

/// What is wrong with a command line, in the program's own words.
final class UsageErrors {
    private final CommandLine root;

    UsageErrors(CommandLine root) {
        this.root = root;
    }

    ParseResult parse(List<String> arguments) throws Failure {
        try {
            return root.parseArgs(arguments.toArray(String[]::new));
        } catch (ParameterException e) {
            throw new Failure(words(e), e);
        }
    }

    static Failure noCommand(String name) {
        return new Failure(Message.of(CommandKey.COMMAND_UNKNOWN, name, CommandName.list()));
    }

    private Message words(ParameterException e) {
        String help = e.getCommandLine().getCommandSpec().qualifiedName() + " " + CommandLines.HELP;
        return switch (e) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched, help);
            case MissingParameterException missing -> missing(missing.getMissing(), help);
            case OverwrittenOptionException twice -> Message.of(CommandKey.OPTION_TWICE, name(twice.getOverwritten()));
            case MaxValuesExceededException _ -> Message.of(CommandKey.FILE_TWICE, help);
            default -> Message.of(CommandKey.USAGE_WRONG, String.valueOf(e.getMessage()), help);
        };
    }

    private static Message missing(List<ArgSpec> missing, String help) {
        ArgSpec first = missing.stream().filter(ArgSpec::isPositional).findFirst().orElse(missing.getFirst());
        if (first instanceof OptionSpec option) {
            return option.longestName().equals(CommandLines.OUT)
                    ? Message.of(TransferKey.OUT_MISSING, option.paramLabel(), help)
                    : option.required()
                            ? Message.of(TrainKey.NEEDED, option.longestName(), option.paramLabel(), help)
                            : Message.of(CommandKey.VALUE_MISSING, name(first), help);
        }
        return Message.of(first.paramLabel().equals(CommandLines.WEIGHTS)
                ? TransferKey.WEIGHTS_MISSING
                : CommandKey.FILE_MISSING, help);
    }

    private Message unmatched(UnmatchedArgumentException e, String help) {
        String argument = e.getUnmatched().getFirst();
        if (argument.startsWith("-") && argument.length() > 1) {
            return Message.of(CommandKey.OPTION_UNKNOWN, argument, help);
        }
        return e.getCommandLine() == root
                ? noCommand(argument).words()
                : Message.of(CommandKey.ARGUMENT_EXTRA, argument, help);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
