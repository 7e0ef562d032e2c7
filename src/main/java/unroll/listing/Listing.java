package unroll.listing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unroll.rnn.Scenario;

/// The program that computes what a scenario's lesson tells, printed from its equations: its cell, its loss, its biases,
/// its truncation, one error or all of them.
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
        public boolean isShown() {
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
        Program program = Program.of(scenario, dialect);
        return new Listing(kinds.map(kind -> new Section(kind, lines(program, kind))).toList());
    }

    private static List<ListingLine> lines(Program program, Kind kind) {
        return switch (kind) {
            case SETUP -> SetupLines.of(program).lines();
            case FORWARD -> new ForwardLines(program).lines();
            case BACKWARD -> program.isNumPy()
                    ? SweepLines.of(program).lines()
                    : new AutogradLines(program).lines();
            case RESULT -> new ResultLines(program).lines();
            case LEARN -> new LearnLines(program).lines();
        };
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
