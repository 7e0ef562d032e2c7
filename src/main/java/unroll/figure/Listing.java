package unroll.figure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unroll.lesson.Phase;
import unroll.rnn.Scenario;

/// The program in NumPy that computes what a scenario's lesson tells: its non-linearity, its biases, its truncation, one
/// error or all of them.
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
        SETUP, FORWARD, BACKWARD, RESULT, LEARN
    }

    /// The listing for a scenario, its weights filled in.
    public static Listing of(Scenario scenario) {
        ListingTemplate template = new ListingTemplate(scenario);
        return new Listing(
                Stream.of(Kind.values()).map(kind -> new Section(kind, template.lines(kind))).toList());
    }

    /// The lines that tell a phase of the lesson; the scenario's numbers are not written out for them.
    static List<ListingLine> of(Scenario scenario, Phase phase) {
        return new ListingTemplate(scenario).lines(switch (phase) {
            case FORWARD -> Kind.FORWARD;
            case BACKWARD -> Kind.BACKWARD;
            case LEARN -> Kind.LEARN;
        });
    }

    /// The whole program. It prints the gradient told as JSON: `{"dU": …, "dW": …, "dV": …}`.
    public String program() {
        return sections.stream().map(
                section -> section.lines().stream().map(line -> line.code() + "\n").collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
