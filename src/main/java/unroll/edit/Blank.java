package unroll.edit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import unroll.linalg.Matrix;
import unroll.rnn.Activation;
import unroll.rnn.Focus;
import unroll.rnn.Input;
import unroll.rnn.RandomWeights;
import unroll.rnn.Scenario;
import unroll.rnn.Sequence;

/// What a person begins with who wants to begin anew: two words in turn, each to be followed by the other.
public final class Blank {
    private static final int HIDDEN = 3;
    private static final double RATE = 0.1;

    private Blank() {
    }

    /// A scenario without a title, small enough to be read at a glance.
    public static Scenario scenario() {
        List<String> words = List.of("a", "b");
        Sequence sequence = Sequence.ofWords(List.of(new Input.Word(0), new Input.Word(1), new Input.Word(0)),
                List.of(OptionalInt.of(1), OptionalInt.of(0), OptionalInt.of(1)));
        return new Scenario("", words, sequence, Activation.TANH, Matrix.zeros(HIDDEN, 1),
                RandomWeights.draw(HIDDEN, words.size(), words.size(), 1), new Focus.One(2), OptionalInt.empty(), RATE,
                OptionalDouble.empty());
    }
}
