package unroll.figure;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.trace.Quantity;

/// The program that computes what a scenario's lesson tells: its non-linearity, its biases, its truncation, one error or
/// all of them.
///
/// @param sections in the order they run
public record Listing(List<Listing.Section> sections) {

    /// Copies the sections.
    public Listing {
        sections = List.copyOf(sections);
    }

    /// Lines that belong together.
    public record Section(Kind kind, List<ListingLine> lines) {
        /// Copies the lines.
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /// What a section is for.
    public enum Kind {
        SETUP, FORWARD, BACKWARD, RESULT, LEARN;

        /// Whether it tells a phase of the lesson, and so is shown.
        boolean isShown() {
            return this == FORWARD || this == BACKWARD || this == LEARN;
        }
    }

    /// The whole program for a scenario, its weights filled in.
    public static Listing of(Scenario scenario, Dialect dialect) {
        return of(scenario, dialect, Stream.of(Kind.values()));
    }

    /// What of it is shown beside the lesson: forward, backward, learn. The scenario's numbers are not written out for it.
    public static Listing shown(Scenario scenario, Dialect dialect) {
        return of(scenario, dialect, Stream.of(Kind.values()).filter(Kind::isShown));
    }

    private static Listing of(Scenario scenario, Dialect dialect, Stream<Kind> kinds) {
        ListingTemplate template = new ListingTemplate(scenario, dialect);
        return new Listing(kinds.map(kind -> new Section(kind, template.lines(kind))).toList());
    }

    /// The lines that compute a quantity in the lesson, counted from 0 within what is shown; none for what is given.
    public static List<Integer> linesOf(Moment moment, Dialect dialect, Quantity quantity) {
        OptionalInt step = moment.script().revealed(quantity);
        List<ListingLine> lines = shown(moment.trace().scenario(), dialect).lines();
        return step.stream().mapToObj(moment.script()::step).flatMap(it -> it.stream())
                .flatMap(
                        it -> IntStream.range(0, lines.size()).filter(i -> lines.get(i).computes(quantity, it)).boxed())
                .toList();
    }

    /// The lines of the listing that do the step of a moment, without the loops around them, flush left; where the listing
    /// tells a weight's part of it on a line of its own, that of the weight.
    ///
    /// @param ledger the weight whose gradient is followed
    public static String doing(Moment moment, Dialect dialect, Weight ledger) {
        return shown(moment.trace().scenario(), dialect).lines().stream()
                .filter(line -> !line.isHead() && moment.step()
                        .filter(step -> line.doing(step).isPresent() && line.isFollowed(step, ledger)).isPresent())
                .map(line -> line.code().strip() + "\n").collect(Collectors.joining());
    }

    /// All lines, one section after the other.
    public List<ListingLine> lines() {
        return sections.stream().flatMap(section -> section.lines().stream()).toList();
    }

    /// The text of the program. It prints the gradient told as JSON: `{"dU": …, "dW": …, "dV": …}`.
    public String program() {
        return sections.stream().map(
                section -> section.lines().stream().map(line -> line.code() + "\n").collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
