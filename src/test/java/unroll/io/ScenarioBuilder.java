package unroll.io;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unroll.linalg.Matrix;
import unroll.rnn.Activation;
import unroll.rnn.Focus;
import unroll.rnn.Input;
import unroll.rnn.Parameters;
import unroll.rnn.RandomWeights;
import unroll.rnn.Scenario;
import unroll.rnn.Sequence;

/// Scenarios written down in a few words; `-` is no input or no target.
///
/// @param vocabulary the words
/// @param inputs one a step
/// @param targets one a step
record ScenarioBuilder(List<String> vocabulary, List<Input> inputs, List<OptionalInt> targets) {
    private static final String NONE = "-";

    /// Words in, words out.
    static ScenarioBuilder words(String vocabulary, String inputs, String targets) {
        List<String> known = split(vocabulary);
        return new ScenarioBuilder(known, split(inputs).stream().map(word -> input(known, word)).toList(),
                targets(known, targets));
    }

    /// Numbers in, words out.
    static ScenarioBuilder vectors(String vocabulary, double[][] inputs, String targets) {
        return new ScenarioBuilder(split(vocabulary),
                Arrays.stream(inputs).<Input>map(x -> new Input.Vector(Matrix.column(x))).toList(),
                targets(split(vocabulary), targets));
    }

    /// The scenario with tanh, the last error in focus, nothing truncated.
    Scenario scenario(String title, Parameters weights) {
        return scenario(title, weights, Activation.TANH);
    }

    Scenario scenario(String title, Parameters weights, Activation activation) {
        Sequence sequence = Sequence.ofWords(inputs, targets);
        return new Scenario(title, vocabulary, sequence, activation, Matrix.zeros(weights.hidden(), 1), weights,
                new Focus.One(sequence.errors().getLast()), OptionalInt.empty(), 0.1, OptionalDouble.empty());
    }

    /// Weights drawn by a seed, made larger by a factor, with one decimal.
    static Parameters drawn(int hidden, int inputs, int classes, long seed, double factor) {
        Parameters p = RandomWeights.draw(hidden, inputs, classes, seed);
        return new Parameters(rounded(p.u().scale(factor), 10), rounded(p.w().scale(factor), 10),
                rounded(p.v().scale(factor), 10), Optional.empty(), Optional.empty());
    }

    /// All weights rounded to 1/parts.
    static Parameters rounded(Parameters p, double parts) {
        return p.map((_, numbers) -> rounded(numbers, parts));
    }

    private static Matrix rounded(Matrix m, double parts) {
        return m.map(x -> Math.rint(x * parts) / parts + 0.0);
    }

    private static Input input(List<String> known, String word) {
        return word.equals(NONE) ? new Input.None() : new Input.Word(known.indexOf(word));
    }

    private static List<OptionalInt> targets(List<String> known, String words) {
        return split(words).stream()
                .map(word -> word.equals(NONE) ? OptionalInt.empty() : OptionalInt.of(known.indexOf(word))).toList();
    }

    private static List<String> split(String words) {
        return Stream.of(words.split(" ")).toList();
    }

    /// The bits of a number from the highest, as the words 0 and 1.
    static String bits(int number, int count) {
        return String.join(" ", IntStream.range(0, count).mapToObj(i -> Integer.toString(number >> count - 1 - i & 1))
                .toList());
    }

    /// After each bit, 1 where the number of ones so far is odd.
    static String parity(String bits) {
        StringBuilder made = new StringBuilder();
        int odd = 0;
        for (String bit : split(bits)) {
            odd ^= Integer.parseInt(bit);
            made.append(odd).append(' ');
        }
        return made.toString().strip();
    }
}
