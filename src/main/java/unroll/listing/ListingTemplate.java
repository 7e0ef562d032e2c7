package unroll.listing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unroll.listing.ListingLine.Turn;
import unroll.lesson.Operation;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

/// Makes listings from the program texts beside this class, `numpy.txt` and `pytorch.txt`.
///
/// Behind a line's `#:` stand the operations it does, each by its name in the list of steps, with `@` and a weight where
/// it does it for that one alone, and the conditions (`if-…`) under which the line is there. Names in braces are filled
/// in by [ListingValues].
///
/// @param scenario what the listing is for
/// @param dialect which text
record ListingTemplate(Scenario scenario, Dialect dialect) {
    private static final Map<Dialect, List<String>> TEXTS = Stream.of(Dialect.values())
            .collect(Collectors.toUnmodifiableMap(dialect -> dialect, ListingTemplate::read));
    private static final String MARK = "#: ";
    private static final String CONDITION = "if-";
    private static final int INDENT = 4;

    /// The lines of a section. In NumPy the way back of one error stands without the loop over errors, so its lines begin
    /// further left.
    List<ListingLine> lines(Listing.Kind kind) {
        boolean dedented = dialect == Dialect.NUMPY && kind == Listing.Kind.BACKWARD
                && scenario.focus() instanceof Focus.One;
        List<String> text = Objects.requireNonNull(TEXTS.get(dialect));
        int start = text.indexOf(MARK + kind.name().toLowerCase(Locale.ROOT)) + 1;
        return text.stream().skip(start).takeWhile(line -> !line.startsWith(MARK)).map(this::line)
                .flatMap(Optional::stream)
                .map(line -> dedented ? new ListingLine(line.code().substring(INDENT), line.tells()) : line).toList();
    }

    private Optional<ListingLine> line(String text) {
        int mark = text.indexOf(MARK);
        String code = mark < 0 ? text : text.substring(0, mark).stripTrailing();
        List<String> words = mark < 0 ? List.of() : List.of(text.substring(mark + MARK.length()).split(" "));
        if (!words.stream().filter(word -> word.startsWith(CONDITION)).allMatch(this::holds)) {
            return Optional.empty();
        }
        List<ListingLine.Tells> tells = words.stream().filter(word -> !word.startsWith(CONDITION))
                .map(ListingTemplate::tells).toList();
        return Optional.of(new ListingLine(new ListingValues(scenario, dialect).fill(code), tells));
    }

    private boolean holds(String condition) {
        return switch (condition) {
            case "if-b" -> scenario.parameters().stateBias().isPresent();
            case "if-c" -> scenario.parameters().outputBias().isPresent();
            case "if-functional" -> scenario.activation().isFunctional();
            case "if-clip" -> scenario.clip().isPresent();
            case "if-gaps" -> hasGaps();
            case "if-no-gaps" -> !hasGaps();
            case "if-all" -> scenario.focus() instanceof Focus.All;
            case "if-one" -> scenario.focus() instanceof Focus.One;
            case "if-cut" -> isCut();
            case "if-uncut" -> !isCut();
            default -> throw new IllegalStateException(condition);
        };
    }

    private boolean hasGaps() {
        return scenario.sequence().errors().size() < scenario.steps();
    }

    /// Whether τ keeps some error from being traced back to step 0.
    private boolean isCut() {
        return scenario.tracedErrors().stream().anyMatch(e -> scenario.lastStepBack(e) > 0);
    }

    private static Weight weight(String letter) {
        return switch (letter) {
            case "U" -> Weight.U;
            case "W" -> Weight.W;
            case "V" -> Weight.V;
            case "STATE_BIAS" -> Weight.STATE_BIAS;
            default -> Weight.OUTPUT_BIAS;
        };
    }

    private static ListingLine.Tells tells(String word) {
        String[] named = word.split("@");
        Optional<Weight> weight = named.length > 1 ? Optional.of(weight(named[1])) : Optional.empty();
        return switch (named[0]) {
            case "delta-first" -> new ListingLine.Tells(Operation.DELTA, weight, Turn.FIRST);
            case "delta-later" -> new ListingLine.Tells(Operation.DELTA, weight, Turn.LATER);
            default -> new ListingLine.Tells(Stream.of(Operation.values()).filter(it -> it.id().equals(named[0]))
                    .findFirst().orElseThrow(), weight, Turn.EVERY);
        };
    }

    private static List<String> read(Dialect dialect) {
        String name = dialect.id() + ".txt";
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ListingTemplate.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
