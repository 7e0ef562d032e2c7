package unroll.cli;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import picocli.CommandLine.ParseResult;
import unroll.io.BadInput;
import unroll.io.Place;
import unroll.io.Problem;
import unroll.io.ScenarioReader;
import unroll.rnn.Focus;
import unroll.rnn.Loss;
import unroll.rnn.Scenario;
import unroll.session.Handout;
import unroll.text.CommandKey;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.text.ProblemKey;
import unroll.text.TrainKey;

/// The values given to one command.
final class Arguments {
    private static final String STANDARD_INPUT = "-";
    private static final String NAME_OF_STANDARD_INPUT = "<stdin>";
    private static final String ALL = "all";
    private static final String JOINED = "joined";
    private static final String NONE = "none";
    private static final Pattern NUMBER = Pattern.compile("\\+?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private final ParseResult parsed;
    private final InputStream in;
    private final Consumer<Message> warning;

    /// @param warning gets what is said beside the results
    Arguments(ParseResult parsed, InputStream in, Consumer<Message> warning) {
        this.parsed = parsed;
        this.in = in;
        this.warning = warning;
    }

    /// One of a few words; the first where the option is not given.
    String choice(String option, List<String> values) throws Failure {
        String value = value(option).orElse(values.getFirst());
        if (!values.contains(value)) {
            throw wrong(option, value, String.join(", ", values));
        }
        return value;
    }

    /// The scenario of the file, with the error and the truncation that the options ask for.
    Scenario scenario() throws BadInput, Failure {
        return handout().scenario();
    }

    /// The same with what a lecturer gave it.
    Handout handout() throws BadInput, Failure {
        choice(LanguageOption.NAME, LanguageOption.VALUES);
        Optional<Focus> focus = focus();
        Optional<OptionalInt> truncation = truncation();
        Handout handout = read();
        Scenario read = handout.scenario();
        if (read.parameters().classes() == 1 && read.network().loss() == Loss.CROSS_ENTROPY) {
            warning.accept(Message.of(CommandKey.ONE_CLASS));
        }
        if (focus.isPresent()) {
            demandError(read, focus.get());
            read = read.with(focus.get());
        }
        Scenario asked = truncation.isPresent() ? read.withTruncation(truncation.get()) : read;
        if (asked.focus() instanceof Focus.Joined && asked.truncation().isPresent()) {
            warning.accept(Message.of(CommandKey.JOINED_WHOLE));
        }
        return new Handout(asked, handout.guide());
    }

    private Handout read() throws BadInput {
        String file = file();
        if (file.equals(STANDARD_INPUT)) {
            return ScenarioReader.handout(in, NAME_OF_STANDARD_INPUT);
        }
        return ScenarioReader.handout(path(file));
    }

    /// The files that a command takes several of.
    List<Path> files() throws BadInput {
        List<Path> files = new ArrayList<>();
        for (String file : parsed.matchedPositionalValue(0, List.<String>of())) {
            files.add(path(file));
        }
        return files;
    }

    /// The path of this name.
    static Path path(String file) throws BadInput {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new BadInput(new Problem(file, new Place.Whole(), Message.of(ProblemKey.FILE_NAME_BROKEN)), e);
        }
    }

    /// Whether an option is given.
    boolean has(String option) {
        return parsed.hasMatchedOption(option);
    }

    private String file() {
        return parsed.matchedPositionalValue(0, STANDARD_INPUT);
    }

    private Optional<Focus> focus() throws Failure {
        Optional<String> value = value(CommandLines.ERROR);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get().equals(JOINED)) {
            return Optional.of(new Focus.Joined());
        }
        return Optional.of(value.get().equals(ALL)
                ? new Focus.All()
                : new Focus.One(whole(CommandLines.ERROR, value.get(), ALL)));
    }

    private void demandError(Scenario scenario, Focus focus) throws BadInput {
        if (focus instanceof Focus.One(int e) && !scenario.sequence().errors().contains(e)) {
            Message what = e >= scenario.steps()
                    ? Message.of(ProblemKey.FOCUS_OUTSIDE, e, scenario.steps() - 1)
                    : Message.of(ProblemKey.FOCUS_WITHOUT_TARGET, e);
            throw new BadInput(new Problem(file(), new Place.Key(CommandLines.ERROR), what));
        }
    }

    private Optional<OptionalInt> truncation() throws Failure {
        Optional<String> value = value(CommandLines.TRUNCATION);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(value.get().equals(NONE)
                ? OptionalInt.empty()
                : OptionalInt.of(whole(CommandLines.TRUNCATION, value.get(), NONE)));
    }

    private static int whole(String option, String value, String word) throws Failure {
        if (!value.matches("\\d{1,9}")) {
            throw wrong(option, value, "0, 1, 2, …, " + word);
        }
        return Integer.parseInt(value);
    }

    /// How many steps.
    int count(String option) throws Failure {
        String value = value(option).orElseThrow();
        if (!value.matches("\\d{1,9}")) {
            throw new Failure(Message.of(TrainKey.STEPS_WRONG, option, value));
        }
        return Integer.parseInt(value);
    }

    /// A finite number that is not negative.
    double number(String option, MessageKey wrong) throws Failure {
        String value = value(option).orElseThrow();
        double number = NUMBER.matcher(value).matches() ? Double.parseDouble(value) : Double.NaN;
        if (!Double.isFinite(number)) {
            throw new Failure(Message.of(wrong, option, value));
        }
        return number;
    }

    /// What is given to an option.
    Optional<String> value(String option) {
        return Optional.ofNullable(parsed.matchedOptionValue(option, (String) null));
    }

    private static Failure wrong(String option, String value, String values) {
        return new Failure(Message.of(CommandKey.VALUE_WRONG, option, value, values));
    }
}
