package unroll.cli;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import unroll.export.Format;
import unroll.export.GifTiming;
import unroll.export.Ground;
import unroll.export.Ink;
import unroll.export.Kind;
import unroll.export.LatexForm;
import unroll.export.Look;
import unroll.export.Paper;
import unroll.export.Selection;
import unroll.export.SvgText;
import unroll.figure.Comparison;
import unroll.figure.Exhibit;
import unroll.figure.LatexDigits;
import unroll.figure.Motif;
import unroll.figure.Single;
import unroll.figure.Theme;
import unroll.io.BadInput;
import unroll.lesson.Grain;
import unroll.lesson.Phase;
import unroll.lesson.Script;
import unroll.render.java2d.PngWriter;
import unroll.rnn.Cell;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.text.ExportKey;
import unroll.text.Language;
import unroll.text.Message;

/// What the options of `unroll export` mean.
///
/// @param given the values
record ExportOptions(Arguments given) {
    static final List<String> THEMES = Theme.ALL.stream().map(Theme::name).toList();
    static final List<String> TEXTS = List.of("text", "outlines");
    static final List<String> DIGITS = Arrays.stream(LatexDigits.values()).map(LatexDigits::id).toList();
    static final List<String> WEIGHTS = List.of("W", "U", "V");
    /// With those of one gate, as `W_f`; without a letter, where there are gates, the first gate's.
    private static final List<String> OF_GATES = Stream.concat(Stream.of(Weight.W, Weight.U, Weight.V),
            Stream.of(Cell.values()).filter(Cell::isGated).flatMap(cell -> cell.weights().stream())
                    .filter(weight -> !weight.isBias() && !weight.gate().isEmpty()).distinct())
            .map(Weight::letter).toList();
    static final List<String> COMPARISONS = List.of("both", "value", "difference");
    private static final List<Phase> PHASES = List.of(Phase.FORWARD, Phase.BACKWARD);
    private static final String ALL = "all";
    private static final Pattern STEPS = Pattern.compile("(\\d{1,9})(?:-(\\d{1,9}))?");
    private static final int MOST_SCALE = 4;
    private static final int LEAST_DPI = 96;
    private static final int LEAST_DELAY = 20;
    private static final int MOST_DELAY = 60_000;
    private static final int MOST_ROUNDS = 1000;

    /// What is written: as the ending of the name says, or for a folder as `--as` says.
    Kind kind(String out) throws BadInput, Failure {
        Kind asked = Kind.values()[Kind.endings().indexOf(given.choice(CommandLines.AS, Kind.endings()))];
        if (Kind.of(out).isEmpty() && hasEnding(out) && !isFolder(out)) {
            throw new Failure(Message.of(ExportKey.KIND_UNKNOWN, out, String.join(", ", Kind.endings())));
        }
        Kind named = Kind.of(out).orElse(asked);
        if (given.has(CommandLines.AS) && named != asked) {
            throw new Failure(Message.of(ExportKey.KIND_DISAGREES, asked.ending(), out));
        }
        return named;
    }

    /// Whether a name looks like that of a file.
    private static boolean hasEnding(String out) {
        return out.matches(".*[^/\\\\.]\\.[A-Za-z0-9]{1,5}");
    }

    private static boolean isFolder(String out) throws BadInput {
        return Files.isDirectory(Arguments.path(out));
    }

    /// How the pictures look.
    Look look(Language language, Scenario scenario) throws Failure {
        return new Look(motif(scenario), Paper.of(given.choice(CommandLines.PAGE, Paper.ids())).orElseThrow(),
                Theme.ALL.get(THEMES.indexOf(given.choice(CommandLines.THEME, THEMES))),
                given.has(CommandLines.TRANSPARENT) ? Ground.TRANSPARENT : Ground.SOLID,
                given.has(CommandLines.GREY) ? Ink.GREY : Ink.COLOUR, language);
    }

    /// What is shown.
    private Motif motif(Scenario scenario) throws Failure {
        String id = given.value(CommandLines.FIGURE).orElse(Exhibit.WHOLE.id());
        Motif motif = Motif.of(id).orElseThrow(() -> new Failure(Message.of(ExportKey.FIGURE_UNKNOWN, id,
                String.join(", ", Exhibit.ids()), String.join(", ", Single.Letter.ids()))));
        Optional<Message> refusal = switch (motif) {
            case Exhibit exhibit -> exhibit.weight()
                    .filter(weight -> scenario.parameters().present(weight.role()).isEmpty())
                    .map(_ -> Message.of(ExportKey.NO_BIAS, exhibit.id()));
            case Single single -> single.refusal(scenario, weight(scenario));
        };
        if (refusal.isPresent()) {
            throw new Failure(refusal.get());
        }
        return motif;
    }

