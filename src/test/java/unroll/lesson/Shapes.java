package unroll.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unroll.linalg.Matrix;
import unroll.rnn.Activation;
import unroll.rnn.Focus;
import unroll.rnn.Input;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Sequence;

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

    private static Scenario random(Random random) {
        int steps = 1 + random.nextInt(9);
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
