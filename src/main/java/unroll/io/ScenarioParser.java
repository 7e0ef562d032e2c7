package unroll.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import unroll.rnn.Cell;
import unroll.rnn.Loss;
import unroll.rnn.Reduction;
import unroll.rnn.Weight;
import unroll.text.MessageKey;
import unroll.text.ProblemKey;

/// Reads the keys of a scenario file, each by itself: its kind of value, its numbers, words given twice.
final class ScenarioParser {
    private static final int VERSION = 2;
    private static final String ALL = "all";
    private static final String JOINED = "joined";
    /// The weights of all cells that have gates, by their keys.
    private static final Map<String, Weight> GATED = Arrays.stream(Cell.values())
            .flatMap(cell -> cell.weights().stream()).filter(weight -> !weight.gate().isEmpty()).distinct()
            .collect(Collectors.toMap(Weight::key, weight -> weight));
    private final Tokens tokens;
    private final ScenarioDraft draft = new ScenarioDraft();

    ScenarioParser(Tokens tokens) {
        this.tokens = tokens;
    }

    /// Reads the whole text.
    ScenarioDraft parse() throws BadInput {
        if (tokens.next() != JsonToken.START_OBJECT) {
            throw tokens.needed(ProblemKey.KIND_OBJECT);
        }
        while (tokens.next() != JsonToken.END_OBJECT) {
            Optional<Weight> gated = Optional.ofNullable(GATED.get(tokens.name()));
            if (gated.isPresent()) {
                weight(gated.get());
                continue;
            }
            Key key = key(tokens.name());
            tokens.next();
            draft.places.put(key, here());
            value(key);
        }
        if (tokens.next() != JsonToken.NOT_AVAILABLE) {
            throw tokens.problem(ProblemKey.JSON_TRAILING);
        }
        return draft;
    }

    private void weight(Weight weight) throws BadInput {
        if (draft.gated.containsKey(weight)) {
            throw tokens.problem(ProblemKey.KEY_TWICE, weight.key());
        }
        tokens.next();
        Place place = here();
        double[][] rows = weight.isBias()
                ? Arrays.stream(numbers()).mapToObj(number -> new double[]{number}).toArray(double[][]::new)
                : matrix();
        draft.gated.put(weight, new ScenarioDraft.GivenWeight(rows, place));
    }

    private Key key(String name) throws BadInput {
        Optional<Key> key = Key.of(name);
        if (key.isEmpty()) {
            Optional<String> near = Nearest.to(name,
                    Stream.concat(Key.texts().stream(), GATED.keySet().stream().sorted()).toList());
            throw near.isPresent()
                    ? tokens.problem(ProblemKey.KEY_UNKNOWN_NEAR, Quoted.of(name), near.get())
                    : tokens.problem(ProblemKey.KEY_UNKNOWN, Quoted.of(name));
        }
        if (draft.has(key.get())) {
            throw tokens.problem(ProblemKey.KEY_TWICE, name);
        }
        return key.get();
    }

    private Place here() {
        TokenStreamLocation at = tokens.location();
        return new Place.KeyAt(tokens.path(), at.getLineNr(), at.getColumnNr());
    }

    /// Reads one value.
    private interface Reading {
        void read() throws BadInput;
    }

