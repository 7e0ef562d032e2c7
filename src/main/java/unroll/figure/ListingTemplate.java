package unroll.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import unroll.figure.ListingLine.Turn;
import unroll.lesson.Operation;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

/// Makes listings from the program text beside this class, `numpy.txt`.
///
/// Behind a line's `#:` stand the operations it does, each by its name in the list of steps, with `@` and a weight where
/// it does it for that one alone, and the conditions (`if-…`) under which the line is there. Names in braces are filled
/// in by [ListingValues].
///
/// @param scenario what the listing is for
record ListingTemplate(Scenario scenario) {
    private static final List<String> TEXT = read();
    private static final String MARK = "#: ";
    private static final String CONDITION = "if-";
    private static final int INDENT = 4;

    /// The lines of a section. The way back of one error stands without the loop over errors, so its lines begin further
    /// left.
    List<ListingLine> lines(Listing.Kind kind) {
        boolean dedented = kind == Listing.Kind.BACKWARD && scenario.focus() instanceof Focus.One;
        int start = TEXT.indexOf(MARK + kind.name().toLowerCase(Locale.ROOT)) + 1;
        return TEXT.stream().skip(start).takeWhile(text -> !text.startsWith(MARK)).map(this::line)
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
        return Optional.of(new ListingLine(new ListingValues(scenario).fill(code), tells));
    }

    private boolean holds(String condition) {
        return switch (condition) {
            case "if-b" -> scenario.parameters().stateBias().isPresent();
            case "if-c" -> scenario.parameters().outputBias().isPresent();
            case "if-gaps" -> hasGaps();
            case "if-no-gaps" -> !hasGaps();
            case "if-all" -> scenario.focus() instanceof Focus.All;
            case "if-one" -> scenario.focus() instanceof Focus.One;
            default -> throw new IllegalStateException(condition);
        };
    }

    private boolean hasGaps() {
        return scenario.sequence().errors().size() < scenario.steps();
    }

    private static ListingLine.Tells tells(String word) {
        String[] named = word.split("@");
        Optional<Weight> weight = named.length > 1 ? Optional.of(Weight.valueOf(named[1])) : Optional.empty();
        return switch (named[0]) {
            case "delta-first" -> new ListingLine.Tells(Operation.DELTA, weight, Turn.FIRST);
            case "delta-later" -> new ListingLine.Tells(Operation.DELTA, weight, Turn.LATER);
            default -> new ListingLine.Tells(Stream.of(Operation.values()).filter(it -> it.id().equals(named[0]))
                    .findFirst().orElseThrow(), weight, Turn.EVERY);
        };
    }

    private static List<String> read() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ListingTemplate.class.getResourceAsStream("numpy.txt")),
                StandardCharsets.UTF_8))) {
            return in.lines().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
