package unroll.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import unroll.export.Kind;
import unroll.export.Paper;
import unroll.figure.Exhibit;
import unroll.text.CommandKey;
import unroll.text.ExportKey;
import unroll.text.MessageKey;
import unroll.text.TrainKey;
import unroll.text.TransferKey;
import unroll.text.Words;

/// What can stand on the command line, and the help that says so.
final class CommandLines {
    static final String DEBUG = "--debug";
    static final String HELP = "--help";
    static final String VERSION = "--version";
    static final String ERROR = "--error";
    static final String TRUNCATION = "--truncation";
    static final String FORMAT = "--format";
    static final String GRAIN = "--grain";
    static final String AS = "--as";
    static final String FORM = "--form";
    static final String OUT = "--out";
    static final String FORCE = "--force";
    static final String LEARN_START = "--learn-initial-state";
    static final String MAP = "--map";
    static final String TRANSPOSE = "--transpose";
    static final String AS_IS = "--as-is";
    static final String WORDS = "--words";
    static final String WORDS_FILE = "--words-file";
    static final String ACTIVATION = "--activation";
    static final String TITLE = "--title";
    static final String GRADIENTS = "--gradients";
    static final String STEPS = "--steps";
    static final String RATE = "--rate";
    static final String CLIP = "--clip";
    static final String FIGURE = "--figure";
    static final String WEIGHT = "--weight";
    static final String PAGE = "--page";
    static final String THEME = "--theme";
    static final String TRANSPARENT = "--transparent";
    static final String GREY = "--grey";
    static final String SCALE = "--scale";
    static final String DPI = "--dpi";
    static final String TEXT = "--text";
    static final String DELAY = "--delay";
    static final String LOOP = "--loop";
    static final String DIGITS = "--digits";
    static final String FRAGMENT = "--fragment";
    static final String BEFORE = "--before";
    static final String COMPARE = "--compare";
    static final String FILE = "FILE";
    static final String WEIGHTS = "WEIGHTS";
    private static final int WIDTH = 100;
    private final Words words;

    CommandLines(Words words) {
        this.words = words;
    }

    CommandLine root() {
        CommandSpec root = CommandSpec.create().name("unroll");
        root.usageMessage().customSynopsis(words.say(CommandKey.ROOT_SYNOPSIS)).description(
                words.say(CommandKey.ROOT_HELP))
                .commandListHeading("%n" + words.say(CommandKey.HEADING_COMMANDS) + "%n")
                .footer("", words.say(CommandKey.ROOT_EXIT));
        root.addOption(flag(CommandKey.OPTION_VERSION, VERSION));
        common(root);
        for (CommandSpec command : List.of(trace(), steps(), check(), code(), export(), train(), imported(),
                weights())) {
            root.addSubcommand(command.name(), command);
        }
        CommandLine line = new CommandLine(root);
        line.setExpandAtFiles(false).setInterpolateVariables(false).setUsageHelpWidth(WIDTH);
        return line;
    }

    private CommandSpec trace() {
        CommandSpec spec = command(CommandName.TRACE, CommandKey.TRACE_SHORT, CommandKey.TRACE_HELP,
                CommandKey.TRACE_FORMATS);
        spec.addOption(option(ERROR, "T|all|joined", CommandKey.OPTION_ERROR));
        spec.addOption(option(TRUNCATION, "N|none", CommandKey.OPTION_TRUNCATION));
        spec.addOption(option(FORMAT, "json|csv|text", CommandKey.OPTION_FORMAT));
        return common(spec);
    }

    private CommandSpec steps() {
        CommandSpec spec = command(CommandName.STEPS, CommandKey.STEPS_SHORT, CommandKey.STEPS_HELP,
                CommandKey.STEPS_COLUMNS);
        spec.addOption(option(GRAIN, "operation|step|pass", CommandKey.OPTION_GRAIN));
        spec.addOption(option(ERROR, "T|all|joined", CommandKey.OPTION_ERROR));
        return common(spec);
    }

    private CommandSpec check() {
        CommandSpec spec = command(CommandName.CHECK, CommandKey.CHECK_SHORT, CommandKey.CHECK_HELP,
                CommandKey.CHECK_EXIT);
        spec.addOption(option(ERROR, "T|all|joined", CommandKey.OPTION_ERROR));
        return common(spec);
    }

