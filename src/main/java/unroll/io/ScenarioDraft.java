package unroll.io;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import unroll.note.Notes;
import unroll.session.Opening;

/// What a scenario file says, key by key, before the keys are held against each other.
final class ScenarioDraft {

    /// One entry of `inputs`, or one of `targets`, which has no numbers.
    sealed interface Item {

        /// A word as written; whether the vocabulary has it is not yet known.
        record Word(String text, Place place) implements Item {}

        /// Numbers.
        record Numbers(double[] numbers) implements Item {}

        /// Nothing at this step.
        record Nothing() implements Item {}
    }

    /// What `focus` says.
    sealed interface FocusItem {

        /// One step.
        record Step(int step) implements FocusItem {}

        /// Every error.
        record All() implements FocusItem {}
    }

    /// Where each key that is there has its value.
    final Map<Key, Place> places = new EnumMap<>(Key.class);
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

    boolean has(Key key) {
        return places.containsKey(key);
    }
}