    private void value(Key key) throws BadInput {
        Reading reading = switch (key) {
            case UNROLL -> () -> draft.version = version(tokens, VERSION);
            case TITLE -> () -> draft.title = tokens.text();
            case VOCABULARY -> () -> draft.vocabulary = words("vocabulary");
            case INPUTS -> () -> draft.inputs = items(ProblemKey.KIND_INPUT);
            case TARGETS -> () -> draft.targets = items(ProblemKey.KIND_TARGET);
            case ACTIVATION -> () -> draft.activation = Optional.of(tokens.text());
            case INITIAL_STATE -> () -> draft.initialState = optionalNumbers();
            case U -> () -> draft.u = matrix();
            case W -> () -> draft.w = matrix();
            case V -> () -> draft.v = matrix();
            case HIDDEN -> () -> draft.hidden = OptionalInt.of((int) tokens.whole(1, Limits.HIDDEN));
            case SEED -> () -> draft.seed = OptionalLong.of(tokens.whole(Long.MIN_VALUE, Long.MAX_VALUE));
            case STATE_BIAS -> () -> draft.stateBias = optionalNumbers();
            case OUTPUT_BIAS -> () -> draft.outputBias = optionalNumbers();
            case FOCUS -> () -> draft.focus = focus();
            case TRUNCATION -> () -> draft.truncation = truncation();
            case LEARNING_RATE -> () -> draft.learningRate = learningRate();
            case CLIP -> () -> draft.clip = clip();
            case CELL -> () -> draft.cell = choice(Cell.values(), Cell::id);
            case LOSS -> () -> draft.loss = choice(Loss.values(), Loss::id);
            case REDUCE -> () -> draft.reduction = choice(Reduction.values(), Reduction::id);
            case INPUT_VOCABULARY -> () -> draft.inputVocabulary = Optional.of(words("inputVocabulary"));
            case INITIAL_CELL -> () -> draft.initialCell = optionalNumbers();
            case VIEW -> () -> draft.opening = OpeningParser.read(tokens);
            case NOTES -> () -> draft.notes = new NotesParser(tokens).read();
        };
        reading.read();
    }

    private <E> E choice(E[] all, Function<E, String> id) throws BadInput {
        String chosen = Fields.choice(tokens, Arrays.stream(all).map(id).toList());
        return Arrays.stream(all).filter(it -> id.apply(it).equals(chosen)).findFirst().orElseThrow();
    }

    /// Demands that the number at hand is a version of the format of scenarios that this program reads.
    static void demandVersion(Tokens tokens) throws BadInput {
        version(tokens, VERSION);
    }

    /// The version of a format, which the number at hand must be.
    ///
    /// @param newest the newest that this program reads
    static long version(Tokens tokens, int newest) throws BadInput {
        long version = tokens.whole(0, Long.MAX_VALUE);
        if (version > newest) {
            throw tokens.problem(ProblemKey.VERSION_NEWER, Long.toString(version), newest);
        }
        if (version < 1) {
            throw tokens.problem(ProblemKey.VERSION_UNKNOWN, Long.toString(version), 1);
        }
        return version;
    }

    private List<String> words(String key) throws BadInput {
        tokens.enterList(ProblemKey.KIND_WORDS);
        Map<String, Integer> places = new HashMap<>();
        List<String> words = new ArrayList<>();
        while (tokens.nextInList()) {
            String word = tokens.text();
            Optional<Integer> first = Optional.ofNullable(places.put(word, words.size()));
            if (first.isPresent()) {
                throw tokens.problem(ProblemKey.WORD_TWICE, Quoted.word(word), key + "[" + first.get() + "]");
            }
            words.add(word);
            demandAtMost(words.size(), Limits.WIDTH);
        }
        return words;
    }

    private List<ScenarioDraft.Item> items(ProblemKey kind) throws BadInput {
        tokens.enterList(ProblemKey.KIND_LIST);
        List<ScenarioDraft.Item> items = new ArrayList<>();
        int numbers = 0;
        while (tokens.nextInList()) {
            ScenarioDraft.Item item = item(kind);
            items.add(item);
            demandAtMost(items.size(), Limits.STEPS);
            numbers += item instanceof ScenarioDraft.Item.Numbers given ? given.numbers().length : 0;
            demandAtMost(numbers, Limits.FORWARD);
        }
        return items;
    }

