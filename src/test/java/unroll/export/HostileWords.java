package unroll.export;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import unroll.linalg.Matrix;
import unroll.rnn.Activation;
import unroll.rnn.Focus;
import unroll.rnn.Input;
import unroll.rnn.RandomWeights;
import unroll.rnn.Scenario;
import unroll.rnn.Sequence;

/// Words that can't be seen, that no font has, that run the other way, or that mean something to a program that reads
/// files.
final class HostileWords {
    static final List<String> ALL = List.of(" ", "\n", "\t", "\u00a0", "\u2003", "\u200b", "\u2028", "\u2029", "\u0007",
            "\u0085", "\ud800", "", "\ufeff", "\u202e", "سلام", "שלום", "नमस्ते", "漢字", "\uD83D\uDE00",
            "\uD834\uDD1E", "e\u0301", "\u0301", "❤\uFE0F", "$x_1$", "\\input{x}", "<b>&amp;", "{0}", "a\r\nb", "␣",
            "\uE000", "\uDBFF\uDFFF", "ไทย");

    private HostileWords() {
    }

    /// A short lesson of five of the words, from one of them on.
    static Scenario scenario(int first) {
        List<String> words = IntStream.range(0, 5).mapToObj(i -> ALL.get((first + i) % ALL.size())).toList();
        Sequence sequence = Sequence.ofWords(
                IntStream.range(0, 4).<Input>mapToObj(Input.Word::new).toList(),
                IntStream.range(0, 4).mapToObj(i -> OptionalInt.of(i + 1)).toList());
        return new Scenario(String.join(" ", words), words, sequence, Activation.TANH, Matrix.zeros(3, 1),
                RandomWeights.draw(3, 5, 5, 7), new Focus.One(3), OptionalInt.empty(), 0.1, OptionalDouble.empty());
    }

    /// Where lessons begin that have all of the words between them.
    static IntStream starts() {
        return IntStream.iterate(0, first -> first < ALL.size(), first -> first + 5);
    }

    /// The words of a text for a note.
    static String note() {
        return String.join("x", ALL.stream().filter(word -> !word.equals("\\input{x}")).toList());
    }
}