    /// What is shown of a comparison.
    Comparison comparison() throws Failure {
        if (!given.has(CommandLines.BEFORE)) {
            throw new Failure(Message.of(ExportKey.BEFORE_OTHER, given.value(CommandLines.COMPARE).orElseThrow()));
        }
        return Comparison.valueOf(given.choice(CommandLines.COMPARE, COMPARISONS).toUpperCase(Locale.ROOT));
    }

    /// Whose gradient the ledger shows: of a weight that the network has.
    Weight weight(Scenario scenario) throws Failure {
        String letter = given.choice(CommandLines.WEIGHT, OF_GATES);
        int gate = letter.indexOf('_');
        List<String> there = scenario.parameters().present().stream().filter(weight -> !weight.isBias())
                .map(Weight::letter).toList();
        if (gate >= 0 && !there.contains(letter)) {
            throw new Failure(Message.of(ExportKey.NO_WEIGHT, letter, String.join(", ", there)));
        }
        Weight.Role role = Stream.of(Weight.Role.INPUT, Weight.Role.STATE, Weight.Role.OUTPUT)
                .filter(it -> letter.startsWith(it.letter())).findFirst().orElseThrow();
        return new Weight(role, gate < 0 ? "" : letter.substring(gate + 1));
    }

    /// Which steps.
    Selection selection(Script script) throws Failure {
        List<String> grains = Arrays.stream(Grain.values()).map(Grain::id).toList();
        Grain grain = Grain.values()[grains.indexOf(given.choice(CommandLines.GRAIN, grains))];
        String steps = given.value(CommandLines.STEPS).orElse(ALL);
        Optional<Phase> phase = PHASES.stream().filter(it -> it.name().toLowerCase(Locale.ROOT).equals(steps))
                .findFirst();
        if (steps.equals(ALL) || phase.isPresent()) {
            return phase.map(it -> Selection.of(script, grain, it)).orElseGet(() -> Selection.all(script, grain));
        }
        Matcher matcher = STEPS.matcher(steps);
        if (!matcher.matches()) {
            throw new Failure(Message.of(ExportKey.STEPS_WRONG, steps));
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        int most = script.count(grain);
        if (first > last || last > most) {
            throw new Failure(Message.of(ExportKey.STEPS_OUTSIDE, steps, most));
        }
        return new Selection(grain, first, last);
    }

    /// How the files are written.
    Format format(Kind kind) throws Failure {
        double scale = given.has(CommandLines.DPI)
                ? PngWriter.scaleFor(number(CommandLines.DPI, LEAST_DPI, MOST_SCALE * LEAST_DPI, LEAST_DPI))
                : number(CommandLines.SCALE, 1, MOST_SCALE, 1);
        int delay = (int) number(CommandLines.DELAY, LEAST_DELAY, MOST_DELAY, Format.TIMING.frame());
        int rounds = (int) number(CommandLines.LOOP, 0, MOST_ROUNDS, 0);
        return new Format(kind, scale, SvgText.values()[TEXTS.indexOf(given.choice(CommandLines.TEXT, TEXTS))],
                GifTiming.of(delay, rounds),
                digits(), given.has(CommandLines.FRAGMENT) ? LatexForm.FRAGMENT : LatexForm.DOCUMENT);
    }

    /// How many digits numbers have.
    LatexDigits digits() throws Failure {
        String chosen = given.has(CommandLines.DIGITS)
                ? given.choice(CommandLines.DIGITS, DIGITS)
                : LatexDigits.AS_SHOWN.id();
        return LatexDigits.values()[DIGITS.indexOf(chosen)];
    }

    private double number(String option, int least, int most, int otherwise) throws Failure {
        if (!given.has(option)) {
            return otherwise;
        }
        String value = given.value(option).orElseThrow();
        double number = value.matches("\\d{1,9}(\\.\\d{1,6})?") ? Double.parseDouble(value) : Double.NaN;
        if (!(number >= least && number <= most)) {
            throw new Failure(Message.of(ExportKey.NUMBER_WRONG, option, value, least, most));
        }
        return number;
    }
}
