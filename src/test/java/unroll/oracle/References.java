package unroll.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import unroll.linalg.Matrix;
import unroll.rnn.Activation;
import unroll.rnn.Cell;
import unroll.rnn.Focus;
import unroll.rnn.Input;
import unroll.rnn.Label;
import unroll.rnn.Loss;
import unroll.rnn.Network;
import unroll.rnn.Parameters;
import unroll.rnn.Reduction;
import unroll.rnn.Scenario;
import unroll.rnn.Sequence;
import unroll.rnn.Start;
import unroll.rnn.Weight;

/// The scenarios of the reference files, read without the program's own reader.
public final class References {
    /// Those with a trace that was computed elsewhere, every error of it.
    public static final List<String> TRACED = List.of("the-cat-lstm", "the-cat-gru", "the-cat-gru-reset-before",
            "scalar-squared", "sentiment", "bits-binary");

    private References() {
    }

    /// The trace of a reference file.
    public static Json trace(String name) {
        return Json.resource("/reference/" + name + ".trace.json");
    }

    /// The scenario of a reference file.
    public static Scenario scenario(String name) {
        Json file = Json.resource("/reference/" + name + ".unroll.json");
        Cell cell = one(Cell.values(), file.find("cell").map(Json::word).orElse("rnn"));
        Loss loss = one(Loss.values(), file.find("loss").map(Json::word).orElse("cross-entropy"));
        Reduction reduction = one(Reduction.values(), file.find("reduce").map(Json::word).orElse("sum"));
        List<String> classes = words(file.get("vocabulary"));
        Optional<List<String>> inputWords = file.find("inputVocabulary").map(References::words);
        List<Input> inputs = file.get("inputs").list().stream()
                .map(it -> input(it, inputWords.orElse(classes))).toList();
        List<Label> targets = file.get("targets").list().stream().map(it -> target(it, classes)).toList();
        Map<Weight, Matrix> weights = new LinkedHashMap<>();
        cell.weights().forEach(weight -> file.find(weight.key())
                .ifPresent(numbers -> weights.put(weight, numbers.matrix())));
        Parameters parameters = new Parameters(weights);
        Start start = new Start(file.find("initialState").map(Json::matrix)
                .orElse(Matrix.zeros(parameters.hidden(), 1)), file.find("initialCell").map(Json::matrix));
        int last = IntStream.range(0, targets.size()).filter(t -> targets.get(t).isPresent()).max().getAsInt();
        return new Scenario(file.find("title").map(Json::word).orElse(""), classes, inputWords,
                new Sequence(inputs, targets), new Network(cell, Activation.TANH, loss, reduction), start, parameters,
                file.find("focus").map(References::focus).orElse(new Focus.One(last)), OptionalInt.empty(), 0.1,
                OptionalDouble.empty());
    }

    private static <A extends Enum<A>> A one(A[] all, String id) {
        return List.of(all).stream().filter(it -> it.name().equals(id.toUpperCase(java.util.Locale.ROOT)
                .replace('-', '_'))).findFirst().orElseThrow();
    }

    private static List<String> words(Json list) {
        return list.list().stream().map(Json::word).toList();
    }

    private static Input input(Json entry, List<String> words) {
        return switch (entry.value().orElse(0)) {
            case String word -> new Input.Word(words.indexOf(word));
            case List<?> _ -> new Input.Vector(entry.matrix());
            default -> new Input.None();
        };
    }

    private static Label target(Json entry, List<String> classes) {
        if (entry.value().isEmpty()) {
            return Label.NONE;
        }
        return switch (entry.value().get()) {
            case String word -> new Label.Word(classes.indexOf(word));
            case Double number -> new Label.Numbers(Matrix.column(number));
            default -> new Label.Numbers(entry.matrix());
        };
    }

    private static Focus focus(Json entry) {
        return switch (entry.value().orElseThrow()) {
            case Double number -> new Focus.One(number.intValue());
            case Object word -> word.equals("all") ? new Focus.All() : new Focus.Joined();
        };
    }

    /// The gradient of a weight in what a trace has of an error, a step or the total: by gate, or under its own name.
    public static Optional<Json> gradient(Json of, Weight weight) {
        String name = switch (weight.role()) {
            case INPUT -> "dU";
            case STATE -> "dW";
            case OUTPUT -> "dV";
            case STATE_BIAS -> weight.gate().isEmpty() ? "dStateBias" : "db";
            case OUTPUT_BIAS -> "dOutputBias";
        };
        return of.find(name).flatMap(it -> weight.gate().isEmpty() ? Optional.of(it) : it.find(weight.gate()));
    }

    /// The names of what an object has.
    public static List<String> keys(Json of) {
        return new ArrayList<>(((Map<?, ?>) of.value().orElseThrow()).keySet().stream().map(String.class::cast)
                .toList());
    }
}
