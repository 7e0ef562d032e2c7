package unroll.tensor;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import unroll.io.Limits;
import unroll.io.Quoted;
import unroll.linalg.Matrix;
import unroll.rnn.Activation;
import unroll.rnn.Bounds;
import unroll.rnn.Cell;
import unroll.rnn.Focus;
import unroll.rnn.Input;
import unroll.rnn.Network;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Sequence;
import unroll.rnn.Start;
import unroll.text.Message;
import unroll.text.TensorKey;

/// A scenario for weights that come without one: a few steps to begin with, each with the next class as its target.
public final class ImportedScenario {
    private static final int STEPS = 4;
    private static final double LEARNING_RATE = 0.1;

    private ImportedScenario() {
    }

    /// The names of K classes where nobody gave any: `0`, `1`, ….
    public static List<String> plainWords(int classes) {
        return IntStream.range(0, classes).mapToObj(Integer::toString).toList();
    }

    /// A title where nobody gave one: the file's name without its ending.
    public static String title(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().normalize().getFileName())
                .map(name -> FileKind.stem(name.toString())).orElse("");
    }

    /// Another scenario with this network in place of its own: its words and its sequence, and where H is the same its
    /// initial state too. Absent where D or K is another.
    public static Optional<Scenario> like(Scenario other, String title, Activation activation, Parameters parameters) {
        Parameters own = other.parameters();
        if (!Cell.of(own.matrices().keySet()).equals(Cell.of(parameters.matrices().keySet()))
                || own.inputs() != parameters.inputs() || own.classes() != parameters.classes()) {
            return Optional.empty();
        }
        Matrix start = own.hidden() == parameters.hidden()
                ? other.initialState()
                : Matrix.zeros(parameters.hidden(), 1);
        Scenario made = new Scenario(title, other.vocabulary(), other.sequence(), activation, start, parameters,
                other.focus(), other.truncation(), other.learningRate(), other.clip());
        return Optional.of(made).filter(it -> Bounds.broken(it).isEmpty());
    }

    /// The one array of texts beside the weights that can be the names of a network's classes.
    public static Optional<Tensor> words(Assignment assignment, Parameters parameters) {
        List<Tensor> fit = assignment.leftOut().stream()
                .filter(it -> !it.texts().isEmpty() && problem(it.texts(), parameters).isEmpty()).toList();
        return fit.size() == 1 ? Optional.of(fit.getFirst()) : Optional.empty();
    }

    /// What keeps words from being the names of a network's classes.
    public static Optional<Message> problem(List<String> words, Parameters parameters) {
        int classes = parameters.classes();
        if (words.size() != classes) {
            return Optional.of(Message.of(TensorKey.WORDS_COUNT, words.size(), classes));
        }
        HashSet<String> known = new HashSet<>();
        for (String word : words) {
            boolean isWhole = word.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
            if (word.isEmpty() || word.length() > Limits.TEXT || !isWhole || !known.add(word)) {
                return Optional.of(Message.of(TensorKey.WORD_WRONG, Quoted.word(word)));
            }
        }
        return Optional.empty();
    }

    /// The scenario: words 0, 1, 2, … enter, or, where inputs are no words (D ≠ K), the unit vectors in turn.
    ///
    /// @param title a short name
    /// @param words without a [#problem]
    public static Scenario of(String title, List<String> words, Activation activation, Parameters parameters) {
        int classes = parameters.classes();
        int inputs = parameters.inputs();
        List<Input> entering = IntStream.range(0, STEPS).<Input>mapToObj(t -> inputs == classes
                ? new Input.Word(t % classes)
                : new Input.Vector(Matrix.oneHot(inputs, t % inputs))).toList();
        List<OptionalInt> targets = IntStream.range(0, STEPS).mapToObj(t -> OptionalInt.of((t + 1) % classes)).toList();
        Network plain = Network.plain(activation);
        Network network = new Network(Cell.of(parameters.matrices().keySet()), activation, plain.loss(),
                plain.reduction());
        return new Scenario(title, words, Optional.empty(), Sequence.ofWords(entering, targets), network,
                Start.zero(parameters.hidden()), parameters, new Focus.One(STEPS - 1), OptionalInt.empty(),
                LEARNING_RATE, OptionalDouble.empty());
    }
}
