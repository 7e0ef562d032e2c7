package unroll.rnn;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unroll.linalg.Matrix;

/// Weights that a scenario had once, put back into what it has become.
///
/// All that was learned, drawn or typed is as it was: U, W, V, the biases that there were, s_(−1), and with them H. The
/// words, the sequence and all else stay. Numbers that belong to a word come back to that word, wherever it stands now; a
/// word that there was not takes, in their order, those of the words that there are no more.
public final class FormerWeights {

    private FormerWeights() {
    }

    /// A scenario with its former weights.
    ///
    /// @param former with as many inputs and classes, or the change is refused
    public static Change back(Scenario scenario, Scenario former) {
        Parameters old = former.parameters();
        if (old.inputs() != scenario.parameters().inputs() || old.classes() != scenario.parameters().classes()
                || former.network().cell() != scenario.network().cell()) {
            return Change.refused(Reason.OTHER_SIZES);
        }
        int[] units = Places.first(old.hidden(), old.hidden());
        int[] words = places(scenario.vocabulary(), former.vocabulary());
        boolean byWords = scenario.readsWords() && former.readsWords() && scenario.inputVocabulary().isEmpty();
        Parameters back = old.map((weight, numbers) -> switch (weight.role()) {
            case INPUT -> byWords ? Places.arranged(numbers, units, words, numbers) : numbers;
            case OUTPUT, OUTPUT_BIAS -> Places.rows(numbers, words);
            case STATE, STATE_BIAS -> numbers;
        });
        return Bounds.broken(back.size(), scenario.steps()).map(Change::refused)
                .orElseGet(() -> Change.to(scenario.with(scenario.vocabulary(), scenario.sequence(),
                        former.start(), back, scenario.focus())));
    }

    /// Where the numbers of each word were.
    private static int[] places(List<String> now, List<String> former) {
        Map<String, Integer> left = new LinkedHashMap<>();
        for (int i = 0; i < former.size(); i++) {
            left.put(former.get(i), i);
        }
        int[] places = now.stream().mapToInt(word -> Optional.ofNullable(left.remove(word)).orElse(Places.NEW))
                .toArray();
        Iterator<Integer> others = left.values().iterator();
        return Arrays.stream(places).map(place -> place == Places.NEW ? others.next() : place).toArray();
    }
}
