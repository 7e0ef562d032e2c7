package unroll.rnn;

import java.util.List;
import java.util.stream.IntStream;
import unroll.linalg.Matrix;

/// The weights of words that are new to a network: a column of U and a row of V for each.
///
/// They are spread as by [Recipe#XAVIER] of scale 1 for the matrix as it will be: with the hash of the word
/// (`String.hashCode`, the same everywhere) as the seed of [RandomNumbers], 2 r − 1 times √(6 / (H + D)) for the H entries
/// of U from top to bottom, then times √(6 / (K + H)) for the H entries of V from left to right. So no two words are
/// alike, and a word is the same in whichever order words were added.
///
/// @param words all words, old ones too
/// @param size the network's size with all of them
record NewWords(List<String> words, Size size) {

    /// U of all words, H×K.
    Matrix u() {
        double bound = Math.sqrt(6.0 / (size.hidden() + size.inputs()));
        return rows(bound, 0).transpose();
    }

    /// V of all words, K×H.
    Matrix v() {
        double bound = Math.sqrt(6.0 / (size.classes() + size.hidden()));
        return rows(bound, size.hidden());
    }

    private Matrix rows(double bound, int skipped) {
        return Matrix.of(words.stream().map(word -> {
            RandomNumbers source = new RandomNumbers(word.hashCode());
            IntStream.range(0, skipped).forEach(_ -> source.even());
            return IntStream.range(0, size.hidden()).mapToDouble(_ -> source.even() * bound)
                    .toArray();
        }).toArray(double[][]::new));
    }
}