    private CommandSpec code() {
        CommandSpec spec = command(CommandName.CODE, CommandKey.CODE_SHORT, CommandKey.CODE_HELP,
                CommandKey.CODE_PRINTS);
        spec.addOption(option(AS, String.join("|", CodeCommand.DIALECTS), CommandKey.OPTION_AS));
        spec.addOption(option(FORM, String.join("|", CodeCommand.FORMS), CommandKey.OPTION_FORM));
        spec.addOption(option(ERROR, "T|all|joined", CommandKey.OPTION_ERROR));
        spec.addOption(option(TRUNCATION, "N|none", CommandKey.OPTION_TRUNCATION));
        return common(spec);
    }

    private CommandSpec export() {
        CommandSpec spec = command(CommandName.EXPORT, ExportKey.SHORT, ExportKey.HELP, ExportKey.PRINTS);
        spec.addOption(required(OUT, "OUT", ExportKey.OPTION_OUT));
        spec.addOption(option(FIGURE, String.join("|", Exhibit.ids()) + "|s:2|delta:1|…", ExportKey.OPTION_FIGURE));
        spec.addOption(option(STEPS, "23|1-12|forward|backward|all", ExportKey.OPTION_STEPS));
        spec.addOption(option(GRAIN, "operation|step|pass", ExportKey.OPTION_GRAIN));
        spec.addOption(option(WEIGHT, String.join("|", ExportOptions.WEIGHTS), ExportKey.OPTION_WEIGHT));
        spec.addOption(option(PAGE, String.join("|", Paper.ids()), ExportKey.OPTION_PAGE));
        spec.addOption(option(THEME, String.join("|", ExportOptions.THEMES), ExportKey.OPTION_THEME));
        spec.addOption(flag(ExportKey.OPTION_TRANSPARENT, TRANSPARENT));
        spec.addOption(flag(ExportKey.OPTION_GREY, GREY));
        spec.addOption(option(SCALE, "1…4", ExportKey.OPTION_SCALE));
        spec.addOption(option(DPI, "96…384", ExportKey.OPTION_DPI));
        spec.addOption(option(TEXT, String.join("|", ExportOptions.TEXTS), ExportKey.OPTION_TEXT));
        spec.addOption(option(DELAY, "MS", ExportKey.OPTION_DELAY));
        spec.addOption(option(LOOP, "N", ExportKey.OPTION_LOOP));
        spec.addOption(option(DIGITS, String.join("|", ExportOptions.DIGITS), ExportKey.OPTION_DIGITS));
        spec.addOption(flag(ExportKey.OPTION_FRAGMENT, FRAGMENT));
        spec.addOption(option(BEFORE, FILE, ExportKey.OPTION_BEFORE));
        spec.addOption(option(COMPARE, String.join("|", ExportOptions.COMPARISONS), ExportKey.OPTION_COMPARE));
        spec.addOption(option(AS, String.join("|", Kind.endings()), ExportKey.OPTION_AS));
        spec.addOption(option(ERROR, "T|all|joined", CommandKey.OPTION_ERROR));
        spec.addOption(option(TRUNCATION, "N|none", CommandKey.OPTION_TRUNCATION));
        spec.addOption(flag(TransferKey.OPTION_FORCE, FORCE));
        return common(spec);
    }

    private CommandSpec train() {
        CommandSpec spec = command(CommandName.TRAIN, TrainKey.SHORT, TrainKey.HELP, TrainKey.PRINTS);
        spec.addOption(required(STEPS, "N", TrainKey.OPTION_STEPS));
        spec.addOption(required(RATE, "η", TrainKey.OPTION_RATE));
        spec.addOption(option(CLIP, "c|none", TrainKey.OPTION_CLIP));
        spec.addOption(option(ERROR, "T|all|joined", TrainKey.OPTION_ERROR));
        spec.addOption(flag(TrainKey.OPTION_LEARN_START, LEARN_START));
        spec.addOption(option(TRUNCATION, "N|none", CommandKey.OPTION_TRUNCATION));
        spec.addOption(option(OUT, FILE, TrainKey.OPTION_OUT));
        spec.addOption(flag(TransferKey.OPTION_FORCE, FORCE));
        return common(spec);
    }

