package unroll.oracle;

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

/// Networks drawn at random, of every cell and every loss.
public final class Networks {

    private Networks() {
    }

    /// This many, always the same: the cells and the losses one after the other, all else drawn.
    public static Stream<Scenario> many(int count) {
        return IntStream.range(0, count).mapToObj(Networks::of);
    }

    /// The same as [#many], each with a clip between 1/16 and 8: it acts on some gradients and not on others.
    public static Stream<Scenario> clipped(int count) {
        Random random = new Random(3);
        return many(count).map(s -> s.withClip(OptionalDouble.of(StrictMath.pow(2, 7 * random.nextDouble() - 4))));
    }

    /// One: shape, biases, start, words, vectors and no input, absent targets, reduction, focus, τ.
    public static Scenario of(int seed) {
        return of(seed, Cell.values()[seed % 4], Loss.values()[seed / 4 % 3]);
    }

    /// One with this cell and this loss.
    public static Scenario of(int seed, Cell cell, Loss loss) {
        Random random = new Random(seed);
        int hidden = 1 + random.nextInt(4);
        int classes = (loss == Loss.CROSS_ENTROPY ? 2 : 1) + random.nextInt(4);
        int inputs = random.nextBoolean() ? classes : 1 + random.nextInt(4);
        int steps = 1 + random.nextInt(6);
        Network network = new Network(cell, Activation.values()[random.nextInt(Activation.values().length)], loss,
                Reduction.values()[random.nextInt(2)]);
        int focus = random.nextInt(steps);
        List<Input> entering = new ArrayList<>();
        List<Label> targets = new ArrayList<>();
        for (int t = 0; t < steps; t++) {
            entering.add(input(random, inputs));
            targets.add(t != focus && random.nextInt(3) == 0 ? Label.NONE : target(random, loss, classes));
        }
        return new Scenario("random " + cell + " " + loss + " " + seed, names("class", classes),
                Optional.of(names("input", inputs)), new Sequence(entering, targets), network,
                start(random, cell, hidden), parameters(random, cell, hidden, inputs, classes),
                switch (random.nextInt(3)) {
                    case 0 -> new Focus.All();
                    case 1 -> new Focus.Joined();
                    default -> new Focus.One(focus);
                }, random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(steps + 1)), 0.1,
                OptionalDouble.empty());
    }

    /// Words and targets at random, weights small enough not to saturate: for sizes.
    public static Scenario words(Cell cell, int hidden, int steps, int classes) {
        Scenario plain = Scenarios.words(hidden, steps, classes);
        return new Scenario("", plain.vocabulary(), Optional.empty(), plain.sequence(),
                new Network(cell, Activation.TANH, Loss.CROSS_ENTROPY, Reduction.SUM), Start.zero(hidden),
                parameters(new Random(hidden), cell, hidden, classes, classes), new Focus.All(), OptionalInt.empty(),
                0.1, OptionalDouble.empty());
    }

    private static List<String> names(String stem, int count) {
        return IntStream.range(0, count).mapToObj(i -> stem + i).toList();
    }

    private static Start start(Random random, Cell cell, int hidden) {
        Matrix state = random.nextBoolean() ? normal(random, hidden, 1) : Matrix.zeros(hidden, 1);
        return new Start(state, cell == Cell.LSTM && random.nextBoolean()
                ? Optional.of(normal(random, hidden, 1))
                : Optional.empty());
    }

    private static Parameters parameters(Random random, Cell cell, int hidden, int inputs, int classes) {
        boolean stateBias = random.nextBoolean();
        boolean outputBias = random.nextBoolean();
        Map<Weight, Matrix> made = new LinkedHashMap<>();
        for (Weight weight : cell.weights()) {
            switch (weight.role()) {
                case INPUT -> made.put(weight, normal(random, hidden, inputs));
                case STATE -> made.put(weight, normal(random, hidden, hidden));
                case OUTPUT -> made.put(weight, normal(random, classes, hidden));
                case STATE_BIAS -> {
                    if (stateBias) {
                        made.put(weight, normal(random, hidden, 1));
                    }
                }
                case OUTPUT_BIAS -> {
                    if (outputBias) {
                        made.put(weight, normal(random, classes, 1));
                    }
                }
            }
        }
        return new Parameters(made);
    }

    private static Input input(Random random, int size) {
        return switch (random.nextInt(4)) {
            case 0 -> new Input.None();
            case 1 -> new Input.Vector(normal(random, size, 1));
            default -> new Input.Word(random.nextInt(size));
        };
    }

    private static Label target(Random random, Loss loss, int classes) {
        return switch (loss) {
            case CROSS_ENTROPY -> new Label.Word(random.nextInt(classes));
            case BINARY_CROSS_ENTROPY -> random.nextBoolean()
                    ? new Label.Word(random.nextInt(classes))
                    : new Label.Numbers(Matrix.zeros(classes, 1).map(_ -> random.nextDouble()));
            case SQUARED -> new Label.Numbers(normal(random, classes, 1));
        };
    }

    private static Matrix normal(Random random, int rows, int columns) {
        return Matrix.zeros(rows, columns).map(_ -> random.nextGaussian() / (1 + Math.sqrt(columns)) * 1.5);
    }
}