    private ScenarioDraft.Item item(ProblemKey kind) throws BadInput {
        Place place = here();
        MessageKey found = tokens.found();
        if (tokens.token() == JsonToken.START_ARRAY) {
            return kind == ProblemKey.KIND_INPUT
                    ? new ScenarioDraft.Item.Numbers(numbers(), place, found)
                    : several(place, found);
        }
        return switch (tokens.token()) {
            case VALUE_STRING -> new ScenarioDraft.Item.Word(tokens.text(), here());
            case VALUE_NULL -> new ScenarioDraft.Item.Nothing();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                if (kind == ProblemKey.KIND_INPUT) {
                    throw tokens.needed(kind);
                }
                yield new ScenarioDraft.Item.Numbers(new double[]{tokens.number()}, place, found);
            }
            default -> throw tokens.needed(kind);
        };
    }

    /// The words, or the numbers, of a target.
    private ScenarioDraft.Item several(Place place, MessageKey found) throws BadInput {
        tokens.enterList(ProblemKey.KIND_LIST);
        List<ScenarioDraft.Item.Word> words = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        while (tokens.nextInList()) {
            if (tokens.token() == JsonToken.VALUE_STRING && numbers.isEmpty()) {
                words.add(new ScenarioDraft.Item.Word(tokens.text(), here()));
            } else if (words.isEmpty()) {
                numbers.add(tokens.number());
            } else {
                throw tokens.needed(ProblemKey.KIND_TEXT);
            }
            demandAtMost(words.size() + numbers.size(), Limits.WIDTH);
        }
        return words.isEmpty()
                ? new ScenarioDraft.Item.Numbers(numbers.stream().mapToDouble(Double::doubleValue).toArray(), place,
                        found)
                : new ScenarioDraft.Item.Words(List.copyOf(words), place);
    }

    private double[][] matrix() throws BadInput {
        tokens.enterList(ProblemKey.KIND_ROWS);
        List<double[]> rows = new ArrayList<>();
        int numbers = 0;
        while (tokens.nextInList()) {
            double[] row = numbers();
            if (!rows.isEmpty() && row.length != rows.getFirst().length) {
                throw tokens.problem(ProblemKey.ROW_RAGGED, row.length, rows.getFirst().length);
            }
            if (row.length == 0) {
                throw tokens.problem(ProblemKey.LIST_EMPTY);
            }
            rows.add(row);
            demandAtMost(rows.size(), Limits.WIDTH);
            numbers += row.length;
            demandAtMost(numbers, Limits.WEIGHTS);
        }
        if (rows.isEmpty()) {
            throw tokens.problem(ProblemKey.LIST_EMPTY);
        }
        return rows.toArray(double[][]::new);
    }

    private double[] numbers() throws BadInput {
        tokens.enterList(ProblemKey.KIND_NUMBERS);
        double[] numbers = new double[8];
        int count = 0;
        while (tokens.nextInList()) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = tokens.number();
            demandAtMost(count, Limits.WIDTH);
        }
        return Arrays.copyOf(numbers, count);
    }

    private Optional<double[]> optionalNumbers() throws BadInput {
        return tokens.token() == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(numbers());
    }

    private Optional<ScenarioDraft.FocusItem> focus() throws BadInput {
        return switch (tokens.token()) {
            case VALUE_NULL -> Optional.empty();
            case VALUE_STRING -> {
                yield Optional.of(switch (tokens.text()) {
                    case ALL -> new ScenarioDraft.FocusItem.All();
                    case JOINED -> new ScenarioDraft.FocusItem.Joined();
                    default -> throw tokens.problem(ProblemKey.FOCUS_WORD, Quoted.of(tokens.text()));
                });
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                Optional.of(new ScenarioDraft.FocusItem.Step((int) tokens.whole(0, Limits.STEPS - 1)));
            default -> throw tokens.needed(ProblemKey.KIND_FOCUS);
        };
    }

    private OptionalInt truncation() throws BadInput {
        return switch (tokens.token()) {
            case VALUE_NULL -> OptionalInt.empty();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                OptionalInt.of((int) tokens.whole(0, Integer.MAX_VALUE));
            default -> throw tokens.needed(ProblemKey.KIND_TRUNCATION);
        };
    }

    private OptionalDouble learningRate() throws BadInput {
        double rate = tokens.number();
        if (rate < 0) {
            throw tokens.problem(ProblemKey.NUMBER_NEGATIVE, Double.toString(rate));
        }
        return OptionalDouble.of(rate);
    }

    private OptionalDouble clip() throws BadInput {
        return switch (tokens.token()) {
            case VALUE_NULL -> OptionalDouble.empty();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                double norm = tokens.number();
                if (norm <= 0) {
                    throw tokens.problem(ProblemKey.NUMBER_NOT_POSITIVE, Double.toString(norm));
                }
                yield OptionalDouble.of(norm);
            }
            default -> throw tokens.needed(ProblemKey.KIND_CLIP);
        };
    }

    private void demandAtMost(int count, int most) throws BadInput {
        if (count > most) {
            throw tokens.problem(ProblemKey.TOO_MANY, most);
        }
    }
}