    private CommandSpec imported() {
        CommandSpec spec = bare(CommandName.IMPORT, TransferKey.IMPORT_SHORT, TransferKey.IMPORT_HELP,
                TransferKey.IMPORT_PRINTS);
        spec.addPositional(PositionalParamSpec.builder().paramLabel(WEIGHTS).index("0..*").arity("1..*").required(true)
                .type(List.class).auxiliaryTypes(String.class).description(words.say(TransferKey.OPTION_WEIGHTS))
                .build());
        spec.addOption(required(OUT, FILE, TransferKey.OPTION_OUT_SCENARIO));
        spec.addOption(option(MAP, "NAME=U,…", TransferKey.OPTION_MAP));
        spec.addOption(flag(TransferKey.OPTION_TRANSPOSE, TRANSPOSE));
        spec.addOption(flag(TransferKey.OPTION_AS_IS, AS_IS));
        spec.addOption(option(WORDS, "a,b,…", TransferKey.OPTION_WORDS));
        spec.addOption(option(WORDS_FILE, FILE, TransferKey.OPTION_WORDS_FILE));
        spec.addOption(option(ACTIVATION, String.join("|", ImportCommand.ACTIVATIONS), TransferKey.OPTION_ACTIVATION));
        spec.addOption(option(TITLE, "TITLE", TransferKey.OPTION_TITLE));
        spec.addOption(flag(TransferKey.OPTION_FORCE, FORCE));
        return common(spec);
    }

    private CommandSpec weights() {
        CommandSpec spec = command(CommandName.WEIGHTS, TransferKey.WEIGHTS_SHORT, TransferKey.WEIGHTS_HELP,
                TransferKey.WEIGHTS_PRINTS);
        spec.addOption(required(OUT, "OUT", TransferKey.OPTION_OUT_WEIGHTS));
        spec.addOption(flag(TransferKey.OPTION_GRADIENTS, GRADIENTS));
        spec.addOption(option(ERROR, "T|all|joined", CommandKey.OPTION_ERROR));
        spec.addOption(option(TRUNCATION, "N|none", CommandKey.OPTION_TRUNCATION));
        spec.addOption(flag(TransferKey.OPTION_FORCE, FORCE));
        return common(spec);
    }

    private CommandSpec command(CommandName name, MessageKey header, MessageKey help, MessageKey footer) {
        CommandSpec spec = bare(name, header, help, footer);
        spec.addPositional(
                PositionalParamSpec.builder().paramLabel(FILE).index("0").arity("1").required(true).type(String.class)
                        .description(words.say(CommandKey.OPTION_FILE)).build());
        return spec;
    }

    private CommandSpec bare(CommandName name, MessageKey header, MessageKey help, MessageKey footer) {
        CommandSpec spec = CommandSpec.create().name(name.text());
        spec.usageMessage().header(words.say(header)).description("%n" + words.say(help)).footer("",
                words.say(footer));
        return spec;
    }

    private CommandSpec common(CommandSpec spec) {
        spec.addOption(option(LanguageOption.NAME, String.join("|", LanguageOption.VALUES), CommandKey.OPTION_LANG));
        spec.addOption(flag(CommandKey.OPTION_DEBUG, DEBUG));
        spec.addOption(flag(CommandKey.OPTION_HELP, HELP, "-h"));
        spec.usageMessage().sortOptions(false).synopsisHeading(words.say(CommandKey.HEADING_USAGE) + " ")
                .parameterListHeading("%n").optionListHeading("%n").abbreviateSynopsis(false);
        return spec;
    }

    private OptionSpec option(String name, String values, MessageKey help) {
        return OptionSpec.builder(name).paramLabel(values).type(String.class).description(words.say(help)).build();
    }

    private OptionSpec required(String name, String values, MessageKey help) {
        return option(name, values, help).toBuilder().required(true).build();
    }

    private OptionSpec flag(MessageKey help, String... names) {
        OptionSpec.Builder flag = OptionSpec.builder(names).type(boolean.class).description(words.say(help));
        return (names[0].equals(HELP) ? flag.usageHelp(true) : names[0].equals(VERSION) ? flag.versionHelp(true) : flag)
                .build();
    }
}
