package unroll.io;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import unroll.note.Notes;
import unroll.rnn.Cell;
import unroll.rnn.Loss;
import unroll.rnn.Reduction;
import unroll.rnn.Weight;
import unroll.session.Opening;
import unroll.text.MessageKey;

/// What a scenario file says, key by key, before the keys are held against each other.
final class ScenarioDraft {

    /// One entry of `inputs`, or one of `targets`.
    sealed interface Item {

        /// A word as written; whether the vocabulary has it is not yet known.
        record Word(String text, Place place) implements Item {}

        /// Numbers.
        ///
        /// @param found what the file has there, in words
        record Numbers(double[] numbers, Place place, MessageKey found) implements Item {}

        /// Several words, as written.
        record Words(List<Word> words, Place place) implements Item {}

        /// Nothing at this step.
        record Nothing() implements Item {}
    }

    /// What `focus` says.
    sealed interface FocusItem {

        /// One step.
        record Step(int step) implements FocusItem {}

        /// Every error.
        record All() implements FocusItem {}

        /// Every error in one sweep.
        record Joined() implements FocusItem {}
    }

    /// Where each key that is there has its value.
    final Map<Key, Place> places = new EnumMap<>(Key.class);
    /// The weights of gates.
    final Map<Weight, GivenWeight> gated = new LinkedHashMap<>();
    long version = 1;
    Cell cell = Cell.RNN;
    Loss loss = Loss.CROSS_ENTROPY;
    Reduction reduction = Reduction.SUM;
    Optional<List<String>> inputVocabulary = Optional.empty();
    Optional<double[]> initialCell = Optional.empty();
    String title = "";
    List<String> vocabulary = List.of();
    List<Item> inputs = List.of();
    List<Item> targets = List.of();
    Optional<String> activation = Optional.empty();
    Optional<double[]> initialState = Optional.empty();
    double[][] u = {};
    double[][] w = {};
    double[][] v = {};
    OptionalInt hidden = OptionalInt.empty();
    OptionalLong seed = OptionalLong.empty();
    Optional<double[]> stateBias = Optional.empty();
    Optional<double[]> outputBias = Optional.empty();
    Optional<FocusItem> focus = Optional.empty();
    OptionalInt truncation = OptionalInt.empty();
    OptionalDouble learningRate = OptionalDouble.empty();
    OptionalDouble clip = OptionalDouble.empty();
    Optional<Opening> opening = Optional.empty();
    Notes notes = Notes.NONE;

    /// A weight of a gate as it is given.
    ///
    /// @param rows its rows; of a bias one number each
    /// @param place where it stands
    record GivenWeight(double[][] rows, Place place) {}

    boolean has(Key key) {
        return places.containsKey(key);
    }
}
