package unroll.app;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import unroll.rnn.Scenario;

/// What can be chosen at the steps of a scenario: one list for all inputs and one for all targets.
final class WordOptions {
    private final ObservableList<WordOption> inputs = FXCollections.observableArrayList();
    private final ObservableList<WordOption> targets = FXCollections.observableArrayList();
    private List<String> shownInputs = List.of();
    private List<String> shownTargets = List.of();

    /// What can enter.
    ObservableList<WordOption> inputs() {
        return inputs;
    }

    /// What can be predicted.
    ObservableList<WordOption> targets() {
        return targets;
    }

    /// Offers the words of a scenario. A word that came last is put last and leaves all else in its place.
    void show(Scenario scenario) {
        offer(targets, shownTargets, scenario.vocabulary(), new WordOption.None());
        shownTargets = scenario.vocabulary();
        offer(inputs, shownInputs, scenario.inputWords(), new WordOption.None(), new WordOption.Vector());
        shownInputs = scenario.inputWords();
    }

    private static void offer(ObservableList<WordOption> options, List<String> shown, List<String> vocabulary,
            WordOption... first) {
        if (vocabulary.equals(shown) && !options.isEmpty()) {
            return;
        }
        List<WordOption> words = new ArrayList<>();
        for (int i = 0; i < vocabulary.size(); i++) {
            words.add(new WordOption.Known(i, vocabulary.get(i)));
        }
        boolean grown = !options.isEmpty() && vocabulary.size() > shown.size()
                && vocabulary.subList(0, shown.size()).equals(shown);
        if (grown) {
            options.addAll(words.subList(shown.size(), words.size()));
        } else {
            options.setAll(with(words, first));
        }
    }

    private static List<WordOption> with(List<WordOption> words, WordOption... first) {
        List<WordOption> all = new ArrayList<>(List.of(first));
        all.addAll(words);
        return all;
    }
}
