package unroll.io;

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
import unroll.rnn.RandomWeights;
import unroll.rnn.Reduction;
import unroll.rnn.Scenario;
import unroll.rnn.Sequence;
import unroll.rnn.Size;
import unroll.rnn.Start;
import unroll.rnn.Weight;

/// Makes the scenarios of `assets/scenarios` that have another network than the plain one, words in and words out.
final class NetworkLibrary {
    private static final double HUNDREDTHS = 100;
    private static final int PERIOD = 8;
    private static final int BITS = 3;
    private static final List<String> FOOD = List.of("the", "food", "was", "not", "fresh", "cold");

    private NetworkLibrary() {
    }

    static Map<String, Scenario> scenarios() {
        Map<String, Scenario> made = new LinkedHashMap<>();
        made.put("sine", sine());
        made.put("by-hand", byHand());
        made.put("good-or-bad", goodOrBad());
        made.put("addition", addition());
        made.put("the-cat-lstm", theCat(Cell.LSTM, "the cat saw the dog, LSTM"));
        made.put("the-cat-gru", theCat(Cell.GRU, "the cat saw the dog, GRU"));
        return made;
    }

    /// A number in, the next one out. After 0.71 comes 1 or 0: only the memory tells up from down.
    private static Scenario sine() {
        double[] wave = IntStream.rangeClosed(0, PERIOD)
                .mapToDouble(t -> Math.rint(StrictMath.cos(2 * StrictMath.PI * t / PERIOD) * HUNDREDTHS) / HUNDREDTHS
                        + 0.0)
                .toArray();
        List<Input> inputs = IntStream.range(0, PERIOD).mapToObj(t -> vector(wave[t])).toList();
        List<Label> targets = IntStream.range(0, PERIOD).mapToObj(t -> numbers(wave[t + 1])).toList();
        Scenario drawn = scenario("a sine, number by number", List.of("next"), Optional.of(List.of("now")),
                new Sequence(inputs, targets), plain(Loss.SQUARED),
                RandomWeights.draw(Cell.RNN, new Size(3, 1, 1), 5));
        return trained(drawn, List.of(drawn), 40, 0.05);
    }

    /// Two steps of a network of three numbers, which pencil and paper can follow.
    private static Scenario byHand() {
        Map<Weight, Matrix> weights = new LinkedHashMap<>();
        weights.put(Weight.U, Matrix.column(0.5));
        weights.put(Weight.W, Matrix.column(0.1));
        weights.put(Weight.V, Matrix.column(2));
        return scenario("two steps by hand", List.of("y"), Optional.empty(),
                new Sequence(List.of(vector(1), vector(2)), List.of(numbers(1), numbers(2))), plain(Loss.SQUARED),
                new Parameters(weights)).with(new Focus.Joined());
    }

    /// Words in, one of two classes out, after the last word only. What “not” does hangs on the word after it.
    private static Scenario goodOrBad() {
        Scenario shown = judged("the food was not cold", 1);
        List<Scenario> examples = List.of(judged("the food was fresh", 1), judged("the food was not fresh", 0),
                judged("the food was cold", 0), shown);
        return trained(shown, examples, 30, 0.05);
    }

    private static Scenario judged(String sentence, int verdict) {
        List<Input> words = List.of(sentence.split(" ")).stream().<Input>map(word -> new Input.Word(FOOD.indexOf(word)))
                .toList();
        List<Label> targets = new ArrayList<>();
        words.forEach(_ -> targets.add(Label.NONE));
        targets.set(words.size() - 1, new Label.Word(verdict));
        return scenario(sentence, List.of("bad", "good"), Optional.of(FOOD), new Sequence(words, targets),
                plain(Loss.CROSS_ENTROPY), RandomWeights.draw(Cell.RNN, new Size(3, FOOD.size(), 2), 3));
    }

    /// The bits of two numbers in, from the lowest, those of their sum out.
    private static Scenario addition() {
        Scenario shown = sum("5 + 7, bit by bit", 5, 7);
        List<Scenario> examples = IntStream.range(0, 1 << 2 * BITS)
                .mapToObj(n -> sum("", n >> BITS, n & (1 << BITS) - 1)).toList();
        return trained(shown, examples, 80, 0.03).withLearningRate(0.5);
    }

    private static Scenario sum(String title, int a, int b) {
        List<Input> inputs = IntStream.rangeClosed(0, BITS).mapToObj(t -> vector(a >> t & 1, b >> t & 1)).toList();
        List<Label> targets = IntStream.rangeClosed(0, BITS).mapToObj(t -> numbers(a + b >> t & 1)).toList();
        Parameters drawn = RandomWeights.draw(Cell.RNN, new Size(4, 2, 1), 1)
                .with(Weight.STATE_BIAS, Matrix.zeros(4, 1))
                .with(Weight.OUTPUT_BIAS, Matrix.zeros(1, 1));
        return scenario(title, List.of("sum"), Optional.of(List.of("a", "b")), new Sequence(inputs, targets),
                plain(Loss.BINARY_CROSS_ENTROPY), drawn);
    }

    /// The worked example by another cell; the gate that forgets begins open, as is usual.
    private static Scenario theCat(Cell cell, String title) {
        Scenario cat = BundledScenarios.first().read();
        Map<Weight, Matrix> weights = new LinkedHashMap<>(
                RandomWeights.draw(cell, new Size(3, 4, 4), 2).matrices());
        for (Weight weight : cell.weights()) {
            if (weight.role() == Weight.Role.STATE_BIAS) {
                double value = cell == Cell.LSTM && weight.gate().equals("f") ? 1 : 0;
                weights.put(weight, Matrix.zeros(3, 1).map(_ -> value));
            }
        }
        Scenario drawn = scenario(title, cat.vocabulary(), Optional.empty(), cat.sequence(),
                new Network(cell, Activation.TANH, Loss.CROSS_ENTROPY, Reduction.SUM), new Parameters(weights));
        return trained(drawn, List.of(drawn), 15, 0.05);
    }

    private static Scenario trained(Scenario shown, List<Scenario> examples, int steps, double rate) {
        return shown.with(ScenarioBuilder.rounded(Trained.from(shown.parameters(), examples, steps, rate), HUNDREDTHS));
    }

    private static Network plain(Loss loss) {
        return new Network(Cell.RNN, Activation.TANH, loss, Reduction.SUM);
    }

    private static Scenario scenario(String title, List<String> vocabulary, Optional<List<String>> inputs,
            Sequence sequence, Network network, Parameters weights) {
        return new Scenario(title, vocabulary, inputs, sequence, network, Start.zero(weights.hidden()), weights,
                new Focus.One(sequence.errors().getLast()), OptionalInt.empty(), 0.1, OptionalDouble.empty());
    }

    private static Input vector(double... numbers) {
        return new Input.Vector(Matrix.column(numbers));
    }

    private static Label numbers(double... numbers) {
        return new Label.Numbers(Matrix.column(numbers));
    }
}
