package unroll.oracle;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import unroll.linalg.Matrix;
import unroll.rnn.Activation;
import unroll.rnn.Focus;
import unroll.rnn.Input;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Sequence;

/// A JSON value of the reference files, read without the program's own reader.
///
/// @param value a map, a list, a number, a word, or absent for null
public record Json(Optional<Object> value) {

    /// Reads a resource of the tests.
    public static Json resource(String path) {
        try (InputStream in = Json.class.getResourceAsStream(path);
                JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            parser.nextToken();
            return read(parser);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// Reads a text.
    public static Json of(String text) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            return read(parser);
        }
    }

    private static Json read(JsonParser parser) {
        return new Json(switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Json> map = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String key = parser.currentName();
                    parser.nextToken();
                    map.put(key, read(parser));
                }
                yield Optional.of(map);
            }
            case START_ARRAY -> {
                List<Json> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(read(parser));
                }
                yield Optional.of(list);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Optional.of(parser.getDoubleValue());
            case VALUE_STRING -> Optional.of(parser.getString());
            case VALUE_NULL -> Optional.empty();
            default -> throw new IllegalArgumentException(parser.currentToken().toString());
        });
    }

    /// The value of a key of an object.
    public Json get(String key) {
        return (Json) ((Map<?, ?>) value.orElseThrow()).get(key);
    }

    /// The value of a key of an object, where it has the key and the value is not null.
    public Optional<Json> find(String key) {
        return Optional.ofNullable((Json) ((Map<?, ?>) value.orElseThrow()).get(key))
                .filter(it -> it.value().isPresent());
    }

    /// The items of an array.
    public List<Json> list() {
        return ((List<?>) value.orElseThrow()).stream().map(Json.class::cast).toList();
    }

    /// A number.
    public double number() {
        return (double) value.orElseThrow();
    }

    /// A word.
    public String word() {
        return (String) value.orElseThrow();
    }

    /// An array of numbers as a column, or of rows as a matrix.
    public Matrix matrix() {
        return list().getFirst().value().orElseThrow() instanceof List
                ? Matrix.of(list().stream().map(row -> row.numbers()).toArray(double[][]::new))
                : Matrix.column(numbers());
    }

    private double[] numbers() {
        return list().stream().mapToDouble(Json::number).toArray();
    }

    /// The worked example of the reference files.
    public static Scenario theCat() {
        Json file = resource("/reference/the-cat.unroll.json");
        List<String> words = file.get("vocabulary").list().stream().map(Json::word).toList();
        List<Input> inputs = file.get("inputs").list().stream()
                .<Input>map(word -> new Input.Word(words.indexOf(word.word()))).toList();
        List<OptionalInt> targets = file.get("targets").list().stream()
                .map(word -> OptionalInt.of(words.indexOf(word.word()))).toList();
        Parameters weights = new Parameters(file.get("U").matrix(), file.get("W").matrix(), file.get("V").matrix(),
                Optional.empty(), Optional.empty());
        return new Scenario(file.get("title").word(), words, Sequence.ofWords(inputs, targets), Activation.TANH,
                file.get("initialState").matrix(), weights, new Focus.One((int) file.get("focus").number()),
                OptionalInt.empty(), file.get("learningRate").number(), OptionalDouble.empty());
    }
}
