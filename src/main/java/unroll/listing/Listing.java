package unroll.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unroll.rnn.Cell;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.text.ListingKey;
import unroll.text.Message;
import unroll.text.Words;

/// The program that computes what a scenario's lesson tells, printed from its equations: its cell, its loss, its biases,
/// its truncation, one error or all of them.
///
/// @param sections in the order they run
/// @param remarks what is to be said of it, in a comment each
public record Listing(List<Listing.Section> sections, List<Message> remarks) {

    /// Copies the lists.
    public Listing {
        sections = List.copyOf(sections);
        remarks = List.copyOf(remarks);
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

    /// Whether PyTorch has the cell as a layer of its own, so that there are two forms of its program.
    public static boolean hasLayer(Scenario scenario) {
        return Program.hasLayer(scenario.network().cell());
    }

    private static Listing of(Scenario scenario, Dialect dialect, Stream<Kind> kinds) {
        Program program = Program.of(scenario, dialect);
        return new Listing(kinds.map(kind -> new Section(kind, lines(program, kind))).toList(),
                remarks(program));
    }

    private static List<Message> remarks(Program program) {
        List<Message> made = new ArrayList<>();
        if (program.isLayer()) {
            made.add(Message.of(program.cell() == Cell.LSTM ? ListingKey.STACKED_LSTM : ListingKey.STACKED_GRU));
        } else if (program.dialect() == Dialect.PYTORCH && program.cell().isGated()) {
            made.add(Message.of(ListingKey.NO_LAYER));
        }
        if (program.cell().hasCell() && program.outputWeights().contains(Weight.OUTPUT_BIAS)) {
            made.add(Message.of(ListingKey.OUTPUT_BIAS));
        }
        return made;
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

    /// The text of the program, its remarks first.
    ///
    /// @param words in which they are said
    public String program(Words words) {
        return remarks.stream().map(it -> "# " + words.say(it) + "\n").collect(Collectors.joining()) + program();
    }

    /// The text of the program without remarks. It prints the gradient told as JSON: `{"dU": …, "dW": …, "dV": …}`,
    /// with gates `{"dU_i": …, …}`.
    public String program() {
        return sections.stream().map(
                section -> section.lines().stream().map(line -> line.code() + "\n").collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
