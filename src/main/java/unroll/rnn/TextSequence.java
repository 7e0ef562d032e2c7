package unroll.rnn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SequencedSet;
import java.util.stream.IntStream;

/// A sequence out of a text: each word or character enters, and the next one is to be predicted.
///
/// @param reading how the text is taken apart
/// @param steps how many steps at most: the first of the text
/// @param end what becomes of the last word
/// @param growth what becomes of the vocabulary
public record TextSequence(Reading reading, int steps, End end, Growth growth) {

    /// What becomes of the last word of the text, after which nothing is to be predicted.
    public enum End {
        /// It enters, and that step has no target.
        ENTERS,
        /// It is only predicted.
        PREDICTED
    }

    /// What becomes of the vocabulary.
    public enum Growth {
        /// The words of the text that are new come after the old ones.
        ADDED,
        /// The words of the text are the vocabulary, in the order in which they first appear.
        REPLACED
    }

    /// Checks that there is a step.
    ///
    /// @throws IllegalArgumentException where there is none
    public TextSequence {
        if (steps < 1) {
            throw new IllegalArgumentException("a sequence of " + steps + " steps");
        }
    }

    /// A scenario with the sequence of a text. A word that it had keeps its weights, a new one gets some ([NewWords]);
    /// where vectors entered that do not belong to words, U is all new. A focus on one error goes to the last one.
    public Change enter(Scenario scenario, String text) {
        if (scenario.inputVocabulary().isPresent() || Steps.predictsNumbers(scenario)) {
            return Change.refused(Reason.TEXT_DOES_NOT_FIT);
        }
        if (steps > Bounds.STEPS) {
            return Change.refused(Reason.TOO_MANY_STEPS);
        }
        List<String> items = reading.items(text, steps + 1);
        if (items.stream().anyMatch(item -> item.length() > Bounds.TEXT)) {
            return Change.refused(Reason.WORD_TOO_LONG);
        }
        if (items.size() < 2) {
            return Change.refused(Reason.TEXT_TOO_SHORT);
        }
        int count = Math.min(steps, switch (end) {
            case ENTERS -> items.size();
            case PREDICTED -> items.size() - 1;
        });
        return enter(scenario, count, items.subList(0, Math.min(items.size(), count + 1)));
    }

    private Change enter(Scenario scenario, int count, List<String> items) {
        List<String> words = words(scenario, items);
        Map<String, Integer> places = new HashMap<>();
        IntStream.range(0, words.size()).forEach(i -> places.putIfAbsent(Vocabulary.composed(words.get(i)), i));
        List<Input> inputs = items.subList(0, count).stream().<Input>map(it -> new Input.Word(places.get(it))).toList();
        List<OptionalInt> targets = IntStream.range(1, count + 1)
                .mapToObj(t -> t < items.size() ? OptionalInt.of(places.get(items.get(t))) : OptionalInt.empty())
                .toList();
        Sequence sequence = Sequence.ofWords(inputs, targets);
        int[] from = words.stream().mapToInt(scenario.vocabulary()::indexOf).toArray();
        int[] columns = scenario.readsWords() ? from : Places.first(0, words.size());
        Focus focus = Steps.focus(scenario.focus(), sequence, Places.first(0, count));
        return Vocabulary.arranged(scenario, words, from, columns, sequence, focus);
    }

    /// The vocabulary as it will be; an old word stays as it is written there.
    private List<String> words(Scenario scenario, List<String> items) {
        Map<String, String> old = new HashMap<>();
        scenario.vocabulary().forEach(word -> old.putIfAbsent(Vocabulary.composed(word), word));
        SequencedSet<String> words = switch (growth) {
            case ADDED -> new LinkedHashSet<>(scenario.vocabulary());
            case REPLACED -> new LinkedHashSet<>();
        };
        items.forEach(item -> words.add(old.getOrDefault(item, item)));
        return new ArrayList<>(words);
    }
}
