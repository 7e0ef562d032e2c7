package unroll.io;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JsonToken;
import unroll.figure.Part;
import unroll.lesson.Grain;
import unroll.rnn.Cell;
import unroll.rnn.Weight;
import unroll.session.Opening;
import unroll.text.ProblemKey;

/// How a scenario is to be opened, out of an object in a file, and back.
final class OpeningParser {
    private static final List<String> OWN = List.of("grain", "weight", "hidden");
    /// The keys that say how a scenario is to be opened.
    static final List<String> KEYS = Stream.concat(SpotDraft.KEYS.stream(), OWN.stream()).toList();
    /// U, W and V, and with a gate's letter those of cells with gates: `W_f`.
    private static final List<Weight> SHOWN = Stream.concat(Stream.of(Weight.U, Weight.W, Weight.V),
            Stream.of(Cell.values()).filter(Cell::isGated).flatMap(cell -> cell.weights().stream())
                    .filter(weight -> !weight.isBias() && !weight.gate().isEmpty()).distinct())
            .toList();
    private final Tokens tokens;
    private final SpotDraft spot;
    private Optional<Grain> grain = Optional.empty();
    private Optional<Weight> weight = Optional.empty();
    private Optional<Set<Part>> hidden = Optional.empty();

    OpeningParser(Tokens tokens) {
        this.tokens = tokens;
        this.spot = new SpotDraft(tokens);
    }

    private static Weight weight(String letter) {
        return SHOWN.stream().filter(it -> it.letter().equals(letter)).findFirst().orElseThrow();
    }

    /// Takes the value at hand of one of the keys.
    void take(String key) throws BadInput {
        switch (OWN.indexOf(key)) {
            case 0 -> grain = Optional.of(grain());
            case 1 -> weight = Optional.of(weight(Fields.choice(tokens, SHOWN.stream().map(Weight::letter).toList())));
            case 2 -> hidden = Optional.of(hidden());
            default -> spot.take(key);
        }
    }

    private Grain grain() throws BadInput {
        String id = Fields.choice(tokens, Arrays.stream(Grain.values()).map(Grain::id).toList());
        return Arrays.stream(Grain.values()).filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    private Set<Part> hidden() throws BadInput {
        tokens.enterList(ProblemKey.KIND_PARTS);
        List<String> names = Arrays.stream(Part.values()).map(OpeningParser::name).toList();
        Set<Part> parts = EnumSet.noneOf(Part.class);
        while (tokens.nextInList()) {
            String name = Fields.choice(tokens, names);
            if (!parts.add(Part.values()[names.indexOf(name)])) {
                throw tokens.problem(ProblemKey.PART_TWICE, Quoted.of(name));
            }
        }
        return parts;
    }

    /// What was read, once its object is.
    Opening opening() throws BadInput {
        return new Opening(spot.spot(), grain, weight, hidden);
    }

    /// The object at hand, or null.
    static Optional<Opening> read(Tokens tokens) throws BadInput {
        if (tokens.token() == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        OpeningParser parser = new OpeningParser(tokens);
        new Fields(tokens, KEYS).read(parser::take);
        return Optional.of(parser.opening());
    }

    /// Writes the keys into the object that is open.
    static void write(Opening opening, JsonText json) throws IOException {
        if (opening.spot().isPresent()) {
            SpotDraft.write(opening.spot().get(), json);
        }
        if (opening.grain().isPresent()) {
            json.key("grain").text(opening.grain().get().id());
        }
        if (opening.weight().isPresent()) {
            json.key("weight").text(opening.weight().get().letter());
        }
        if (opening.hidden().isPresent()) {
            json.key("hidden").list();
            for (Part part : opening.sortedHidden().orElseThrow()) {
                json.text(name(part));
            }
            json.close();
        }
    }

    private static String name(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
