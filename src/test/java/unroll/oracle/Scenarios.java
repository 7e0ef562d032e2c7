package unroll.oracle;

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

/// Scenarios drawn at random, of every kind that a file can state.
public final class Scenarios {

    private Scenarios() {
    }

    /// This many, always the same.
    public static Stream<Scenario> many(int count) {
        return IntStream.range(0, count).mapToObj(Scenarios::of);
    }

    /// One: shape, activation, biases, initial state, words, vectors and no input, absent targets, focus, τ.
    public static Scenario of(int seed) {
        Random random = new Random(seed);
        int hidden = 1 + random.nextInt(5);
        int classes = 1 + random.nextInt(6);
        int steps = 1 + random.nextInt(7);
        boolean words = random.nextInt(3) > 0;
        int inputs = words ? classes : 1 + random.nextInt(4);
        Parameters p = new Parameters(normal(random, hidden, inputs), normal(random, hidden, hidden),
                normal(random, classes, hidden), sometimes(random, normal(random, hidden, 1)),
                sometimes(random, normal(random, classes, 1)));
        List<OptionalInt> targets = new ArrayList<>(IntStream.range(0, steps).mapToObj(_ -> random.nextInt(3) == 0
                ? OptionalInt.empty()
                : OptionalInt.of(random.nextInt(classes))).toList());
        int focus = random.nextInt(steps);
        targets.set(focus, OptionalInt.of(random.nextInt(classes)));
        List<Input> sequence = IntStream.range(0, steps).mapToObj(_ -> input(random, words, inputs)).toList();
        return new Scenario("random " + seed, IntStream.range(0, classes).mapToObj(i -> "word" + i).toList(),
                Sequence.ofWords(sequence, targets), Activation.values()[random.nextInt(Activation.values().length)],
                sometimes(random, normal(random, hidden, 1)).orElse(Matrix.zeros(hidden, 1)), p,
                random.nextInt(3) == 0 ? new Focus.All() : new Focus.One(focus),
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(steps + 1)), 0.1,
                OptionalDouble.empty());
    }

    /// The same as [#many], each with a clip between 1/16 and 8: it acts on some gradients and not on others.
    public static Stream<Scenario> clipped(int count) {
        Random random = new Random(3);
        return many(count).map(s -> s.withClip(OptionalDouble.of(StrictMath.pow(2, 7 * random.nextDouble() - 4))));
    }

    /// Scenarios without a clip, then some with one.
    public static Stream<Scenario> mixed(int count) {
        return Stream.concat(many(count), clipped(1 + count / 4));
    }

    /// Words and targets at random, tanh, weights small enough not to saturate: for sizes.
    public static Scenario words(int hidden, int steps, int classes) {
        Random random = new Random(hidden);
        double scale = 1 / Math.sqrt(hidden);
        Parameters p = new Parameters(normal(random, hidden, classes).scale(scale),
                normal(random, hidden, hidden).scale(scale), normal(random, classes, hidden).scale(scale),
                Optional.empty(), Optional.empty());
        List<Input> inputs = IntStream.range(0, steps)
                .<Input>mapToObj(_ -> new Input.Word(random.nextInt(classes))).toList();
        List<OptionalInt> targets = IntStream.range(0, steps)
                .mapToObj(_ -> OptionalInt.of(random.nextInt(classes))).toList();
        return new Scenario("", IntStream.range(0, classes).mapToObj(i -> "word" + i).toList(),
                Sequence.ofWords(inputs, targets), Activation.TANH, Matrix.zeros(hidden, 1), p, new Focus.All(),
                OptionalInt.empty(), 0.1, OptionalDouble.empty());
    }

    private static Input input(Random random, boolean words, int size) {
        return switch (random.nextInt(4)) {
            case 0 -> new Input.None();
            case 1 -> new Input.Vector(normal(random, size, 1));
            default -> words ? new Input.Word(random.nextInt(size)) : new Input.Vector(normal(random, size, 1));
        };
    }

    private static Optional<Matrix> sometimes(Random random, Matrix m) {
        return random.nextBoolean() ? Optional.of(m) : Optional.empty();
    }

    private static Matrix normal(Random random, int rows, int columns) {
        return Matrix.zeros(rows, columns).map(_ -> random.nextGaussian() / (1 + Math.sqrt(columns)));
    }
}
