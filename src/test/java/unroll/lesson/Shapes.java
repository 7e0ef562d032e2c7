package unroll.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unroll.linalg.Matrix;
import unroll.rnn.Activation;
import unroll.rnn.Axis;
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

/// Scenarios of many shapes; their numbers do not matter here.
final class Shapes {
    private static final List<String> WORDS = List.of("the", "cat", "saw", "dog");
    private static final int H = 2;
    private static final int K = WORDS.size();

    private Shapes() {
    }

    /// A scenario from what enters and what is right, letter for letter: a digit is a word, `v` a vector, `-` nothing.
    static Scenario scenario(String inputs, String targets, Focus focus) {
        Sequence sequence = Sequence.ofWords(inputs.chars().mapToObj(Shapes::input).toList(), targets.chars()
                .mapToObj(c -> c == '-' ? OptionalInt.empty() : OptionalInt.of(c - '0')).toList());
        Parameters weights = new Parameters(Matrix.zeros(H, K), Matrix.zeros(H, H), Matrix.zeros(K, H),
                Optional.empty(), Optional.empty());
        return new Scenario("", WORDS, sequence, Activation.TANH, Matrix.zeros(H, 1), weights, focus,
                OptionalInt.empty(), 0.1, OptionalDouble.empty());
    }

    /// The worked example.
    static Scenario cat() {
        return scenario("0120", "1203", new Focus.One(3));
    }

    static Scenario with(Scenario s, Activation f) {
        return s.with(f);
    }

    static Scenario withBiases(Scenario s) {
        Parameters p = s.parameters();
        return s.with(new Parameters(p.u(), p.w(), p.v(), Optional.of(Matrix.zeros(H, 1)),
                Optional.of(Matrix.zeros(K, 1))));
    }

    static Scenario withStart(Scenario s) {
        return s.withInitialState(Matrix.column(0.5, -0.5));
    }

    /// Scenarios of 1 to 9 steps, each with other facts; the same ones in every run.
    static Stream<Scenario> random(int count) {
        Random random = new Random(2);
        return IntStream.range(0, count).mapToObj(_ -> random(random));
    }

    /// Scenarios of 1 to 6 steps of every cell, loss, reduction and focus; the same ones in every run.
    static Stream<Scenario> various(int count) {
        Random random = new Random(5);
        return IntStream.range(0, count).mapToObj(i -> various(random, Cell.values()[i % 4], Loss.values()[i / 4 % 3]));
    }

    private static Scenario various(Random random, Cell cell, Loss loss) {
        Scenario made = withLoss(withCell(sized(random, 6), cell), loss, random.nextInt(3) > 0);
        made = made.with(new Network(cell, made.activation(), loss, Reduction.values()[random.nextInt(2)]));
        made = random.nextBoolean() ? withAllBiases(made) : made;
        made = random.nextInt(3) == 0 ? made.with(new Focus.Joined()) : made;
        return cell == Cell.LSTM && random.nextBoolean()
                ? made.with(new Start(made.initialState(), Optional.of(Matrix.column(0.25, 0))))
                : made;
    }

    /// The same words through another cell, without biases.
    static Scenario withCell(Scenario s, Cell cell) {
        if (cell == Cell.RNN) {
            return s;
        }
        Map<Weight, Matrix> weights = new LinkedHashMap<>();
        cell.weights().stream().filter(it -> !it.isBias())
                .forEach(it -> weights.put(it, Matrix.zeros(size(it.rows()), size(it.columns()))));
        return new Scenario(s.title(), s.vocabulary(), s.inputVocabulary(), s.sequence(),
                new Network(cell, s.activation(), s.network().loss(), s.network().reduction()), s.start(),
                new Parameters(weights), s.focus(), s.truncation(),
                s.learningRate(), s.clip());
    }

    /// With all biases that the cell and the output can have.
    static Scenario withAllBiases(Scenario s) {
        Parameters made = s.parameters();
        for (Weight weight : s.network().cell().weights()) {
            made = weight.isBias() ? made.with(weight, Matrix.zeros(size(weight.rows()), 1)) : made;
        }
        return s.with(made);
    }

    private static int size(Axis axis) {
        return switch (axis) {
            case ONE -> 1;
            case HIDDEN -> H;
            case INPUT, CLASS -> K;
        };
    }

    /// With another loss.
    ///
    /// @param numbers whether numbers are right in place of words; of no account where the loss takes one of both alone
    static Scenario withLoss(Scenario s, Loss loss, boolean numbers) {
        List<Label> targets = s.sequence().targets().stream()
                .map(it -> it.isPresent() && (loss == Loss.SQUARED || loss == Loss.BINARY_CROSS_ENTROPY && numbers)
                        ? new Label.Numbers(Matrix.column(0, 1, 1, 0.5))
                        : it)
                .toList();
        Network network = s.network();
        return new Scenario(s.title(), s.vocabulary(), s.inputVocabulary(),
                new Sequence(s.sequence().inputs(), targets),
                new Network(network.cell(), network.activation(), loss, network.reduction()), s.start(), s.parameters(),
                s.focus(), s.truncation(), s.learningRate(), s.clip());
    }

    private static Scenario random(Random random) {
        return sized(random, 9);
    }

    private static Scenario sized(Random random, int most) {
        int steps = 1 + random.nextInt(most);
        StringBuilder inputs = new StringBuilder();
        StringBuilder targets = new StringBuilder();
        for (int t = 0; t < steps; t++) {
            inputs.append("0123v-".charAt(random.nextInt(6)));
            targets.append("0123--".charAt(random.nextInt(6)));
        }
        targets.setCharAt(random.nextInt(steps), '2');
        List<Integer> errors = new ArrayList<>();
        IntStream.range(0, steps).filter(t -> targets.charAt(t) != '-').forEach(errors::add);
        Focus focus = random.nextBoolean()
                ? new Focus.All()
                : new Focus.One(errors.get(random.nextInt(errors.size())));
        Scenario made = with(scenario(inputs.toString(), targets.toString(), focus),
                Activation.values()[random.nextInt(4)]);
        made = random.nextBoolean() ? withBiases(made) : made;
        made = random.nextBoolean() ? withStart(made) : made;
        return random.nextBoolean() ? made.withTruncation(OptionalInt.of(random.nextInt(steps + 1))) : made;
    }

    private static Input input(int letter) {
        return switch (letter) {
            case 'v' -> new Input.Vector(Matrix.column(1, 2, 3, 4));
            case '-' -> new Input.None();
            default -> new Input.Word(letter - '0');
        };
    }
}
